-- Nothing is reachable unless a later migration grants it by name.
--
-- Hosted Supabase grants new tables and functions in `public` to the API roles by default, and
-- PostgreSQL lets PUBLIC execute every new function. Both defaults end here, so a forgotten grant
-- is a refused request and never an open door.

alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;
-- Functions are closed to the service role too: its key may call what jobs and the engine need.
alter default privileges in schema public revoke execute on functions from anon, authenticated, service_role;
-- Its tables stay open to it, as on every hosted project, whatever the platform's defaults become.
alter default privileges in schema public grant all on tables to service_role;
alter default privileges in schema public grant all on sequences to service_role;

-- Helpers that policies call live here. The data API does not expose this schema.
create schema private;
revoke all on schema private from public;
grant usage on schema private to anon, authenticated, service_role;
