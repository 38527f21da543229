-- Mail that leaves the outbox.
--
-- How to send a mail: one call of `enqueue_mail`, from a SQL function as private.enqueue_mail(…), from
-- the server's code with `queueMail` of app/lib/mail.server.ts. Give what is told about one event the
-- same `dedupe_key`, for instance 'notice:<id>': however often the call is repeated, one mail goes out.
-- The row is written in the caller's transaction, so a mail goes out if and only if its cause holds.
--
-- The delivery job takes mails one at a time with claim_mail(). Claiming moves the next attempt behind
-- the time that one attempt may take: a killed process loses nothing, its mail is due again then. Only
-- the mail whose sending was interrupted at its very end can arrive twice, with the same Message-ID.

alter table public.mail_outbox
  add column dedupe_key text unique check (char_length(dedupe_key) between 1 and 200),
  add column attempts smallint not null default 0 check (attempts between 0 and 100),
  add column next_attempt_at timestamptz not null default now(),
  -- After this a mail says nothing that still holds. Links of Supabase Auth live for an hour.
  add column expires_at timestamptz not null default now() + interval '1 hour',
  add column sent_at timestamptz,
  add column failed_at timestamptz,
  add column last_error text check (char_length(last_error) between 1 and 500),
  -- One mailbox, not a list of them and no header.
  add constraint mail_outbox_to_address_check1 check (to_address ~ '^[^@[:space:],;<>]+@[^@[:space:],;<>]+$') not valid,
  add constraint mail_outbox_subject_check1 check (subject !~ '[\r\n]') not valid,
  add check (sent_at is null or failed_at is null);
create index mail_outbox_due_idx on public.mail_outbox (next_attempt_at)
  where sent_at is null and failed_at is null;

-- True if the mail is new, false if its dedupe key has been used.
create function private.enqueue_mail(
  to_address text, subject text, body_text text, body_html text default '', dedupe_key text default null,
  valid_for interval default '3 days'
) returns boolean
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into public.mail_outbox (to_address, subject, body_text, body_html, dedupe_key, expires_at)
  values (
    enqueue_mail.to_address, enqueue_mail.subject, enqueue_mail.body_text, enqueue_mail.body_html,
    enqueue_mail.dedupe_key, now() + valid_for
  ) on conflict on constraint mail_outbox_dedupe_key_key do nothing;
  return found;
end;
$$;

-- The same for the server's code.
create function public.enqueue_mail(
  to_address text, subject text, body_text text, body_html text default '', dedupe_key text default null,
  valid_hours integer default 72
) returns boolean
language sql
security definer
set search_path = ''
as $$
  select private.enqueue_mail(
    to_address, subject, body_text, body_html, dedupe_key,
    least(greatest(valid_hours, 1), 336) * interval '1 hour'
  );
$$;

-- Takes one mail that is due, or none. Whoever has it has five minutes.
create function public.claim_mail()
returns table (id uuid, to_address text, subject text, body_text text, body_html text, attempts smallint)
language plpgsql
security definer
set search_path = ''
as $$
begin
  return query
    update public.mail_outbox o set attempts = o.attempts + 1, next_attempt_at = now() + interval '5 minutes'
    where o.id = (
      select due.id from public.mail_outbox due
      where due.sent_at is null and due.failed_at is null and due.next_attempt_at <= now()
        and due.expires_at > now()
      order by due.next_attempt_at limit 1 for update skip locked
    )
    returning o.id, o.to_address, o.subject, o.body_text, o.body_html, o.attempts;
end;
$$;

-- What became of a claimed mail: sent (no error), to be tried again after a pause that doubles up to an
-- hour, or given up. A mail that is sent stays sent, whatever a late second report says, and its text,
-- perhaps with a link that opens something, is kept no longer.
create function public.settle_mail(mail_id uuid, error text default null, final boolean default false)
returns void
language sql
security definer
set search_path = ''
as $$
  update public.mail_outbox o set
    sent_at = case when error is null then now() end,
    body_text = case when error is null then '' else o.body_text end,
    body_html = case when error is null then '' else o.body_html end,
    failed_at = case when error is not null and (final or o.attempts >= 20) then now() end,
    last_error = left(private.words(error), 500),
    next_attempt_at = case
      when error is null then o.next_attempt_at
      else now() + least(interval '1 minute' * power(2, least(o.attempts, 10) - 1), interval '1 hour')
    end
  where o.id = mail_id and o.sent_at is null and o.failed_at is null;
$$;

-- Gives up mails whose time has passed, and forgets all that are older than thirty days: addresses and
-- texts are personal data. Returns how many rows it touched.
create function public.tidy_mail()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  given_up integer;
  forgotten integer;
begin
  update public.mail_outbox o set failed_at = now(), last_error = coalesce(o.last_error, 'expired')
    where o.sent_at is null and o.failed_at is null and o.expires_at <= now();
  get diagnostics given_up = row_count;
  delete from public.mail_outbox o where o.created_at < now() - interval '30 days';
  get diagnostics forgotten = row_count;
  return given_up + forgotten;
end;
$$;

-- Where people of the product are reached, for jobs that write to them: the confirmed address and the
-- language of each account that still exists.
create function public.mail_recipients(account_ids uuid[])
returns table (account_id uuid, email text, locale text)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if cardinality(account_ids) > 1000 then
    perform private.refuse('PT422', 'too_many_recipients');
  end if;
  return query
    select a.id, u.email::text, a.locale
    from public.accounts a join auth.users u on u.id = a.id
    where a.id = any (account_ids) and a.deleted_at is null and u.email_confirmed_at is not null;
end;
$$;

grant execute on function public.enqueue_mail(text, text, text, text, text, integer) to service_role;
grant execute on function public.claim_mail() to service_role;
grant execute on function public.settle_mail(uuid, text, boolean) to service_role;
grant execute on function public.tidy_mail() to service_role;
grant execute on function public.mail_recipients(uuid[]) to service_role;
