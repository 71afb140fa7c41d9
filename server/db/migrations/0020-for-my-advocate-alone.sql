-- Gives a family: whom each thing a young person says is for is kept beside it and obeyed, and what is for their
-- advocate alone is passed on sealed and is on nobody's desk.
-- Personal data: one word for each thing said (its audience); the sealing keys of phones; ciphertext that the council
-- cannot open. An advocate's copies are kept as long as that advocate's file.

alter table device add column sealing_key jsonb;
grant select (sealing_key) on device to svc_opener, svc_desk;

alter table filing add column audience text check (audience in ('everyone', 'chair-and-worker', 'advocate'));
grant update (audience) on filing to svc_opener;
grant select (name, role) on person to svc_opener;
grant select (children) on conference_person to svc_opener;

-- A missing audience is private. What cannot be told to be anything of a young person's is nobody's to see either:
-- it may be for the advocate alone.
create policy audience_obeyed on filing as restrictive for select to svc_desk
  using (case
    when operation in ('share-wishes', 'tell-advocate') then
      coalesce(audience = 'everyone'
        or (audience = 'chair-and-worker' and ctx('worker_role') in ('chair', 'social-worker')), false)
    when operation is null then not exists (select 1 from person p
      where p.authority_id = filing.authority_id and p.id = filing.person_id and p.role = 'young-person')
    else true end);
-- That something of a young person's arrived is told only once it is known whom it is for.
create policy audience_obeyed on envelope as restrictive for select to svc_desk
  using (exists (select 1 from filing f where f.authority_id = envelope.authority_id and f.envelope_id = envelope.id)
    or not exists (select 1 from person p
      where p.authority_id = envelope.authority_id and p.id = envelope.person_id and p.role = 'young-person'));
-- Nor can it be told from what the young person or the advocate is told about it.
create policy audience_obeyed on case_item as restrictive for select to svc_desk
  using (kind <> 'shared-with-me' and (kind <> 'progress'
    or exists (select 1 from filing f where f.authority_id = case_item.authority_id and f.envelope_id = case_item.id)
    or not exists (select 1 from person p
      where p.authority_id = case_item.authority_id and p.id = case_item.person_id and p.role = 'young-person')));

-- Beside progress, the machine passes on what is for an advocate, and tells a young person which phones that is.
drop policy machine on case_item;
create policy machine on case_item to svc_opener
  using (authority_id = ctx('authority') and kind in ('progress', 'advocate', 'shared-with-me'))
  with check (authority_id = ctx('authority') and kind in ('progress', 'advocate', 'shared-with-me'));

-- Whether this advocate is an advocate of this young person: some child they are both there for.
create function is_advocate_of(advocate uuid, young_person uuid) returns boolean
  language sql stable set search_path = heard, pg_temp
as $$
  select exists (
    select 1 from person a
    join person y on y.authority_id = a.authority_id and y.id = young_person and y.role = 'young-person'
    join conference_person ac on ac.authority_id = a.authority_id and ac.person_id = a.id
    join conference_person yc on yc.authority_id = a.authority_id and yc.person_id = y.id
      and yc.conference_id = ac.conference_id
    cross join lateral jsonb_array_elements(ac.children) his
    cross join lateral jsonb_array_elements(yc.children) theirs
    where a.authority_id = ctx('authority') and a.id = advocate and a.role = 'advocate'
      and his->>'id' = theirs->>'id')
$$;
revoke execute on function is_advocate_of(uuid, uuid) from public;
grant execute on function is_advocate_of(uuid, uuid) to svc_opener;

-- Tells the young people whom these people are with, or are, which advocates they have now and which phones of theirs
-- can open something. The same again is no news.
create function issue_advocates(about uuid[]) returns void
  language plpgsql set search_path = heard, pg_temp
as $$
declare
  young record;
  one record;
begin
  for young in
    select distinct y.id from person y
    join conference_person yc on yc.authority_id = y.authority_id and yc.person_id = y.id
    where y.authority_id = ctx('authority') and y.role = 'young-person' and (y.id = any(about)
      or exists (select 1 from conference_person o where o.authority_id = yc.authority_id
        and o.conference_id = yc.conference_id and o.person_id = any(about))
      or exists (select 1 from case_item c where c.authority_id = y.authority_id and c.person_id = y.id
        and c.kind = 'advocate' and c.id = any(about)))
    order by y.id
  loop
    for one in
      select a.id, a.name, is_advocate_of(a.id, young.id) as is_theirs, coalesce((
          select jsonb_agg(jsonb_build_object('deviceId', d.id, 'publicKey', d.sealing_key) order by d.id)
          from device d where d.authority_id = a.authority_id and d.person_id = a.id
            and d.stopped_at is null and d.sealing_key is not null), '[]') as keys
      from person a
      where a.authority_id = ctx('authority') and (
        exists (select 1 from case_item c where c.authority_id = a.authority_id and c.person_id = young.id
          and c.kind = 'advocate' and c.id = a.id)
        or (a.role = 'advocate' and exists (
          select 1 from conference_person ac join conference_person yc
            on yc.authority_id = ac.authority_id and yc.conference_id = ac.conference_id and yc.person_id = young.id
          where ac.authority_id = a.authority_id and ac.person_id = a.id)))
      order by a.id
    loop
      perform issue_item(young.id, 'advocate', one.id, case when one.is_theirs then
        jsonb_build_object('kind', 'advocate', 'id', one.id, 'name', one.name, 'keys', one.keys) end);
    end loop;
  end loop;
end $$;
revoke execute on function issue_advocates(uuid[]) from public;
grant execute on function issue_advocates(uuid[]) to svc_opener;
