-- Gives a family: nothing of a young person’s is taken before the council has said who looks at it, and when (G3.6).
-- Personal data: the postbox may know what kind of person a phone belongs to, and nothing else about them.

create policy post on person for select to svc_postbox using (authority_id = ctx('authority'));
grant select (authority_id, id, role) on person to svc_postbox;
