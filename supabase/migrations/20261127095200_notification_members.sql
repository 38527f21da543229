-- Members of a firm. Who joins or leaves is told to the others; whose role changes or who is removed
-- hears it themself; a closed firm is told to everybody who belonged to it. An invitation is told to
-- whoever has proven its address and has an account already; the mail goes to everybody.
insert into private.notification_kinds (kind, mailed) values
  ('member_invited', false),
  ('member_joined', false),
  ('member_left', false),
  ('member_role_changed', false),
  ('member_removed', false),
  ('company_closed', false);

-- The accounts that an event of a firm's members concerns. By then who left is no member any more, and
-- of a firm that closes all still are.
create function private.member_event_readers(event public.company_member_events) returns uuid[]
language sql
stable
security definer
set search_path = ''
as $$
  select case
    when event.action = 'invited' then (
      select array_agg(u.id) from public.company_invitations i
      join auth.users u on lower(u.email) = i.email and u.email_confirmed_at is not null
      where i.id = event.invitation_id
    )
    when event.action in ('role_changed', 'removed') then array[event.account_id]
    when event.action in ('joined', 'left', 'closed')
      then array_remove(private.member_ids(event.company_id), event.account_id)
  end;
$$;

create function private.member_notice_kind(event public.company_member_events) returns text
language sql
immutable
set search_path = ''
as $$
  select case
    when event.action = 'closed' then 'company_closed'
    when event.action in ('invited', 'joined', 'left', 'role_changed', 'removed') then 'member_' || event.action
  end;
$$;

create function private.tell_of_member_event() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  kind text := private.member_notice_kind(new);
begin
  if kind is not null then
    perform private.tell(
      private.member_event_readers(new),
      -- Who is outside the firm has no page of it.
      case when new.action in ('invited', 'removed', 'closed') then 'account' else 'company' end,
      kind, 'members', new.company_id,
      (select jsonb_build_object('company', c.name) from public.companies c where c.id = new.company_id),
      'member_event:' || new.id
    );
  end if;
  return null;
end;
$$;
create trigger tell_of_member_event after insert on public.company_member_events
  for each row execute function private.tell_of_member_event();
