-- Gives a family: room in their own copy for decisions, dates, papers, earlier plans and what is to come.
-- Personal data: none that was not there, and nobody may read or write more than before.
-- Which kinds there are is the contract's to say, and a phone leaves out what it does not know; the table asks
-- only that a kind has the shape of a name.

alter table case_item drop constraint if exists case_item_kind_check;
alter table case_item add constraint case_item_kind_check check (kind ~ '^[a-z]+(-[a-z]+)*$');
