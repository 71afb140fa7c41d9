-- Gives a family: a council that is who it says, and a record of every opening that nobody can quietly change.
-- Personal data: workers' names and roles; the council's own staff see them, and a family person sees who
-- opened their things. Audit rows hold ids only. Both are kept as long as the council's own records.

grant usage on schema heard to svc_postbox, svc_family, svc_desk, svc_opener, svc_audit;
grant select on migration to svc_family;

-- What the present transaction may see, by name; nothing when it has not said.
create function ctx(name text) returns text language sql stable parallel safe
  as $$ select nullif(current_setting('heard.' || name, true), '') $$;

create function ctx_id(name text) returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('heard.' || name, true), '')::uuid $$;

create function ctx_hash(name text) returns bytea language sql stable parallel safe
  as $$ select decode(nullif(current_setting('heard.' || name, true), ''), 'hex') $$;

create table authority (
  authority_id text primary key,
  -- Changes only when the records were restored from a copy: then phones offer again what they hold.
  epoch uuid not null default gen_random_uuid()
);

create table council_key (
  authority_id text not null references authority,
  id uuid not null,
  key_hash bytea not null,
  worker_name text not null,
  worker_role text not null,
  scopes text[] not null,
  made_at timestamptz not null default now(),
  stopped_at timestamptz,
  primary key (authority_id, id),
  unique (authority_id, key_hash)
);

create table audit (
  authority_id text not null,
  seq bigint not null,
  at timestamptz not null,
  -- 'key:…', 'device:…', 'opener' or 'server'; never a name.
  actor text not null,
  action text not null,
  -- The id of what it was done to, or empty.
  subject text not null,
  person_id uuid,
  prev bytea not null,
  hash bytea not null,
  primary key (authority_id, seq)
);

create table audit_head (
  authority_id text primary key,
  seq bigint not null,
  hash bytea not null
);

create function audit_stays() returns trigger language plpgsql
  as $$ begin raise exception 'Audit rows are only ever added.'; end $$;
create trigger audit_stays before update or delete on audit for each row execute function audit_stays();
create trigger audit_stays_whole before truncate on audit for each statement execute function audit_stays();

alter table authority enable row level security;
alter table authority force row level security;
alter table council_key enable row level security;
alter table council_key force row level security;
alter table audit enable row level security;
alter table audit force row level security;
alter table audit_head enable row level security;
alter table audit_head force row level security;

-- The login that migrates also sets a council up: its one row, and its workers' keys.
create policy setup on authority to current_user
  using (authority_id = ctx('authority')) with check (authority_id = ctx('authority'));
create policy setup on council_key to current_user
  using (authority_id = ctx('authority')) with check (authority_id = ctx('authority'));

create policy here on authority for select to svc_postbox, svc_family, svc_desk, svc_opener
  using (authority_id = ctx('authority'));
grant select on authority to svc_postbox, svc_family, svc_desk, svc_opener;

-- A key finds its own row and no other.
create policy own on council_key for select to svc_desk
  using (authority_id = ctx('authority') and key_hash = ctx_hash('key_hash'));
grant select on council_key to svc_desk;

create policy chain on audit to svc_audit
  using (authority_id = ctx('authority')) with check (authority_id = ctx('authority'));
create policy chain on audit_head to svc_audit
  using (authority_id = ctx('authority')) with check (authority_id = ctx('authority'));
grant select, insert on audit to svc_audit;
grant select, insert, update on audit_head to svc_audit;

-- Adds rows to the chain. Each hash covers the one before it and its own row, so a changed, missing or
-- reordered row shows. Runs as svc_audit: whoever may add may still neither read nor change.
create function audit_append(actors text[], actions text[], subjects text[], persons uuid[]) returns void
  language plpgsql security definer set search_path = heard, pg_temp set enable_seqscan = off
as $$
declare
  mine text := ctx('authority');
  moment timestamptz := date_trunc('milliseconds', clock_timestamp());
  stamp text := (extract(epoch from moment) * 1000)::bigint::text;
  number bigint;
  last bytea;
  seqs bigint[] := '{}';
  prevs bytea[] := '{}';
  hashes bytea[] := '{}';
begin
  if cardinality(actors) = 0 then return; end if;
  select seq, hash into number, last from audit_head where authority_id = mine for update;
  if number is null then
    insert into audit_head values (mine, 0, '\x') on conflict do nothing;
    select seq, hash into number, last from audit_head where authority_id = mine for update;
  end if;
  for i in 1 .. cardinality(actors) loop
    number := number + 1;
    prevs := prevs || last;
    last := sha256(last || convert_to(concat_ws(chr(31), mine, number::text, stamp, actors[i], actions[i],
      subjects[i], coalesce(persons[i]::text, '')), 'UTF8'));
    seqs := seqs || number;
    hashes := hashes || last;
  end loop;
  insert into audit (authority_id, seq, at, actor, action, subject, person_id, prev, hash)
    select mine, s, moment, a, w, o, p, v, h
    from unnest(seqs, actors, actions, subjects, persons, prevs, hashes) as t (s, a, w, o, p, v, h);
  update audit_head set seq = number, hash = last where authority_id = mine;
end $$;

grant create on schema heard to svc_audit;
alter function audit_append(text[], text[], text[], uuid[]) owner to svc_audit;
revoke create on schema heard from svc_audit;
revoke execute on function audit_append(text[], text[], text[], uuid[]) from public;
grant execute on function audit_append(text[], text[], text[], uuid[])
  to svc_postbox, svc_family, svc_desk, svc_opener;
