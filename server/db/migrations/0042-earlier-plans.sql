-- Gives a family: the versions of a plan that a newer one took the place of, so that they can see what changed.
-- Personal data: none that was not there; each version gets an id of its own under which it is issued.

alter table plan_version add column item_id uuid not null default gen_random_uuid();
