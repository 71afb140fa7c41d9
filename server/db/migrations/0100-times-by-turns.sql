-- Gives a family: a place in line that nobody loses, and a time that no worker can give away twice, by hand either.
-- Personal data: whose times they are (a chair's or an advocate's name) and which times somebody was passed over for.
-- The council's staff see it; a provider sees its own. A family person sees none of it. Erased with the case.

-- Ranges and names under one rule. It comes with PostgreSQL; the owner of a database may switch it on.
create extension if not exists btree_gist with schema heard;

-- Times that were published together. Its version keeps two workers from overwriting each other unseen.
create table slot_set (
  authority_id text not null references authority,
  id uuid not null,
  slot_kind text not null check (slot_kind in ('meet-the-chair', 'advocate')),
  provider text,
  conference_id uuid,
  -- The name behind the times. Whoever has that name is in one place at a time.
  whose text,
  -- Made for one booking, when a worker gave a time that was never published.
  is_by_hand boolean not null default false,
  version int not null default 1,
  primary key (authority_id, id)
);

alter table slot no force row level security;
insert into slot_set (authority_id, id, slot_kind, provider, conference_id)
  select distinct on (authority_id, set_id) authority_id, set_id, slot_kind, provider, conference_id
  from slot order by authority_id, set_id;
alter table slot add column whose text;
alter table slot add column ends_at timestamptz;
-- When nobody knows how long it is, only its first minute is spoken for.
update slot set ends_at = starts_at + make_interval(mins => coalesce((body->>'minutesLong')::int, 1));
alter table slot alter column ends_at set not null;
alter table slot force row level security;
alter table slot add foreign key (authority_id, set_id) references slot_set;

-- A time that was taken outside Heard is held by no booking.
alter table slot_hold no force row level security;
alter table slot_hold alter column booking_id drop not null;
alter table slot_hold add column whose text;
alter table slot_hold add column during tstzrange not null default 'empty';
alter table slot_hold add constraint nobody_in_two_places
  exclude using gist (authority_id with =, whose with =, during with &&);
alter table slot_hold force row level security;

-- Times this person said no to, or was told no about. Nobody offers them these again unasked.
alter table booking add column passed_over uuid[] not null default '{}';

alter table slot_set enable row level security;
alter table slot_set force row level security;
create policy machine on slot_set for select to svc_opener using (authority_id = ctx('authority'));
create policy desk on slot_set to svc_desk
  using (authority_id = ctx('authority') and ctx('key') is not null
    and (ctx('provider') is null or provider = ctx('provider')))
  with check (authority_id = ctx('authority') and ctx('key') is not null
    and (ctx('provider') is null or provider = ctx('provider')));
grant select on slot_set to svc_opener;
grant select, insert, update (version, whose) on slot_set to svc_desk;
grant update (whose, ends_at) on slot to svc_desk;
grant update (passed_over) on booking to svc_desk;
-- Whether the machine or a worker made the offer that somebody says yes to.
grant select (authority_id, booking_id, version, actor) on booking_version to svc_opener;

drop policy desk on slot_hold;
create policy desk on slot_hold to svc_desk
  using (authority_id = ctx('authority') and exists (
    select 1 from slot s where s.authority_id = slot_hold.authority_id and s.id = slot_hold.slot_id))
  with check (authority_id = ctx('authority') and (exists (
      select 1 from booking b where b.authority_id = slot_hold.authority_id and b.id = slot_hold.booking_id)
    or (booking_id is null and exists (
      select 1 from slot s where s.authority_id = slot_hold.authority_id and s.id = slot_hold.slot_id))));

-- What was issued about a booking, and who opened it, is there for those who may see the booking itself.
-- To everybody else what somebody needs to be safe is absent here too: no copy, no opening, no progress.
create policy bookings_apart on case_item as restrictive for select to svc_desk
  using (kind <> 'booking' or exists (
    select 1 from booking b where b.authority_id = case_item.authority_id and b.id = case_item.id));
create policy openings_apart on case_item as restrictive for select to svc_desk
  using (kind <> 'opening' or exists (
    select 1 from filing f where f.authority_id = case_item.authority_id
      and f.envelope_id = (case_item.body->>'envelopeId')::uuid));
create policy progress_apart on case_item as restrictive for select to svc_desk
  using (kind <> 'progress'
    or exists (select 1 from filing f where f.authority_id = case_item.authority_id and f.envelope_id = case_item.id)
    or exists (select 1 from unfiled u where u.authority_id = case_item.authority_id
      and u.envelope_id = case_item.id));

-- A provider writes to a person's copy about its own bookings and its own times, and reads no others.
drop policy provider_apart on case_item;
create policy provider_apart on case_item as restrictive to svc_desk
  using (ctx('provider') is null
    or (kind = 'booking' and exists (select 1 from booking b
      where b.authority_id = case_item.authority_id and b.id = case_item.id and b.person_id = case_item.person_id))
    or (kind = 'opening' and exists (select 1 from booking b where b.authority_id = case_item.authority_id
      and b.id = (case_item.body->>'envelopeId')::uuid and b.person_id = case_item.person_id))
    or (kind = 'slots' and exists (select 1 from slot_set s
      where s.authority_id = case_item.authority_id and s.id = case_item.id)));
