-- Gives a family: their own copy of what is true about their case, and nothing of anybody else's.
-- Personal data: everything a person may see. Only that person's phones read it; staff write it by their
-- own operations. An item that is no longer theirs is emptied at once.

create table case_item (
  authority_id text not null,
  person_id uuid not null,
  kind text not null check (kind in ('me', 'conference', 'plan', 'progress', 'opening')),
  id uuid not null,
  -- This person's own numbering.
  seq bigint not null,
  -- Null: no longer this person's to see.
  body jsonb,
  primary key (authority_id, person_id, kind, id),
  foreign key (authority_id, person_id) references person (authority_id, id)
);
create unique index case_item_news on case_item (authority_id, person_id, seq);

-- Every version of a plan that was published to a person, as that person may read it.
create table plan_version (
  authority_id text not null,
  person_id uuid not null,
  child_id uuid not null,
  version int not null,
  plan_id uuid not null,
  body jsonb not null,
  published_at timestamptz not null default now(),
  primary key (authority_id, person_id, child_id, version),
  foreign key (authority_id, person_id) references person (authority_id, id)
);

alter table case_item enable row level security;
alter table case_item force row level security;
alter table plan_version enable row level security;
alter table plan_version force row level security;

create policy own on case_item for select to svc_family
  using (authority_id = ctx('authority') and person_id = ctx_id('person'));
grant select on case_item to svc_family;
create policy desk on case_item to svc_desk
  using (authority_id = ctx('authority') and ctx('key') is not null)
  with check (authority_id = ctx('authority') and ctx('key') is not null);
grant select, insert, update on case_item to svc_desk;
-- The opener tells a person how far their envelope has come, and nothing else.
create policy machine on case_item to svc_opener
  using (authority_id = ctx('authority') and kind = 'progress')
  with check (authority_id = ctx('authority') and kind = 'progress');
grant select, insert, update on case_item to svc_opener;
create policy desk on plan_version to svc_desk
  using (authority_id = ctx('authority') and ctx('key') is not null)
  with check (authority_id = ctx('authority') and ctx('key') is not null);
grant select, insert on plan_version to svc_desk;

-- Issues one item to one person. The same item again is no news. The person's row is locked until commit,
-- so a person's numbers become visible in their order and a cursor never steps over one.
create function issue_item(whose uuid, what text, item uuid, content jsonb) returns void
  language plpgsql set search_path = heard, pg_temp set enable_seqscan = off
as $$
declare
  number bigint;
  old case_item;
begin
  perform 1 from person where authority_id = ctx('authority') and id = whose for update;
  select * into old from case_item
    where authority_id = ctx('authority') and person_id = whose and kind = what and id = item;
  if found and old.body is not distinct from content then return; end if;
  if not found and content is null then return; end if;
  update person set case_seq = case_seq + 1 where authority_id = ctx('authority') and id = whose
    returning case_seq into number;
  insert into case_item (authority_id, person_id, kind, id, seq, body)
    values (ctx('authority'), whose, what, item, number, content)
    on conflict (authority_id, person_id, kind, id) do update set seq = excluded.seq, body = excluded.body;
end $$;
revoke execute on function issue_item(uuid, text, uuid, jsonb) from public;
grant execute on function issue_item(uuid, text, uuid, jsonb) to svc_desk, svc_opener;

-- What is new for the person whose reading token this is, after `since`; all of it when `since` is null.
-- One round trip: an unchanged file costs two index look-ups.
create function read_case_file(authority text, token text, since bigint)
  returns table (person_id uuid, stopped boolean, top bigint, news text)
  language plpgsql set search_path = heard, pg_temp set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  phone record;
  last bigint;
begin
  perform set_config('heard.authority', authority, true), set_config('heard.reading_hash', token, true);
  select d.person_id, d.stopped_at is not null as stopped into phone from device d
    where d.authority_id = authority and d.reading_hash = decode(token, 'hex');
  if not found then return; end if;
  perform set_config('heard.person', phone.person_id::text, true);
  select coalesce(max(c.seq), 0) into last from case_item c
    where c.authority_id = authority and c.person_id = phone.person_id;
  if phone.stopped or last = since then
    return query select phone.person_id, phone.stopped, last, null::text;
    return;
  end if;
  return query
    select phone.person_id, false, last, coalesce((
      select json_agg(json_build_object('id', c.id, 'kind', c.kind, 'item', c.body) order by c.seq)::text
      from case_item c
      where c.authority_id = authority and c.person_id = phone.person_id and c.seq <= last
        and case when since is null or since > last then c.body is not null else c.seq > since end
    ), '[]');
end $$;
revoke execute on function read_case_file(text, text, bigint) from public;
grant execute on function read_case_file(text, text, bigint) to svc_family;

-- Files a batch of envelopes that the opener has opened, and tells each person. What is held tells nothing yet.
create function file_envelopes(authority text, ids uuid[], operations text[], conferences uuid[], problems text[])
  returns void language plpgsql set search_path = heard, pg_temp
  set enable_seqscan = off set enable_material = off set enable_hashjoin = off set enable_mergejoin = off
as $$
#variable_conflict use_column
declare
  one record;
  subjects text[] := '{}';
  actions text[] := '{}';
  persons uuid[] := '{}';
begin
  perform set_config('heard.authority', authority, true);
  for one in
    select e.id, e.person_id, e.state, given.o as operation, given.p as problem,
      (select cp.conference_id from conference_person cp where cp.authority_id = authority
        and cp.conference_id = given.c and cp.person_id = e.person_id) as conference_id
    from unnest(ids, operations, conferences, problems) as given (i, o, c, p)
    join unfiled u on u.authority_id = authority and u.envelope_id = given.i
    join envelope e on e.authority_id = authority and e.id = given.i
    order by e.person_id, e.received_at
    for update of u
  loop
    insert into filing (authority_id, envelope_id, person_id, operation, conference_id, quarantine)
      values (authority, one.id, one.person_id, case when one.problem is null then one.operation end,
        one.conference_id, one.problem) on conflict do nothing;
    if one.problem is not null then
      perform issue_item(one.person_id, 'progress', one.id, jsonb_build_object(
        'kind', 'progress', 'id', one.id, 'state', 'problem', 'problem', one.problem));
    elsif one.state = 'received' then
      perform issue_item(one.person_id, 'progress', one.id, jsonb_build_object(
        'kind', 'progress', 'id', one.id, 'state', 'filed',
        'filedAt', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')));
    end if;
    delete from unfiled where authority_id = authority and envelope_id = one.id;
    subjects := subjects || one.id::text;
    actions := actions || case when one.problem is null then 'envelope-filed' else 'envelope-quarantined' end;
    persons := persons || one.person_id;
  end loop;
  if cardinality(subjects) > 0 then
    perform audit_append(array_fill('opener'::text, array[cardinality(subjects)]), actions, subjects, persons);
  end if;
end $$;
revoke execute on function file_envelopes(text, uuid[], text[], uuid[], text[]) from public;
grant execute on function file_envelopes(text, uuid[], text[], uuid[], text[]) to svc_opener;
