-- Gives a family: a meeting with each person's own invitation, and phones that they can stop.
-- Personal data: names, roles, who comes when. Staff with a key for it see it; a family person sees only
-- what was issued to them (0004). Codes, PINs and tokens are kept as hashes alone. Erased with the case.

create table conference (
  authority_id text not null references authority,
  id uuid not null,
  -- As the council last saved it.
  body jsonb not null,
  starts_at timestamptz not null,
  primary key (authority_id, id)
);

create table person (
  authority_id text not null references authority,
  -- One person belongs to one authority, so the id alone is unique too.
  id uuid not null unique,
  name text not null,
  role text not null,
  -- The number of this person's last news. Nobody else's doings move it.
  case_seq bigint not null default 0,
  primary key (authority_id, id)
);

create table conference_person (
  authority_id text not null,
  conference_id uuid not null,
  person_id uuid not null,
  -- The cards of the children this person's things may be about.
  children jsonb not null,
  primary key (authority_id, conference_id, person_id),
  foreign key (authority_id, conference_id) references conference,
  foreign key (authority_id, person_id) references person (authority_id, id)
);
create index conference_person_by_person on conference_person (person_id);

create table invitation (
  authority_id text not null,
  id uuid not null,
  person_id uuid not null,
  conference_id uuid not null,
  way text not null check (way in ('letter', 'scan')),
  code_hash bytea not null,
  pin_hash bytea not null,
  issued_at timestamptz not null default now(),
  expires_at timestamptz not null,
  wrong_tries int not null default 0,
  frozen_at timestamptz,
  revoked_at timestamptz,
  primary key (authority_id, id),
  unique (authority_id, code_hash),
  foreign key (authority_id, person_id) references person (authority_id, id)
);
create index invitation_by_conference on invitation (conference_id);

create table device (
  authority_id text not null,
  id uuid not null,
  person_id uuid not null,
  invitation_id uuid not null,
  public_key jsonb not null,
  thumbprint text not null,
  posting_hash bytea not null,
  reading_hash bytea not null,
  joined_at timestamptz not null default date_trunc('milliseconds', now()),
  stopped_at timestamptz,
  primary key (authority_id, id),
  unique (authority_id, invitation_id, thumbprint),
  unique (authority_id, posting_hash),
  unique (authority_id, reading_hash),
  foreign key (authority_id, invitation_id) references invitation
);
create index device_by_person on device (person_id);

alter table conference enable row level security;
alter table conference force row level security;
alter table person enable row level security;
alter table person force row level security;
alter table conference_person enable row level security;
alter table conference_person force row level security;
alter table invitation enable row level security;
alter table invitation force row level security;
alter table device enable row level security;
alter table device force row level security;

-- The desk works for one authority, and only once a worker's key was found.
create policy desk on conference to svc_desk
  using (authority_id = ctx('authority') and ctx('key') is not null)
  with check (authority_id = ctx('authority') and ctx('key') is not null);
create policy desk on person to svc_desk
  using (authority_id = ctx('authority') and ctx('key') is not null)
  with check (authority_id = ctx('authority') and ctx('key') is not null);
create policy desk on conference_person to svc_desk
  using (authority_id = ctx('authority') and ctx('key') is not null)
  with check (authority_id = ctx('authority') and ctx('key') is not null);
create policy desk on invitation to svc_desk
  using (authority_id = ctx('authority') and ctx('key') is not null)
  with check (authority_id = ctx('authority') and ctx('key') is not null);
create policy desk on device to svc_desk
  using (authority_id = ctx('authority') and ctx('key') is not null)
  with check (authority_id = ctx('authority') and ctx('key') is not null);
grant select, insert, update on conference, person to svc_desk;
grant select, insert, update, delete on conference_person to svc_desk;
grant select (authority_id, id, person_id, conference_id, way, issued_at, expires_at, wrong_tries, frozen_at, revoked_at),
  insert, update (revoked_at) on invitation to svc_desk;
grant select (authority_id, id, person_id, invitation_id, joined_at, stopped_at), update (stopped_at)
  on device to svc_desk;

-- A phone that joins finds the one invitation whose code it knows.
create policy code on invitation to svc_family
  using (authority_id = ctx('authority') and code_hash = ctx_hash('code_hash'))
  with check (authority_id = ctx('authority') and code_hash = ctx_hash('code_hash'));
grant select, update (wrong_tries, frozen_at) on invitation to svc_family;

-- A phone that reads finds itself by its token, then its own person's phones.
create policy own on device to svc_family
  using (authority_id = ctx('authority')
    and (reading_hash = ctx_hash('reading_hash') or person_id = ctx_id('person')))
  with check (authority_id = ctx('authority') and person_id = ctx_id('person'));
grant select, insert, update (stopped_at) on device to svc_family;
create policy own on person for select to svc_family
  using (authority_id = ctx('authority') and id = ctx_id('person'));
grant select (authority_id, id) on person to svc_family;
grant update (case_seq) on person to svc_opener;
grant select (authority_id, id, case_seq) on person to svc_opener;

create policy post on device for select to svc_postbox using (authority_id = ctx('authority'));
grant select (authority_id, id, person_id, posting_hash, stopped_at) on device to svc_postbox;

create policy machine on device for select to svc_opener using (authority_id = ctx('authority'));
grant select (authority_id, id, person_id, public_key, stopped_at) on device to svc_opener;
create policy machine on person to svc_opener
  using (authority_id = ctx('authority')) with check (authority_id = ctx('authority'));
create policy machine on conference_person for select to svc_opener using (authority_id = ctx('authority'));
grant select (authority_id, conference_id, person_id) on conference_person to svc_opener;
