-- Searches that a talent keeps, as the query of the address that they are. Only the person reads them.

create table public.saved_searches (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references public.talent_profiles (account_id),
  name text not null check (char_length(name) between 1 and 60),
  -- As the app writes an address; it reads it again as carefully as one that somebody typed.
  query text not null check (char_length(query) <= 2000 and query ~ '^[A-Za-z0-9%&=_.+*-]*$'),
  created_at timestamptz not null default now(),
  -- Openings that were published later are news.
  seen_at timestamptz not null default now(),
  unique (account_id, query)
);
alter table public.saved_searches enable row level security;
grant select on public.saved_searches to authenticated;
create policy "Only the person reads its searches" on public.saved_searches
  for select to authenticated using (account_id = (select auth.uid()));

-- Keeps a search under a name. The same search again only takes the new name.
create function public.save_search(name text, query text) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.lock_me_as_talent();
  kept uuid;
begin
  if private.words(name) is null then
    perform private.refuse('PT422', 'name_required');
  end if;
  update public.saved_searches s set name = private.words(save_search.name)
    where s.account_id = me and s.query = save_search.query returning s.id into kept;
  if found then
    return kept;
  elsif (select count(*) >= 20 from public.saved_searches s where s.account_id = me) then
    perform private.refuse('PT422', 'too_many_saved_searches');
  end if;
  insert into public.saved_searches (account_id, name, query)
    values (me, private.words(save_search.name), save_search.query) returning id into kept;
  return kept;
end;
$$;

-- False if it was gone already.
create function public.remove_search(search_id uuid) returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
begin
  delete from public.saved_searches s where s.id = remove_search.search_id and s.account_id = me;
  return found;
end;
$$;

-- The person looks at the results: what is there now is no news any more. Returns the query.
create function public.open_search(search_id uuid) returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
  kept text;
begin
  update public.saved_searches s set seen_at = now()
    where s.id = open_search.search_id and s.account_id = me returning s.query into kept;
  if not found then
    perform private.refuse('PT404', 'search_not_found');
  end if;
  return kept;
end;
$$;

-- How many openings each of the caller's searches finds, and how many of them are news: an array of
-- {id, total, news}. `filters` has for each {id, filter} as search_openings() reads it, for the words
-- of a search are cut by the app. News are counted up to a hundred.
create function public.saved_search_news(filters jsonb) returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
begin
  return coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', s.id,
      'total', found.page -> 'total',
      'news', (
        select count(*) from jsonb_array_elements(found.page -> 'openings') as o
        where (o ->> 'publishedAt')::timestamptz > s.seen_at
      )
    ))
    from (
      select (asked ->> 'id')::uuid as id, asked -> 'filter' as filter
      from jsonb_array_elements(filters) as asked limit 20
    ) as asked
    join public.saved_searches s on s.id = asked.id and s.account_id = me
    cross join lateral (
      select public.search_openings(asked.filter, 'newest', null, null, 100) as page
    ) as found
  ), '[]'::jsonb);
end;
$$;

grant execute on function public.save_search(text, text) to authenticated;
grant execute on function public.remove_search(uuid) to authenticated;
grant execute on function public.open_search(uuid) to authenticated;
grant execute on function public.saved_search_news(jsonb) to authenticated;
