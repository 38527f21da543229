-- Hosted Supabase opens new objects in `public` to the API roles. The first migration takes that
-- back, so this runs only while no migration has been applied.

alter default privileges in schema public
  grant all on tables to anon, authenticated, service_role;
alter default privileges in schema public
  grant all on sequences to anon, authenticated, service_role;
alter default privileges in schema public
  grant execute on functions to anon, authenticated, service_role;
