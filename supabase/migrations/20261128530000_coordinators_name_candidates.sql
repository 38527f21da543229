-- Coordinators say the codes of candidates before the firm has opened its list. Whom the engine has ranked
-- is named by the server alone, with issue_handles(), as for the firm; here administrators read the codes.

-- The codes of people in an opening, where they have one. Who has none yet is left out.
create function public.candidate_codes(opening_id uuid, talent_ids uuid[])
returns table (talent_id uuid, code text)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_admin();
begin
  if cardinality(talent_ids) > 200 then
    perform private.refuse('PT422', 'too_many_candidates');
  end if;
  return query
    select h.talent_id, private.code_of(h.handle)
    from private.candidate_handles h
    where h.opening_id = candidate_codes.opening_id and h.talent_id = any (talent_ids);
end;
$$;
grant execute on function public.candidate_codes(uuid, uuid[]) to authenticated;

-- A page of an opening's matches for administrators: the open ones, which wait longest first, and behind
-- them those that have ended, the latest first. `after_key` is the key of the last row of the page before.
create function public.opening_matches(opening_id uuid, after_key text default null, max_rows integer default 50)
returns table (
  key text, id uuid, code text, talent_id uuid, state text, origin text, score double precision,
  state_changed_at timestamptz
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
    with keyed as (
      select m.*, (
        case
          when m.state <> 'closed' then '0' || lpad(private.to_key(m.state_changed_at), 17, '0')
          else '1' || lpad((100000000000000000 - private.to_key(m.state_changed_at)::bigint)::text, 17, '0')
        end || '_' || m.id
      ) collate "C" as page_key
      from public.matches m where m.opening_id = opening_matches.opening_id
    )
    select k.page_key, k.id, k.code, k.talent_id, k.state, k.origin, e.score, k.state_changed_at
    from keyed k
    left join public.match_explanations e on e.match_id = k.id and e.viewer = 'admin'
    where after_key is null or k.page_key > after_key collate "C"
    order by k.page_key
    limit least(max_rows, 1000);
end;
$$;
grant execute on function public.opening_matches(uuid, text, integer) to authenticated;
