-- Where the caller is signed in. Supabase Auth keeps the sessions; an access token is refused by its
-- getUser as soon as its session is gone.

-- The caller's sessions, newest first, with the one that asks marked. Without addresses and programs:
-- Supabase Auth hears from our server and not from the person's browser.
create function public.my_sessions()
returns table (id uuid, started_at timestamptz, used_at timestamptz, here boolean)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
begin
  return query
    select s.id, s.created_at,
      greatest(s.created_at, s.refreshed_at at time zone 'UTC'),
      coalesce(s.id::text = (select auth.jwt()) ->> 'session_id', false)
    from auth.sessions s
    where s.user_id = me and (s.not_after is null or s.not_after > now())
    order by 3 desc, 1 limit 50;
end;
$$;

-- Ends one session of the caller. One that is gone already is no error.
create function public.end_session(session_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
begin
  delete from auth.sessions s where s.id = end_session.session_id and s.user_id = me;
end;
$$;

grant execute on function public.my_sessions() to authenticated;
grant execute on function public.end_session(uuid) to authenticated;
