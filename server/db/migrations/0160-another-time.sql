-- Gives a family: another time for what is confirmed, without giving up the one they have; and no time that is kept for
-- ever for somebody who does not answer, while others wait for it.
-- Personal data: which confirmed booking somebody asks another time for, and until when an offer is kept for them.
-- Seen by those who see the booking. Erased with the case.

-- The confirmed booking that this one asks another time for.
alter table booking add column moves uuid;
alter table booking add foreign key (authority_id, moves) references booking (authority_id, id);
-- One open wish for another time for each booking: the database itself refuses the second.
create unique index booking_one_move on booking (authority_id, moves)
  where status in ('asked', 'kept', 'offered', 'waiting-list');

-- With 'offered': the moment from which the time is not kept any more.
alter table booking add column answer_by timestamptz;
create index booking_lapses on booking (answer_by) where status = 'offered';
-- What was kept until then. A yes that comes too late looks whether it is still free.
alter table booking add column lapsed_slot_id uuid;
grant update (answer_by, lapsed_slot_id) on booking to svc_desk;

-- How many days an offer out of these times is kept for an answer; null: until the time begins.
alter table slot_set add column answer_days int check (answer_days > 0);
grant update (answer_days) on slot_set to svc_desk;

-- The old and the new time of one booking may overlap: it is one person, and one of the two goes when the other is
-- confirmed. Everybody else still finds whoever it is in one place.
alter table slot_hold no force row level security;
alter table slot_hold add column chain uuid;
update slot_hold set chain = coalesce(booking_id, slot_id);
alter table slot_hold alter column chain set not null;
alter table slot_hold drop constraint nobody_in_two_places;
alter table slot_hold add constraint nobody_in_two_places
  exclude using gist (authority_id with =, whose with =, during with &&, chain with <>);
alter table slot_hold force row level security;
-- The new time goes from the wish to the booking without being free in between.
grant update (booking_id) on slot_hold to svc_desk, svc_opener;

-- A wish for another time is read by whoever arranges bookings, like the request before it.
drop policy requests_apart on filing;
create policy requests_apart on filing as restrictive for select to svc_desk
  using (operation is null or operation not in ('say-if-coming', 'bring-supporter', 'tell-about-solicitor',
      'ask-advocate', 'ask-interpreter', 'say-what-i-need', 'meet-the-chair', 'move-booking', 'answer-offer')
    or ctx('worker_role') in ('chair', 'social-worker') or ctx('books') is not null);
