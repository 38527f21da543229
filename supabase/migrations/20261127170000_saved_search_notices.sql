-- Tells people of openings that one of their saved searches finds and that they have not seen.

insert into private.notification_kinds (kind, mailed) values ('search_news', true);

alter table public.saved_searches
  -- Openings that were published before have been told of, or were looked at.
  add column told_at timestamptz not null default now();
create index saved_searches_told_at_idx on public.saved_searches (told_at);

-- Searches that something was published since, an array of {id, query}: the server reads the query and
-- cuts its words. None while an opening of the last minutes waits for its own words, without which a
-- search would not find it; one whose words cannot be stored keeps nobody waiting for longer.
create function public.searches_to_tell() returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'query', s.query)), '[]'::jsonb)
  from (
    select s.id, s.query from public.saved_searches s
    where exists (
      select from private.public_openings() o join public.openings p on p.id = o.opening_id
      where p.published_at > greatest(s.told_at, s.seen_at)
    )
    and not exists (
      select from private.public_openings() o join public.openings p on p.id = o.opening_id
      left join private.opening_words w on w.opening_id = o.opening_id and w.revision = o.revision
      where w.opening_id is null and p.published_at > now() - interval '10 minutes'
    )
    order by s.told_at, s.id limit 200
  ) as s;
$$;

-- Tells of each search what it finds anew. `filters` has for each {id, filter} as search_openings()
-- reads it. A person who has not read the last notice of a search gets no other, and two processes
-- tell nobody twice. Returns how many searches had news.
create function public.tell_search_news(filters jsonb) returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  asked record;
  kept public.saved_searches;
  news jsonb;
  told integer := 0;
begin
  for asked in
    select (f ->> 'id')::uuid as id, f -> 'filter' as filter
    from jsonb_array_elements(filters) as f order by 1 limit 200
  loop
    select * into kept from public.saved_searches s where s.id = asked.id for update skip locked;
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

grant execute on function public.searches_to_tell() to service_role;
grant execute on function public.tell_search_news(jsonb) to service_role;
