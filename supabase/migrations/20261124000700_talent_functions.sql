-- The steps of the talent profile. Each saves one step in one transaction and returns the new version.
-- `expected_version` is what the form showed: an edit in another window is refused, not overwritten.

-- Locks the caller's profile for one step, or refuses.
create function private.lock_own_profile(expected_version integer) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
  current_version integer;
begin
  select version into current_version from public.talent_profiles where account_id = me for update;
  if not found then
    perform private.refuse('PT409', 'basics_first');
  elsif current_version is distinct from expected_version then
    perform private.refuse('PT409', 'edited_elsewhere');
  end if;
  return me;
end;
$$;

create function private.touch_profile(profile uuid) returns integer
language sql
set search_path = ''
as $$
  update public.talent_profiles set version = version + 1, updated_at = now()
  where account_id = profile returning version;
$$;

-- The texts of an array. No list that people choose from is longer than 200; a request of a million
-- repetitions must not become a million inserts.
create function private.text_array(value jsonb) returns text[]
language sql
immutable
set search_path = ''
as $$
  select coalesce(array_agg(listed.item), '{}') from (
    select item from jsonb_array_elements_text(coalesce(value, '[]'::jsonb)) as item limit 200
  ) as listed;
$$;

-- Step 1, which creates the profile: names, kana, contact, employer (all private), prefecture, roles, summary.
create function public.save_talent_basics(basics jsonb, expected_version integer default null)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
  first_save boolean;
begin
  insert into public.talent_profiles (account_id, prefecture_code)
  values (me, basics ->> 'prefectureCode') on conflict (account_id) do nothing;
  first_save := found;
  -- A repeated first submit finds what the first one left, version 2, and saves the same values again.
  perform private.lock_own_profile(coalesce(expected_version, case when first_save then 1 else 2 end));
  update public.talent_profiles set
    prefecture_code = basics ->> 'prefectureCode',
    roles = private.text_array(basics -> 'roles'),
    summary = coalesce(basics ->> 'summary', '')
  where account_id = me;
  insert into public.talent_private (
    account_id, family_name, given_name, family_kana, given_kana, contact_email, phone, employer
  ) values (
    me, private.words(basics ->> 'familyName'), private.words(basics ->> 'givenName'), basics ->> 'familyKana', basics ->> 'givenKana',
    basics ->> 'contactEmail', basics ->> 'phone', private.words(basics ->> 'employer')
  ) on conflict (account_id) do update set
    family_name = excluded.family_name, given_name = excluded.given_name,
    family_kana = excluded.family_kana, given_kana = excluded.given_kana,
    contact_email = excluded.contact_email, phone = excluded.phone, employer = excluded.employer;
  return private.touch_profile(me);
end;
$$;

