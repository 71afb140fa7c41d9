-- Gives a family: that each point of their reply to a report was gone through, and what was said back to it.
-- Personal data: the id of a point and the council's own answer, seen by that person and by who may read the reply.

alter table worker_event drop constraint worker_event_kind_check;
alter table worker_event add constraint worker_event_kind_check
  check (kind in ('opened', 'read', 'shared', 'answered', 'gone-through'));
alter table worker_event add column point_id uuid;
alter table worker_event add constraint only_points_have_an_id
  check ((kind = 'gone-through') = (point_id is not null));
