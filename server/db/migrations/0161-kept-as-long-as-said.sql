-- Gives a family: nothing of theirs stays longer than was promised: chunks that never became part of anything, and
-- feedback after two years.
-- Personal data: sealed bytes alone, deleted unread. Each time the audit says how many there were.

-- The age of a chunk begins again whenever its phone speaks of it.
grant update (kept_at) on chunk to svc_postbox;
-- The database itself keeps what belongs to something, and what is younger than any council may set.
create policy sweep on chunk for delete to svc_opener
  using (authority_id = ctx('authority') and kept_at < now() - interval '7 days'
    and not exists (select 1 from envelope e
      where e.authority_id = chunk.authority_id and e.id = chunk.envelope_id and e.device_id = chunk.device_id));
grant delete on chunk to svc_opener;
create index chunk_by_age on chunk (kept_at);

create policy erase on feedback for delete to svc_opener
  using (authority_id = ctx('authority') and month < date_trunc('month', now()) - interval '2 years');
grant delete on feedback to svc_opener;
