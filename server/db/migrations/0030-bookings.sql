-- Gives a family: help on the day that is booked once, never twice, and that tells them truly how far it is.
-- Personal data: who asked for which kind of help, when, at which time and with whom; never the words they asked in.
-- The council's staff see it; an advocacy provider sees its own requests; what somebody needs to be safe is for the
-- chair and the social worker. A family person sees only their own copy (case_item). Erased with the case.

alter table council_key add column provider text;

create table slot (
  authority_id text not null references authority,
  id uuid not null,
  set_id uuid not null,
  slot_kind text not null check (slot_kind in ('meet-the-chair', 'advocate')),
  provider text,
  conference_id uuid,
  -- As it was published: the day and the clock are London's.
  body jsonb not null,
  starts_at timestamptz not null,
  primary key (authority_id, id)
);
create index slot_by_set on slot (set_id);

-- Whom a time was given to. Nobody else can take it, even when they know its id.
create table slot_for (
  authority_id text not null,
  slot_id uuid not null,
  person_id uuid not null,
  primary key (authority_id, slot_id, person_id),
  foreign key (authority_id, slot_id) references slot on delete cascade,
  foreign key (authority_id, person_id) references person (authority_id, id)
);

create table booking (
  authority_id text not null,
  -- The envelope that asked for it, so that a retry is the same booking.
  id uuid not null,
  person_id uuid not null,
  conference_id uuid,
  booking_kind text not null,
  provider text,
  wishes uuid[] not null default '{}',
  any_of_these boolean not null default false,
  status text not null default 'asked' check (status in
    ('asked', 'kept', 'offered', 'confirmed', 'changed', 'waiting-list', 'declined', 'cancelled')),
  version int not null default 1,
  -- As it was last issued to the person; nothing before anybody answered.
  body jsonb,
  asked_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  primary key (authority_id, id),
  foreign key (authority_id, id) references envelope (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id)
);
create index booking_by_person on booking (person_id);
create index booking_waiting on booking (asked_at) where status = 'waiting-list';

-- One time, one booking; one booking, one time. The database itself refuses the second.
create table slot_hold (
  authority_id text not null,
  slot_id uuid not null,
  booking_id uuid not null,
  held_at timestamptz not null default clock_timestamp(),
  primary key (authority_id, slot_id),
  unique (authority_id, booking_id),
  foreign key (authority_id, slot_id) references slot on delete restrict,
  foreign key (authority_id, booking_id) references booking (authority_id, id)
);

-- Every version there was. Nothing is overwritten without a trace.
create table booking_version (
  authority_id text not null,
  booking_id uuid not null,
  version int not null,
  status text not null,
  body jsonb,
  -- 'family', 'machine' or 'key:…'.
  actor text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (authority_id, booking_id, version),
  foreign key (authority_id, booking_id) references booking (authority_id, id)
);

alter table slot enable row level security;
alter table slot force row level security;
alter table slot_for enable row level security;
alter table slot_for force row level security;
alter table booking enable row level security;
alter table booking force row level security;
alter table slot_hold enable row level security;
alter table slot_hold force row level security;
alter table booking_version enable row level security;
alter table booking_version force row level security;

create policy machine on slot for select to svc_opener using (authority_id = ctx('authority'));
create policy machine on slot_for for select to svc_opener using (authority_id = ctx('authority'));
create policy machine on booking to svc_opener
  using (authority_id = ctx('authority')) with check (authority_id = ctx('authority'));
create policy machine on slot_hold to svc_opener
  using (authority_id = ctx('authority')) with check (authority_id = ctx('authority'));
create policy machine on booking_version to svc_opener
  using (authority_id = ctx('authority')) with check (authority_id = ctx('authority'));
grant select on slot, slot_for to svc_opener;
grant select, insert, update on booking to svc_opener;
grant select, insert, delete on slot_hold to svc_opener;
grant insert on booking_version to svc_opener;
create policy bookings on case_item to svc_opener
  using (authority_id = ctx('authority') and kind = 'booking')
  with check (authority_id = ctx('authority') and kind = 'booking');

