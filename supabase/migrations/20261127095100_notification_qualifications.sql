-- Qualifications: the person hears what an administrator decided; administrators hear that one waits.
insert into private.notification_kinds (kind, mailed) values
  ('qualification_confirmed', false),
  ('qualification_returned', true);

create function private.qualification_notice_kind(event public.talent_qualifications) returns text
language sql
immutable
set search_path = ''
as $$
  select case when event.state in ('confirmed', 'returned') then 'qualification_' || event.state end;
$$;

create function private.tell_of_qualification() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  kind text := private.qualification_notice_kind(new);
  event_key text := 'qualification:' || new.id || ':' || new.version || ':' || new.state;
begin
  if new.state = 'submitted' then
    perform private.tell_queue(event_key);
  end if;
  if kind is not null then
    perform private.tell(
      array[new.account_id], 'talent', kind, 'qualification', new.id,
      (
        select jsonb_build_object('nameJa', q.name_ja, 'nameEn', q.name_en)
        from public.qualifications q where q.code = new.qualification_code
      ),
      event_key
    );
  end if;
  return null;
end;
$$;

create trigger tell_of_qualification after update of state on public.talent_qualifications
  for each row when (old.state is distinct from new.state) execute function private.tell_of_qualification();
