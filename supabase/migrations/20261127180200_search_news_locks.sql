-- News of a saved search and the deletion of its account took their locks in opposite orders: the one
-- held the search and wanted the account, the other the account and then the search.

-- Tells of each search what it finds anew. `filters` has for each {id, filter} as search_openings()
-- reads it. A person who has not read the last notice of a search gets no other, and two processes
-- tell nobody twice. Returns how many searches had news.
create or replace function public.tell_search_news(filters jsonb) returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  asked record;
  person uuid;
  kept public.saved_searches;
  news jsonb;
  told integer := 0;
begin
  for asked in
    select (f ->> 'id')::uuid as id, f -> 'filter' as filter
    from jsonb_array_elements(filters) as f order by 1 limit 200
  loop
    -- The person before the search, as a deletion of the account takes them; a notice needs both.
    select a.id into person from public.accounts a
      where a.id = (select s.account_id from public.saved_searches s where s.id = asked.id)
      for key share skip locked;
    continue when not found;
    select * into kept from public.saved_searches s
      where s.id = asked.id and s.account_id = person for update skip locked;
    continue when not found;
    begin
      select jsonb_agg(o) into news
        from jsonb_array_elements(public.search_openings(asked.filter, 'newest', null, null, 100) -> 'openings') as o
        where (o ->> 'publishedAt')::timestamptz > greatest(kept.told_at, kept.seen_at);
    exception when others then
      -- One search that cannot be asked must not keep the news of all others.
      raise warning 'saved search %: %', kept.id, sqlerrm;
      news := null;
    end;
    -- A minute back: what was being published while this ran is found by the next call.
    update public.saved_searches s set told_at = greatest(s.told_at, now() - interval '1 minute')
      where s.id = kept.id;
    continue when news is null;
    told := told + 1;
    continue when exists (
      select from public.notifications n
      where n.account_id = kept.account_id and n.kind = 'search_news'
        and n.subject_id = kept.id and n.read_at is null
    );
    perform private.tell(
      array[kept.account_id], 'talent', 'search_news', 'saved_search', kept.id,
      jsonb_build_object('title', kept.name, 'count', jsonb_array_length(news)),
      'search_news:' || kept.id || ':' || (news -> 0 ->> 'id')
    );
  end loop;
  return told;
end;
$$;
