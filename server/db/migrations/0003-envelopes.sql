-- Gives a family: what they sent is kept once, for ever known by its id, and answered when it is safe on disk.
-- Personal data: sealed bytes that the database cannot read; which person sent when and for which meeting.
-- Only the opener reads the bytes. Kept with the council's record of the case; the ids are kept for ever.

create table envelope (
  authority_id text not null references authority,
  id uuid not null,
  device_id uuid not null,
  person_id uuid not null,
  sha256 bytea not null,
  sealed bytea not null,
  state text not null check (state in ('received', 'held')),
  parts int[] not null default '{}',
  received_at timestamptz not null,
  reference text not null,
  -- When the opener was done with it, and when it tries again after stumbling.
  looked_at timestamptz,
  look_tries int not null default 0,
  next_look_at timestamptz not null default '-infinity',
  primary key (authority_id, id)
);
create index envelope_to_look_at on envelope (authority_id, received_at) where looked_at is null;
create index envelope_by_person on envelope (authority_id, person_id);

create table chunk (
  authority_id text not null references authority,
  device_id uuid not null,
  envelope_id uuid not null,
  sha256 bytea not null,
  sealed bytea not null,
  kept_at timestamptz not null default now(),
  primary key (authority_id, device_id, envelope_id, sha256)
);

-- What the opener found inside: which operation, whose, for which meeting. Never a word of it.
create table filing (
  authority_id text not null,
  envelope_id uuid not null,
  person_id uuid not null,
  operation text,
  conference_id uuid,
  quarantine text check (quarantine in ('could-not-open', 'not-recognised', 'not-understood')),
  filed_at timestamptz not null default date_trunc('milliseconds', now()),
  primary key (authority_id, envelope_id),
  foreign key (authority_id, envelope_id) references envelope,
  check ((operation is null) <> (quarantine is null))
);
create index filing_by_conference on filing (authority_id, conference_id);

create table worker_event (
  authority_id text not null,
  id uuid not null default gen_random_uuid(),
  envelope_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('opened', 'read', 'shared', 'answered')),
  at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  key_id uuid not null,
  worker_name text not null,
  worker_role text not null,
  -- With 'answered': what the meeting said back, in the council's words.
  answer jsonb,
  primary key (authority_id, id),
  foreign key (authority_id, envelope_id) references envelope
);
create index worker_event_by_envelope on worker_event (authority_id, envelope_id, at);

alter table envelope enable row level security;
alter table envelope force row level security;
alter table chunk enable row level security;
alter table chunk force row level security;
alter table filing enable row level security;
alter table filing force row level security;
alter table worker_event enable row level security;
alter table worker_event force row level security;

create policy post on envelope to svc_postbox
  using (authority_id = ctx('authority')) with check (authority_id = ctx('authority'));
grant insert, select (authority_id, id, device_id, person_id, sha256, state, parts, received_at, reference)
  on envelope to svc_postbox;
create policy post on chunk to svc_postbox
  using (authority_id = ctx('authority')) with check (authority_id = ctx('authority'));
grant insert, select (authority_id, device_id, envelope_id, sha256) on chunk to svc_postbox;

create policy machine on envelope to svc_opener
  using (authority_id = ctx('authority')) with check (authority_id = ctx('authority'));
grant select, update (looked_at, look_tries, next_look_at) on envelope to svc_opener;
create policy machine on chunk for select to svc_opener using (authority_id = ctx('authority'));
grant select on chunk to svc_opener;
create policy machine on filing to svc_opener
  using (authority_id = ctx('authority')) with check (authority_id = ctx('authority'));
grant select, insert on filing to svc_opener;

-- What was told to the chair is there for the chair and the social worker; to others it looks like nothing.
-- The same holds for what is not known yet: it may be for the chair alone.
create policy desk on filing for select to svc_desk
  using (authority_id = ctx('authority') and ctx('key') is not null
    and ((operation is not null and operation <> 'tell-chair') or ctx('worker_role') in ('chair', 'social-worker')));
grant select on filing to svc_desk;
create policy desk on envelope for select to svc_desk
  using (authority_id = ctx('authority') and ctx('key') is not null
    and (ctx('worker_role') in ('chair', 'social-worker')
      or exists (select 1 from filing f where f.authority_id = envelope.authority_id and f.envelope_id = envelope.id)));
grant select (authority_id, id, device_id, person_id, state, received_at, reference) on envelope to svc_desk;
create policy desk on worker_event to svc_desk
  using (authority_id = ctx('authority') and ctx('key') is not null)
  with check (authority_id = ctx('authority') and key_id = ctx_id('key'));
grant select, insert on worker_event to svc_desk;

-- Keeps a batch of envelopes in one go and says of each what became of it. No batch may name an id twice.
-- The first bytes under an id stay. What a stopped phone sends is held.
create function accept_envelopes(
  authority text, tokens text[], ids uuid[], hashes text[], bodies text[], part_lists text[], refs text[]
) returns table (id uuid, outcome text, state text, received_at timestamptz, reference text, parts int[])
  language plpgsql set search_path = heard, pg_temp
as $$
#variable_conflict use_column
declare
  put uuid[];
  put_actors text[];
  put_persons uuid[];
begin
  perform set_config('heard.authority', authority, true);
  with asked as (
    select i, decode(t, 'hex') as token, decode(h, 'hex') as hash, b, p, r
    from unnest(tokens, ids, hashes, bodies, part_lists, refs) as given (t, i, h, b, p, r)
  ), kept as (
    insert into envelope (authority_id, id, device_id, person_id, sha256, sealed, state, parts, received_at, reference)
    select authority, a.i, d.id, d.person_id, a.hash, decode(a.b, 'base64'),
      case when d.stopped_at is null then 'received' else 'held' end,
      string_to_array(a.p, ',')::int[], date_trunc('milliseconds', now()), a.r
    from asked a join device d on d.authority_id = authority and d.posting_hash = a.token
    on conflict do nothing
    returning envelope.id, 'device:' || device_id as actor, person_id
  )
  select array_agg(k.id), array_agg(k.actor), array_agg(k.person_id) into put, put_actors, put_persons from kept k;

  if put is not null then
    perform audit_append(put_actors, array_fill('envelope-kept'::text, array[cardinality(put)]), put::text[], put_persons);
  end if;

  return query
    select a.i,
      case when d.id is null then 'unknown-key'
        when e.device_id <> d.id then 'not-your-envelope'
        when e.sha256 <> decode(a.h, 'hex') then 'other-bytes'
        else 'kept' end,
      e.state, e.received_at, e.reference, e.parts
    from unnest(ids, tokens, hashes) as a (i, t, h)
    left join device d on d.authority_id = authority and d.posting_hash = decode(a.t, 'hex')
    left join envelope e on e.authority_id = authority and e.id = a.i and d.id is not null;
end $$;
revoke execute on function accept_envelopes(text, text[], uuid[], text[], text[], text[], text[]) from public;
grant execute on function accept_envelopes(text, text[], uuid[], text[], text[], text[], text[]) to svc_postbox;
