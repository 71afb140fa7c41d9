-- Gives a family: a safe number, time and way to be reached, read by the chair and the social worker and by nobody else.
-- Personal data: none that was not there; this only says who may see that it came.

create policy reach_apart on filing as restrictive for select to svc_desk
  using (operation is distinct from 'say-how-to-reach-me' or ctx('worker_role') in ('chair', 'social-worker'));
