-- The scoring engine ranks by the weights that administrators have saved.

create or replace function private.engine_weights() returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select private.weights_in_force();
$$;
