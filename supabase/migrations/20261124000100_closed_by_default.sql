-- Nothing is reachable unless a later migration grants it by name.
--
-- Hosted Supabase grants new tables and functions in `public` to the API roles by default, and
-- PostgreSQL lets PUBLIC execute every new function. Both defaults end here, so a forgotten grant
-- is a refused request and never an open door.

alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;
alter default privileges in schema public revoke execute on functions from anon, authenticated;

-- Helpers that policies call live here. The data API does not expose this schema.
create schema private;
revoke all on schema private from public;
grant usage on schema private to anon, authenticated, service_role;
