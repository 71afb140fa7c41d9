-- Gives a family: what they send about a plan reaches the right person, and a complaint about somebody does not
-- reach that somebody.
-- Personal data: one word for each thing sent; never a word of what it says.
-- What is for complaints looks like nothing to everybody else, the chair included. Kept as long as the filing.

alter table filing add column goes_to text check (goes_to in ('lead-worker', 'chair', 'complaints'));
grant update (goes_to) on filing to svc_opener;

create policy complaints_apart on filing as restrictive for select to svc_desk
  using (goes_to is distinct from 'complaints' or ctx('worker_role') in ('complaints-manager', 'team-manager'));

-- An envelope is on a desk while nobody knows what it is, and then only where its filing is.
create policy desk on unfiled for select to svc_desk
  using (authority_id = ctx('authority') and ctx('key') is not null);
grant select (authority_id, envelope_id) on unfiled to svc_desk;
create policy complaints_apart on envelope as restrictive for select to svc_desk
  using (exists (select 1 from filing f where f.authority_id = envelope.authority_id and f.envelope_id = envelope.id)
    or exists (select 1 from unfiled u where u.authority_id = envelope.authority_id and u.envelope_id = envelope.id));
create policy complaints_apart on worker_event as restrictive for select to svc_desk
  using (exists (select 1 from filing f where f.authority_id = worker_event.authority_id
    and f.envelope_id = worker_event.envelope_id));
