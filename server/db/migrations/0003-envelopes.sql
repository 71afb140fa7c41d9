-- Gives a family: what they sent is kept once, for ever known by its id, and answered when it is safe on disk.
-- Personal data: sealed bytes that the database cannot read; which person sent when and for which meeting.
-- Only the opener reads the bytes. Kept with the council's record of the case; the ids are kept for ever.

-- Its sender was found in the same statement, so no reference is checked again for each.
create table envelope (
  authority_id text not null,
  id uuid not null,
  device_id uuid not null,
  person_id uuid not null,
  sha256 bytea not null,
  sealed bytea not null,
  state text not null check (state in ('received', 'held')),
  parts int[] not null default '{}',
  received_at timestamptz not null,
  reference text not null,
  primary key (authority_id, id)
);
-- Sealed bytes cannot be made smaller, so no time is spent on trying; most fit beside their row.
alter table envelope alter column sealed set storage external;
alter table envelope set (toast_tuple_target = 8160);

-- What the opener has not filed yet, and when it tries again after stumbling.
create table unfiled (
  authority_id text not null,
  envelope_id uuid not null,
  received_at timestamptz not null,
  tries int not null default 0,
  next_try_at timestamptz not null default '-infinity',
  primary key (authority_id, envelope_id)
);
create index unfiled_oldest on unfiled (received_at);

create table chunk (
  authority_id text not null references authority,
  device_id uuid not null,
  envelope_id uuid not null,
  sha256 bytea not null,
  sealed bytea not null,
  kept_at timestamptz not null default now(),
  primary key (authority_id, device_id, envelope_id, sha256)
);

alter table chunk alter column sealed set storage external;

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
create index filing_by_conference on filing (conference_id);

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
create index worker_event_by_envelope on worker_event (envelope_id, at);

alter table envelope enable row level security;
alter table envelope force row level security;
alter table unfiled enable row level security;
alter table unfiled force row level security;
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
create policy post on unfiled for insert to svc_postbox with check (authority_id = ctx('authority'));
grant insert on unfiled to svc_postbox;
create policy post on chunk to svc_postbox
  using (authority_id = ctx('authority')) with check (authority_id = ctx('authority'));
grant insert, select (authority_id, device_id, envelope_id, sha256) on chunk to svc_postbox;

create policy machine on envelope to svc_opener
  using (authority_id = ctx('authority')) with check (authority_id = ctx('authority'));
grant select on envelope to svc_opener;
create policy machine on unfiled to svc_opener
  using (authority_id = ctx('authority')) with check (authority_id = ctx('authority'));
grant select, update (tries, next_try_at), delete on unfiled to svc_opener;
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
-- The bodies come as one run of text with their lengths in bytes, far quicker than a list of them: they are
-- JSON, so they are UTF-8 and have no zero byte, and text keeps every byte of them.
-- Each row is looked up by its own index: a plan made while the tables were small would otherwise read all
-- of them once they are not.
create function accept_envelopes(
  authority text, tokens text[], ids uuid[], hashes text[], bodies text, lengths int[], part_lists text[], refs text[]
) returns table (id uuid, outcome text, state text, received_at timestamptz, reference text, parts int[])
  language plpgsql set search_path = heard, pg_temp set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  token_hashes bytea[] := array(select decode(t, 'hex') from unnest(tokens) with ordinality as g (t, n) order by n);
  body_hashes bytea[] := array(select decode(h, 'hex') from unnest(hashes) with ordinality as g (h, n) order by n);
  body_bytes bytea := convert_to(bodies, 'UTF8');
  starts int[] := array(select 1 + coalesce(sum(l) over (order by n rows unbounded preceding exclude current row), 0)
    from unnest(lengths) with ordinality as g (l, n) order by n);
  put uuid[];
  put_actors text[];
  put_persons uuid[];
begin
  perform set_config('heard.authority', authority, true);
  with kept as (
    insert into envelope (authority_id, id, device_id, person_id, sha256, sealed, state, parts, received_at, reference)
    select authority, a.i, d.id, d.person_id, a.h, substring(body_bytes from a.s for a.l),
      case when d.stopped_at is null then 'received' else 'held' end,
      string_to_array(a.p, ',')::int[], date_trunc('milliseconds', now()), a.r
    from unnest(token_hashes, ids, body_hashes, starts, lengths, part_lists, refs) as a (t, i, h, s, l, p, r)
    cross join lateral (
      select d.id, d.person_id, d.stopped_at from device d
      where d.authority_id = authority and d.posting_hash = a.t limit 1
    ) d
    on conflict do nothing
    returning envelope.id, 'device:' || device_id as actor, person_id
  )
  select array_agg(k.id), array_agg(k.actor), array_agg(k.person_id) into put, put_actors, put_persons from kept k;

  if put is not null then
    insert into unfiled (authority_id, envelope_id, received_at)
      select authority, i, date_trunc('milliseconds', now()) from unnest(put) as i;
    perform audit_append(put_actors, array_fill('envelope-kept'::text, array[cardinality(put)]), put::text[], put_persons);
  end if;

  return query
    select a.i,
      case when d.id is null then 'unknown-key'
        when e.device_id <> d.id then 'not-your-envelope'
        when e.sha256 <> a.h then 'other-bytes'
        else 'kept' end,
      e.state, e.received_at, e.reference, e.parts
    from unnest(ids, token_hashes, body_hashes) as a (i, t, h)
    left join lateral (
      select d.id from device d where d.authority_id = authority and d.posting_hash = a.t limit 1
    ) d on true
    left join lateral (
      select e.device_id, e.sha256, e.state, e.received_at, e.reference, e.parts from envelope e
      where e.authority_id = authority and e.id = a.i and d.id is not null limit 1
    ) e on true;
end $$;
revoke execute on function accept_envelopes(text, text[], uuid[], text[], text, int[], text[], text[]) from public;
grant execute on function accept_envelopes(text, text[], uuid[], text[], text, int[], text[], text[]) to svc_postbox;
