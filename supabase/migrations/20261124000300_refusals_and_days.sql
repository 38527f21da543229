-- Small helpers that every later function shares.

-- Raises an expected refusal. `status` is an HTTP status behind PT (PT403 …), which the data API
-- answers as that status; `key` is stable and is put into words by the app's dictionaries.
create function private.refuse(status text, key text) returns void
language plpgsql
set search_path = ''
as $$
begin
  raise exception using errcode = status, message = key;
end;
$$;

-- Today in Japan: openings expire and fiscal years turn at midnight there, not in UTC.
create function private.japan_today() returns date
language sql
stable
set search_path = ''
as $$
  select (now() at time zone 'Asia/Tokyo')::date;
$$;

-- 法人番号: 13 digits, the first is the check digit over the other twelve (National Tax Agency).
create function private.is_corporate_number(value text) returns boolean
language sql
immutable
strict
set search_path = ''
as $$
  -- A case, for `and` may look at its right side first and cast a letter.
  select case when value ~ '^[1-9][0-9]{12}$' then
    substr(value, 1, 1)::int = 9 - (
      select sum(substr(value, 14 - n, 1)::int * (case when n % 2 = 1 then 1 else 2 end))
      from generate_series(1, 12) as n
    ) % 9
    else false
  end;
$$;

-- A firm's name without its legal form, width, case, spaces and characters that nobody sees, so that
-- 「（株）山田製作所」 hides from 「株式会社 山田製作所」 too, and no firm slips by with a zero-width space.
create function private.firm_key(value text) returns text
language sql
immutable
set search_path = ''
as $$
  select regexp_replace(
    -- Invisible ones first: one inside 株式会社 must not keep the legal form.
    regexp_replace(
      lower(normalize(value, NFKC)),
      '[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]',
      '', 'g'
    ),
    '株式会社|有限会社|合同会社|合資会社|合名会社|\(株\)|\(有\)|\(合\)|co\.,? ?ltd\.?|inc\.?|[[:space:]・]',
    '', 'g'
  );
$$;

-- What somebody wrote, without blanks around it, the Japanese one among them; null if nothing is left.
create function private.words(value text) returns text
language sql
immutable
set search_path = ''
as $$
  select nullif(btrim(value, E' \t\r\n　'), '');
$$;

-- Are all elements of `value` in `allowed`, without repetition? For array columns with a fixed vocabulary.
create function private.is_subset(value text[], allowed text[]) returns boolean
language sql
immutable
set search_path = ''
as $$
  select value <@ allowed
    and cardinality(value) = (select count(distinct item) from unnest(value) as item);
$$;

grant execute on function private.is_corporate_number(text) to service_role;
grant execute on function private.firm_key(text) to service_role;
grant execute on function private.is_subset(text[], text[]) to service_role;
grant execute on function private.japan_today() to service_role;
