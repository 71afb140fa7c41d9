-- Gives a family: what a child said with somebody's help is for whom the child chose, as what a child says alone is.
-- Personal data: none beyond the audience that is kept already.

-- A missing audience is private, whoever's phone it came from.
drop policy audience_obeyed on filing;
create policy audience_obeyed on filing as restrictive for select to svc_desk
  using (case
    when operation in ('share-wishes', 'tell-advocate', 'help-a-child') then
      coalesce(audience = 'everyone'
        or (audience = 'chair-and-worker' and ctx('worker_role') in ('chair', 'social-worker')), false)
    when operation is null then not exists (select 1 from person p
      where p.authority_id = filing.authority_id and p.id = filing.person_id and p.role = 'young-person')
    else true end);
