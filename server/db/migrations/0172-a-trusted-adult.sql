-- Gives a family: a child can say something with a worker, a teacher or a relative beside them, on that person's own
-- phone, and that person is told nothing of the case.
-- Personal data: the name of that adult, and which child they help. Seen by staff, and by that adult. Erased with the case.

-- Whatever a program asks for, a trusted adult is given nothing but this. What is theirs no longer has no body.
create policy trusted_adult on case_item as restrictive for all to svc_desk, svc_opener
  using (true)
  with check (kind in ('me', 'helping', 'progress', 'opening') or body is null
    or not exists (select 1 from person p where p.authority_id = case_item.authority_id
      and p.id = case_item.person_id and p.role = 'trusted-adult'));

-- All that a trusted adult sends is a child's. What cannot be told for whom it is, is nobody's to see.
drop policy audience_obeyed on filing;
create policy audience_obeyed on filing as restrictive for select to svc_desk
  using (case
    when operation in ('share-wishes', 'tell-advocate', 'help-a-child') then
      coalesce(audience = 'everyone'
        or (audience = 'chair-and-worker' and ctx('worker_role') in ('chair', 'social-worker')), false)
    when operation is null then not exists (select 1 from person p
      where p.authority_id = filing.authority_id and p.id = filing.person_id
        and p.role in ('young-person', 'trusted-adult'))
    else true end);
drop policy audience_obeyed on envelope;
create policy audience_obeyed on envelope as restrictive for select to svc_desk
  using (exists (select 1 from filing f where f.authority_id = envelope.authority_id and f.envelope_id = envelope.id)
    or not exists (select 1 from person p where p.authority_id = envelope.authority_id and p.id = envelope.person_id
      and p.role in ('young-person', 'trusted-adult')));
drop policy audience_obeyed on case_item;
create policy audience_obeyed on case_item as restrictive for select to svc_desk
  using (kind <> 'shared-with-me' and (kind <> 'progress'
    or exists (select 1 from filing f where f.authority_id = case_item.authority_id and f.envelope_id = case_item.id)
    or not exists (select 1 from person p where p.authority_id = case_item.authority_id and p.id = case_item.person_id
      and p.role in ('young-person', 'trusted-adult'))));

-- A role that is told everything and one that is told nothing are never the same person's, before and after.
create function keep_trusted_adults_apart() returns trigger
  language plpgsql set search_path = heard, pg_temp
as $$
begin
  raise exception 'A trusted adult stays one, and nobody else becomes one.' using errcode = 'check_violation';
end $$;
create trigger trusted_adults_apart before update of role on person for each row
  when ((old.role = 'trusted-adult') <> (new.role = 'trusted-adult'))
  execute function keep_trusted_adults_apart();