-- The desk. A provider's key: only what names that provider. Safety: only the chair and the social worker.
create policy desk on booking to svc_desk
  using (authority_id = ctx('authority') and ctx('key') is not null
    and (ctx('provider') is null or provider = ctx('provider'))
    and (booking_kind <> 'safety' or ctx('worker_role') in ('chair', 'social-worker')))
  with check (authority_id = ctx('authority') and ctx('key') is not null);
create policy desk on slot to svc_desk
  using (authority_id = ctx('authority') and ctx('key') is not null
    and (ctx('provider') is null or provider = ctx('provider')))
  with check (authority_id = ctx('authority') and ctx('key') is not null
    and (ctx('provider') is null or provider = ctx('provider')));
create policy desk on slot_for to svc_desk
  using (authority_id = ctx('authority') and exists (
    select 1 from slot s where s.authority_id = slot_for.authority_id and s.id = slot_for.slot_id))
  with check (authority_id = ctx('authority') and exists (
    select 1 from slot s where s.authority_id = slot_for.authority_id and s.id = slot_for.slot_id));
create policy desk on slot_hold to svc_desk
  using (authority_id = ctx('authority') and exists (
    select 1 from slot s where s.authority_id = slot_hold.authority_id and s.id = slot_hold.slot_id))
  with check (authority_id = ctx('authority') and exists (
    select 1 from booking b where b.authority_id = slot_hold.authority_id and b.id = slot_hold.booking_id));
create policy desk on booking_version to svc_desk
  using (authority_id = ctx('authority') and exists (select 1 from booking b
    where b.authority_id = booking_version.authority_id and b.id = booking_version.booking_id))
  with check (authority_id = ctx('authority') and exists (select 1 from booking b
    where b.authority_id = booking_version.authority_id and b.id = booking_version.booking_id));
grant select, update (status, version, body) on booking to svc_desk;
grant select, insert, update (body, starts_at), delete on slot to svc_desk;
grant select, insert, delete on slot_for, slot_hold to svc_desk;
grant select, insert on booking_version to svc_desk;

-- What a family told the chair alone, and what somebody needs to be safe, looks like nothing to everybody else.
create policy safety_apart on filing as restrictive for select to svc_desk
  using (operation is distinct from 'say-what-keeps-me-safe' or ctx('worker_role') in ('chair', 'social-worker'));

-- A provider's key sees nothing of the case: no meeting, no other person, no plan, nothing else that was sent.
create policy provider_apart on conference as restrictive to svc_desk using (ctx('provider') is null);
create policy provider_apart on conference_person as restrictive to svc_desk using (ctx('provider') is null);
create policy provider_apart on invitation as restrictive to svc_desk using (ctx('provider') is null);
create policy provider_apart on device as restrictive to svc_desk using (ctx('provider') is null);
create policy provider_apart on envelope as restrictive to svc_desk using (ctx('provider') is null);
create policy provider_apart on unfiled as restrictive to svc_desk using (ctx('provider') is null);
create policy provider_apart on filing as restrictive to svc_desk
  using (ctx('provider') is null or exists (
    select 1 from booking b where b.authority_id = filing.authority_id and b.id = filing.envelope_id));
create policy provider_apart on plan_version as restrictive to svc_desk using (ctx('provider') is null);
create policy provider_apart on person as restrictive to svc_desk
  using (ctx('provider') is null or exists (
    select 1 from booking b where b.authority_id = person.authority_id and b.person_id = person.id));
create policy provider_apart on worker_event as restrictive to svc_desk
  using (ctx('provider') is null or exists (
    select 1 from booking b where b.authority_id = worker_event.authority_id and b.id = worker_event.envelope_id));
create policy provider_apart on case_item as restrictive to svc_desk
  using (ctx('provider') is null or (kind in ('booking', 'opening', 'slots') and exists (
    select 1 from booking b where b.authority_id = case_item.authority_id and b.person_id = case_item.person_id
      and (case_item.kind <> 'booking' or b.id = case_item.id))));
