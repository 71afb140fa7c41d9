-- Gives a family: a way to say how a meeting was that nobody can trace to them, not even from these records.
-- Personal data: none, unless somebody asks to be called back and seals their name inside; nobody can read a row
-- but through the opener. No row names or times anything that another row could be matched with. Kept two years.

create table feedback (
  authority_id text not null references authority,
  -- Of the exact bytes that came: the same feedback twice is one row.
  sha256 bytea not null,
  -- The first day of the month it came in. A day or an hour could be matched with what else came then.
  month date not null,
  sealed bytea not null,
  primary key (authority_id, sha256)
);

alter table feedback enable row level security;
alter table feedback force row level security;
create policy post on feedback for insert to svc_postbox with check (authority_id = ctx('authority'));
grant insert on feedback to svc_postbox;
create policy machine on feedback for select to svc_opener using (authority_id = ctx('authority'));
grant select on feedback to svc_opener;
