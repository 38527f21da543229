-- Relations that a request may embed, where a foreign key of two columns leads.
--
-- Between `openings` and `opening_revisions` foreign keys run both ways, and some of two columns:
-- Supabase Lite joins those on the first column alone. Functions of a row are relations too, mean
-- the same in every data API, and say by name which revision is meant. They run as the caller:
-- row-level security decides.

create function public.live_content(opening public.openings)
returns setof public.opening_revisions
rows 1
language sql
stable
set search_path = ''
as $$
  select r.* from public.opening_revisions r
  where r.opening_id = opening.id and r.revision = opening.live_revision;
$$;

create function public.revisions(opening public.openings)
returns setof public.opening_revisions
language sql
stable
set search_path = ''
as $$
  select r.* from public.opening_revisions r where r.opening_id = opening.id;
$$;

-- The revision that the match speaks of.
create function public.match_content(match public.matches)
returns setof public.opening_revisions
rows 1
language sql
stable
set search_path = ''
as $$
  select r.* from public.opening_revisions r
  where r.opening_id = match.opening_id and r.revision = match.revision;
$$;

grant execute on function public.live_content(public.openings) to anon, authenticated, service_role;
grant execute on function public.revisions(public.openings) to authenticated, service_role;
grant execute on function public.match_content(public.matches) to authenticated, service_role;
