-- Gives a family: what they ask for, and where and when it is safe to meet, is read by those who were named to them.
-- Personal data: none that was not there, for fewer eyes: the chair, the social worker and whoever arranges bookings.
-- To every other key a request looks like nothing.

create policy requests_apart on filing as restrictive for select to svc_desk
  using (operation is null or operation not in ('say-if-coming', 'bring-supporter', 'tell-about-solicitor',
      'ask-advocate', 'ask-interpreter', 'say-what-i-need', 'meet-the-chair', 'answer-offer')
    or ctx('worker_role') in ('chair', 'social-worker') or ctx('books') is not null);
