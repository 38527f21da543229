-- What the server's jobs do with notices: reminders that no event brings, mails, and forgetting.

-- Tells people of dates: openings that end within 14 days, and availability that was confirmed more than
-- 60 days ago. Once for each date, however often it is called. Returns nothing worth knowing.
create function public.remind_of_dates() returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  due record;
begin
  for due in
    select o.id, o.company_id, o.live_revision, o.expires_on, 'opening_expiring:' || o.id || ':' || o.expires_on as key
    from public.openings o
    where o.status = 'published'
      and o.expires_on between private.japan_today() and private.japan_today() + 14
      and not exists (
        select from public.company_members m join public.notifications n on n.account_id = m.account_id
        where m.company_id = o.company_id and n.event_key = 'opening_expiring:' || o.id || ':' || o.expires_on
      )
    order by o.id
  loop
    perform private.tell(
      private.member_ids(due.company_id), 'company', 'opening_expiring', 'opening', due.id,
      private.opening_words(due.id, due.live_revision) || jsonb_build_object('date', due.expires_on), due.key
    );
  end loop;
  for due in
    select p.account_id, 'availability_old:' || p.availability_confirmed_on as key
    from public.talent_profiles p
    where p.status = 'active' and p.availability_confirmed_on < private.japan_today() - 60
      and not exists (
        select from public.notifications n
        where n.account_id = p.account_id and n.event_key = 'availability_old:' || p.availability_confirmed_on
      )
    order by p.account_id
  loop
    perform private.tell(array[due.account_id], 'talent', 'availability_old', 'profile', null, '{}', due.key);
  end loop;
end;
$$;

-- Removes what was read more than 180 days ago. Returns how many.
create function public.forget_notifications() returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  total integer;
begin
  delete from public.notifications n where n.read_at < now() - interval '180 days';
  get diagnostics total = row_count;
  return total;
end;
$$;

-- Notices that are due by mail, an array with an object per person: unread for two minutes, so that
-- whoever is looking at the site gets no mail, and together with all that came meanwhile. What nobody
-- could send for three days is no news any more.
create function public.notifications_to_mail() returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(to_jsonb(letters)), '[]'::jsonb)
  from (
    select n.account_id as "accountId", u.email, a.locale,
      jsonb_agg(jsonb_build_object('id', n.id, 'side', n.side, 'kind', n.kind, 'params', n.params) order by n.id) as notices
    from public.notifications n
    join private.notification_kinds k on k.kind = n.kind and k.mailed
    join public.accounts a on a.id = n.account_id and a.mail_notices and a.deleted_at is null
    join auth.users u on u.id = n.account_id and u.email is not null
    where n.read_at is null and n.mailed_at is null and n.created_at > now() - interval '3 days'
    group by n.account_id, u.email, a.locale
    having min(n.created_at) < now() - interval '2 minutes'
    order by min(n.id)
    limit 100
  ) as letters;
$$;

-- Puts the mail about these notices into the outbox, if all of them are still unread and unsent; else
-- does nothing, and the next round writes it anew. Two processes never send one notice twice.
create function public.send_notification_mail(
  account_id uuid, notification_ids bigint[], subject text, body_text text
) returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  address text;
begin
  perform 1 from public.notifications n
    where n.id = any (notification_ids) and n.account_id = send_notification_mail.account_id
      and n.read_at is null and n.mailed_at is null
    order by n.id for update;
  if (
    select count(*) from public.notifications n
    where n.id = any (notification_ids) and n.account_id = send_notification_mail.account_id
      and n.read_at is null and n.mailed_at is null
  ) <> cardinality(notification_ids) then
    return false;
  end if;
  select u.email into address from auth.users u
    join public.accounts a on a.id = u.id and a.mail_notices and a.deleted_at is null
    where u.id = send_notification_mail.account_id;
  if address is null then
    return false;
  end if;
  update public.notifications n set mailed_at = now() where n.id = any (notification_ids);
  insert into public.mail_outbox (to_address, subject, body_text)
    values (address, send_notification_mail.subject, send_notification_mail.body_text);
  return true;
end;
$$;

grant execute on function public.remind_of_dates() to service_role;
grant execute on function public.forget_notifications() to service_role;
grant execute on function public.notifications_to_mail() to service_role;
grant execute on function public.send_notification_mail(uuid, bigint[], text, text) to service_role;