-- Step 2: skills [{skillId, level, evidence}] and skills to learn [skillId]. Endorsements are not
-- the person's to give: an endorsed skill keeps its endorsement while its level stays.
create function public.save_talent_skills(skills jsonb, learning jsonb, expected_version integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.lock_own_profile(expected_version);
begin
  if jsonb_array_length(skills) > 60 or jsonb_array_length(learning) > 20 then
    perform private.refuse('PT422', 'too_many_skills');
  end if;
  if exists (select from jsonb_array_elements(skills) as s where s ->> 'evidence' not in ('self', 'course', 'certificate', 'endorsed')) then
    perform private.refuse('PT422', 'evidence_unknown');
  end if;
  with wanted as (
    select (s ->> 'skillId')::integer as skill_id, (s ->> 'level')::smallint as level, s ->> 'evidence' as evidence
    from jsonb_array_elements(skills) as s
  )
  merge into public.talent_skills as held
  using wanted on held.account_id = me and held.skill_id = wanted.skill_id
  when matched then update set
    level = wanted.level,
    evidence = case
      when held.evidence = 'endorsed' and held.level = wanted.level then 'endorsed'
      when wanted.evidence = 'endorsed' then 'self'
      else wanted.evidence
    end
  when not matched then insert (account_id, skill_id, level, evidence)
    values (me, wanted.skill_id, wanted.level,
      case when wanted.evidence = 'endorsed' then 'self' else wanted.evidence end);
  delete from public.talent_skills
  where account_id = me
    and skill_id not in (select (s ->> 'skillId')::integer from jsonb_array_elements(skills) as s);
  delete from public.talent_learning where account_id = me;
  insert into public.talent_learning (account_id, skill_id)
  select distinct me, item::integer from jsonb_array_elements_text(learning) as item;
  return private.touch_profile(me);
end;
$$;

create function private.replace_industries(profile uuid, list_kind text, codes jsonb) returns void
language sql
set search_path = ''
as $$
  delete from public.talent_industries where account_id = profile and kind = list_kind;
  insert into public.talent_industries (account_id, kind, industry_code)
  select profile, list_kind, code from unnest(private.text_array(codes)) as code
  on conflict do nothing;
$$;

create function private.replace_themes(profile uuid, list_kind text, codes jsonb) returns void
language sql
set search_path = ''
as $$
  delete from public.talent_themes where account_id = profile and kind = list_kind;
  insert into public.talent_themes (account_id, kind, theme_code)
  select profile, list_kind, code from unnest(private.text_array(codes)) as code
  on conflict do nothing;
$$;

create function private.replace_prefectures(profile uuid, list_kind text, codes jsonb) returns void
language sql
set search_path = ''
as $$
  delete from public.talent_prefectures where account_id = profile and kind = list_kind;
  insert into public.talent_prefectures (account_id, kind, prefecture_code)
  select profile, list_kind, code from unnest(private.text_array(codes)) as code
  on conflict do nothing;
$$;

-- Step 3: experience {industries, themes}.
create function public.save_talent_experience(experience jsonb, expected_version integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.lock_own_profile(expected_version);
begin
  perform private.replace_industries(me, 'experience', experience -> 'industries');
  perform private.replace_themes(me, 'experience', experience -> 'themes');
  return private.touch_profile(me);
end;
$$;

-- Step 4: conditions of work. Saving them also confirms the availability of today.
create function public.save_talent_conditions(conditions jsonb, expected_version integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.lock_own_profile(expected_version);
begin
  update public.talent_profiles set
    engagement_types = private.text_array(conditions -> 'engagementTypes'),
    wished_modes = private.text_array(conditions -> 'wishedModes'),
    onsite_days_max = (conditions ->> 'onsiteDaysMax')::smallint,
    relocation = (conditions ->> 'relocation')::boolean,
    hours_min = (conditions ->> 'hoursMin')::smallint,
    hours_max = (conditions ->> 'hoursMax')::smallint,
    available_from = (conditions ->> 'availableFrom')::date,
    wished_pay_amount = (conditions ->> 'wishedPayAmount')::integer,
    wished_pay_unit = conditions ->> 'wishedPayUnit',
    languages = private.text_array(conditions -> 'languages'),
    availability_confirmed_on = private.japan_today()
  where account_id = me;
  return private.touch_profile(me);
end;
$$;

-- Step 5: wishes {prefectures, tiedPrefectures, industries, themes} and
-- hidden firms [{name, corporateNumber}].
create function public.save_talent_wishes(wishes jsonb, hidden_firms jsonb, expected_version integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.lock_own_profile(expected_version);
begin
  perform private.replace_prefectures(me, 'wished', wishes -> 'prefectures');
  perform private.replace_prefectures(me, 'tied', wishes -> 'tiedPrefectures');
  perform private.replace_industries(me, 'interest', wishes -> 'industries');
  perform private.replace_themes(me, 'interest', wishes -> 'themes');
  delete from public.talent_hidden_firms where account_id = me;
  insert into public.talent_hidden_firms (account_id, position, name, corporate_number)
  select me, firm.position, firm.value ->> 'name', firm.value ->> 'corporateNumber'
  from jsonb_array_elements(hidden_firms) with ordinality as firm (value, position);
  return private.touch_profile(me);
end;
$$;

-- Publishes or pauses the caller's profile. An active profile needs a skill and conditions to match on.
create function public.set_talent_status(new_status text) returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
  profile public.talent_profiles;
begin
  select * into profile from public.talent_profiles where account_id = me for update;
  if not found then
    perform private.refuse('PT409', 'basics_first');
  end if;
  if new_status is null or new_status not in ('active', 'paused') then
    perform private.refuse('PT422', 'status_unknown');
  end if;
  if new_status = 'active' and not exists (select from public.talent_skills where account_id = me) then
    perform private.refuse('PT422', 'skills_missing');
  end if;
  if new_status = 'active' and cardinality(profile.engagement_types) = 0 then
    perform private.refuse('PT422', 'conditions_missing');
  end if;
  update public.talent_profiles set status = new_status, updated_at = now() where account_id = me;
  return new_status;
end;
$$;

grant execute on function public.save_talent_basics(jsonb, integer) to authenticated;
grant execute on function public.save_talent_skills(jsonb, jsonb, integer) to authenticated;
grant execute on function public.save_talent_experience(jsonb, integer) to authenticated;
grant execute on function public.save_talent_conditions(jsonb, integer) to authenticated;
grant execute on function public.save_talent_wishes(jsonb, jsonb, integer) to authenticated;
grant execute on function public.set_talent_status(text) to authenticated;
