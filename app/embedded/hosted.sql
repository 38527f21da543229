-- What every hosted Supabase project has before its first migration. Runs at every start and
-- changes nothing that is there already.

do $$
declare
  wanted record;
begin
  for wanted in
    select * from (values
      ('anon', 'nologin noinherit'),
      ('authenticated', 'nologin noinherit'),
      ('service_role', 'nologin noinherit bypassrls'),
      ('authenticator', 'login noinherit'),
      ('supabase_auth_admin', 'nologin noinherit createrole'),
      ('supabase_storage_admin', 'nologin noinherit createrole'),
      ('dashboard_user', 'nologin createdb createrole')
    ) as role (name, options)
  loop
    begin
      execute format('create role %I %s', wanted.name, wanted.options);
    exception
      -- Roles belong to the whole cluster: another database may have brought them, even just now.
      when duplicate_object or unique_violation then null;
    end;
  end loop;
end $$;

grant anon, authenticated, service_role to authenticator;

create schema if not exists extensions;
grant usage on schema extensions to anon, authenticated, service_role;
grant usage on schema public to anon, authenticated, service_role;

do $$
begin
  execute format(
    'alter database %I set search_path to "$user", public, extensions', current_database()
  );
end $$;
set search_path to "$user", public, extensions;
