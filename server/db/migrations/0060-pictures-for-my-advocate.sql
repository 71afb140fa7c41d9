-- Gives a family: a picture or a voice that a young person lets only their advocate have reaches the advocate's phone.
-- Personal data: sealed bytes that nobody but the advocate's phones can open. Only whoever was given the words with
-- them may fetch them; to every other phone they look like nothing. Kept as long as the envelope.

create index chunk_by_envelope on chunk (authority_id, envelope_id, sha256);

create policy shared on chunk for select to svc_family
  using (authority_id = ctx('authority') and exists (
    select 1 from case_item i where i.authority_id = chunk.authority_id and i.person_id = ctx_id('person')
      and i.kind = 'shared-with-me' and i.id = chunk.envelope_id));
grant select (authority_id, envelope_id, sha256, sealed) on chunk to svc_family;
