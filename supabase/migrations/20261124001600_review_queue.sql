-- What waits for an administrator, oldest first: firms (with their first opening), openings, matches.
create function public.review_queue()
returns table (
  kind text, subject_id uuid, title text, company_id uuid, company_name text, prefecture_code text,
  theme_code text, origin text, score double precision, eligible boolean, waiting_since timestamptz
)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
begin
  return query
    select 'company', c.id, c.name, c.id, c.name, c.prefecture_code, null::text, null::text,
      null::double precision, null::boolean, c.status_changed_at
    from public.companies c where c.status = 'submitted'
    union all
    select 'opening', r.opening_id, r.title, c.id, c.name, r.prefecture_code, r.theme_code, null,
      null, null, r.submitted_at
    from public.opening_revisions r
    join public.openings o on o.id = r.opening_id
    join public.companies c on c.id = o.company_id
    -- The opening of a firm that waits itself is reviewed with the firm.
    where r.state = 'submitted' and c.status = 'approved'
    union all
    select 'match', m.id, r.title, c.id, c.name, r.prefecture_code, r.theme_code, m.origin,
      e.score, e.eligible, m.created_at
    from public.matches m
    join public.opening_revisions r on r.opening_id = m.opening_id and r.revision = m.revision
    join public.openings o on o.id = m.opening_id
    join public.companies c on c.id = m.company_id
    left join public.match_explanations e on e.match_id = m.id and e.viewer = 'admin'
    where m.state = 'proposed' and o.status = 'published'
    order by 11, 2
    limit 500;
end;
$$;
grant execute on function public.review_queue() to authenticated;
