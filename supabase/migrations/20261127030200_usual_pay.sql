-- What openings pay, so that a firm that writes one sees what is usual.

-- Yen an hour, as `yenPerHour` of the scoring engine reckons it: 52 weeks a year over 12 months.
-- Null where something needed is unknown.
create function private.yen_per_hour(amount integer, unit text, hours smallint, months smallint)
returns numeric
language sql
immutable
set search_path = ''
as $$
  select case unit
    when 'hour' then amount::numeric
    when 'month' then amount / (hours * 52.0 / 12)
    when 'total' then amount / (hours * 52.0 / 12 * months)
  end;
$$;

-- Quartiles of the highest pay an hour of the openings that are public now: of the same theme and
-- one of the same forms of contract, or of all themes where those are too few. No row where even
-- those are fewer than five: of so few nothing is usual.
create function public.usual_pay(theme text, engagement_types text[])
returns table (basis text, openings integer, low integer, median integer, high integer)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_account();
  return query
  with paid as (
    select r.theme_code,
      private.yen_per_hour(r.pay_max, r.pay_unit, r.hours_max, r.length_months) as hourly
    from private.public_openings() as p
    join public.opening_revisions r on r.opening_id = p.opening_id and r.revision = p.revision
    where r.engagement_types && usual_pay.engagement_types
  ),
  grouped as (
    select 'theme' as basis, 1 as rank, paid.hourly from paid where paid.theme_code = usual_pay.theme
    union all
    select 'all', 2, paid.hourly from paid
  )
  select g.basis, count(*)::integer,
    round(percentile_cont(0.25) within group (order by g.hourly))::integer,
    round(percentile_cont(0.5) within group (order by g.hourly))::integer,
    round(percentile_cont(0.75) within group (order by g.hourly))::integer
  from grouped g where g.hourly is not null
  group by g.basis, g.rank
  having count(*) >= 5
  order by g.rank limit 1;
end;
$$;
grant execute on function public.usual_pay(text, text[]) to authenticated;
