-- Gives a family: a note "I did not mean to send that", and a newer one in the place of an older, seen by whoever reads
-- the older one. The older one stays as it was.
-- Personal data: when a note came, and which envelope took another's place; never a word of either.
-- A note is on the desk of the chair and the social worker, and where it is about a complaint of those who look after
-- complaints alone.

alter table filing add column not_meant_at timestamptz;
alter table filing add column replaced_by uuid;
grant update (not_meant_at, replaced_by) on filing to svc_opener;

create policy notes_apart on filing as restrictive for select to svc_desk
  using (operation is distinct from 'say-not-meant'
    or ctx('worker_role') in ('chair', 'social-worker')
    or (goes_to = 'complaints' and ctx('worker_role') in ('complaints-manager', 'team-manager')));
