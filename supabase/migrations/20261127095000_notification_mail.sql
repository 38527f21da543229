-- Mails about notices leave through the outbox as every mail does: to a proven address, once.

create or replace function public.notifications_to_mail() returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(to_jsonb(letters)), '[]'::jsonb)
  from (
    select n.account_id as "accountId", a.locale,
      jsonb_agg(jsonb_build_object('id', n.id, 'side', n.side, 'kind', n.kind, 'params', n.params) order by n.id) as notices
    from public.notifications n
    join private.notification_kinds k on k.kind = n.kind and k.mailed
    join public.accounts a on a.id = n.account_id and a.mail_notices and a.deleted_at is null
    join auth.users u on u.id = n.account_id and u.email_confirmed_at is not null
    where n.read_at is null and n.mailed_at is null and n.created_at > now() - interval '3 days'
    group by n.account_id, a.locale
    having min(n.created_at) < now() - interval '2 minutes'
    order by min(n.id)
    limit 100
  ) as letters;
$$;

drop function public.send_notification_mail(uuid, bigint[], text, text);

-- Puts the mail about these notices into the outbox, if all of them are still unread and unsent; else
-- does nothing, and the next round writes it anew. Two processes never send one notice twice.
create function public.send_notification_mail(
  account_id uuid, notification_ids bigint[], subject text, body_text text, body_html text
) returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  address text;
  due bigint[];
begin
  select array_agg(locked.id order by locked.id) into due from (
    select n.id from public.notifications n
    where n.id = any (notification_ids) and n.account_id = send_notification_mail.account_id
      and n.read_at is null and n.mailed_at is null
    order by n.id for update
  ) as locked;
  select u.email into address from auth.users u
    join public.accounts a on a.id = u.id and a.mail_notices and a.deleted_at is null
    where u.id = send_notification_mail.account_id and u.email_confirmed_at is not null;
  if address is null or coalesce(cardinality(due), 0) <> cardinality(notification_ids) then
    return false;
  end if;
  update public.notifications n set mailed_at = now() where n.id = any (due);
  return private.enqueue_mail(
    address, send_notification_mail.subject, send_notification_mail.body_text, send_notification_mail.body_html,
    'notices:' || due[cardinality(due)]
  );
end;
$$;
grant execute on function public.send_notification_mail(uuid, bigint[], text, text, text) to service_role;
