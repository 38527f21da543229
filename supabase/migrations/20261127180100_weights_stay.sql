-- Saved weights stay as they are, for the service role too; and what is explained is explained by the
-- weights in force.

revoke all on public.engine_weights from service_role;
grant select on public.engine_weights to service_role;

-- Stores what the engine said of a match, one body per viewer with the score that it may know. Refused
-- once the match moved to another revision or on, and by weights that are not in force (any more): the
-- caller reads them anew. An explanation that is there already for the revision stays.
create or replace function public.attach_explanations(
  match_id uuid, revision integer, engine_version text, weights jsonb, eligible boolean,
  admin_body jsonb, company_body jsonb, talent_body jsonb, weights_version integer default 0
) returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  target public.matches := private.lock_match(attach_explanations.match_id);
begin
  if target.state not in ('proposed', 'introduced') or target.revision is distinct from attach_explanations.revision then
    return false;
  elsif attach_explanations.weights_version <> coalesce((private.weights_in_force() ->> 'version')::integer, 0) then
    return false;
  end if;
  insert into public.match_explanations (
    match_id, viewer, revision, engine_version, weights, weights_version, eligible, score, body
  )
  select target.id, v.viewer, attach_explanations.revision, attach_explanations.engine_version,
    attach_explanations.weights, attach_explanations.weights_version, attach_explanations.eligible,
    (v.body ->> 'score')::double precision, v.body
  from (values ('admin', admin_body), ('company', company_body), ('talent', talent_body)) as v (viewer, body)
  on conflict on constraint match_explanations_pkey do update set
    revision = excluded.revision, engine_version = excluded.engine_version, weights = excluded.weights,
    weights_version = excluded.weights_version, eligible = excluded.eligible, score = excluded.score,
    body = excluded.body, created_at = now()
    where public.match_explanations.revision <> excluded.revision;
  return true;
end;
$$;
