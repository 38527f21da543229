-- Deleting an account: what goes, what stays under a pseudonym, and that nothing is forgotten.
--
-- Every column that refers to an account stands in `private.account_references`, with what a deletion
-- does to its rows. Whoever adds a table adds its line in the same migration; a test walks the catalogue
-- and fails on a column that is missing here. Rows of children go before those of parents (position).

create table private.account_references (
  table_name text not null check (table_name ~ '^[a-z_]+\.[a-z_]+$'),
  column_name text not null check (column_name ~ '^[a-z_]+$'),
  on_deletion text not null check (on_deletion in ('delete', 'keep')),
  position smallint not null default 10 check (position between 1 and 100),
  -- Why rows stay.
  reason text check (char_length(reason) between 1 and 200),
  primary key (table_name, column_name),
  check ((on_deletion = 'keep') = (reason is not null))
);
comment on table private.account_references is 'What the deletion of an account does to the rows that refer to it.';
alter table private.account_references enable row level security;

insert into private.account_references (table_name, column_name, on_deletion, position) values
  ('public.admins', 'account_id', 'delete', 10),
  ('public.company_members', 'account_id', 'delete', 10),
  ('public.company_invitations', 'accepted_by', 'delete', 10),
  ('public.notifications', 'account_id', 'delete', 10),
  ('public.saved_openings', 'account_id', 'delete', 40),
  ('public.saved_searches', 'account_id', 'delete', 40),
  ('public.talent_qualifications', 'account_id', 'delete', 40),
  ('private.candidate_handles', 'talent_id', 'delete', 50),
  ('public.talent_hidden_firms', 'account_id', 'delete', 50),
  ('public.talent_industries', 'account_id', 'delete', 50),
  ('public.talent_learning', 'account_id', 'delete', 50),
  ('public.talent_prefectures', 'account_id', 'delete', 50),
  ('public.talent_private', 'account_id', 'delete', 50),
  ('public.talent_skills', 'account_id', 'delete', 50),
  ('public.talent_themes', 'account_id', 'delete', 50),
  ('public.talent_profiles', 'account_id', 'delete', 90);
insert into private.account_references (table_name, column_name, on_deletion, reason) values
  ('private.candidate_notes', 'author_id', 'keep', 'the notes of the firm'),
  ('private.shortlist_entries', 'added_by', 'keep', 'the list of the firm'),
  ('public.admin_actions', 'admin_id', 'keep', 'the log of what administrators did'),
  ('public.company_invitations', 'invited_by', 'keep', 'the invitation is the firm''s'),
  ('public.company_member_events', 'account_id', 'keep', 'the log of the firm'),
  ('public.company_member_events', 'actor_id', 'keep', 'the log of the firm'),
  ('public.disclosures', 'reader_id', 'keep', 'who read contact details'),
  ('public.disclosures', 'talent_id', 'keep', 'whose contact details were read'),
  ('public.match_consents', 'account_id', 'keep', 'proof of a consent'),
  ('public.match_events', 'actor_id', 'keep', 'the log of the match'),
  ('public.reference_changes', 'admin_id', 'keep', 'the log of what administrators did'),
  ('public.matches', 'talent_id', 'keep', 'the match itself, for its firm and the statistics');

-- Deletes what is private to an account, as the list above says. Repeating it changes nothing.
create function private.purge_account(account uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  listed private.account_references;
begin
  -- Why the engine scored this person as it did: the skills and conditions in other words.
  delete from public.match_explanations e using public.matches m
    where m.id = e.match_id and m.talent_id = account;
  delete from public.mail_outbox o using auth.users u
    where u.id = account and o.to_address = u.email;
  for listed in
    select * from private.account_references r where r.on_deletion = 'delete'
    order by r.position, r.table_name, r.column_name
  loop
    execute format(
      'delete from %I.%I where %I = $1',
      split_part(listed.table_name, '.', 1), split_part(listed.table_name, '.', 2), listed.column_name
    ) using account;
  end loop;
  -- With its sessions, so that it is signed out everywhere.
  delete from auth.users u where u.id = account;
end;
$$;

-- What a deletion would do for the caller, for the page that asks: firms without another owner (which
-- stand in its way), open matches (which end), whether there is a profile.
create function public.account_deletion() returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
begin
  return jsonb_build_object(
    'ownedAlone', coalesce((
      select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.name)
      from public.company_members m join public.companies c on c.id = m.company_id
      where m.account_id = me and private.is_last_owner(m.company_id, me)
    ), '[]'::jsonb),
    'memberships', (select count(*) from public.company_members m where m.account_id = me),
    'hasProfile', exists (select from public.talent_profiles p where p.account_id = me),
    'openMatches', (
      select count(*) from public.matches m
      where m.talent_id = me and m.talent_sees and m.state not in ('completed', 'closed')
    ),
    'lastAdmin', private.is_admin() and (select count(*) from public.admins) = 1
  );
end;
$$;

-- Deletes the caller's account in one transaction: nothing is ever half gone. Open matches close, the
-- firms lose a member, private rows and the auth user go; the row of `accounts` stays as a pseudonym.
create function public.delete_account() returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_account();
  target public.matches;
  membership public.company_members;
begin
  perform 1 from public.openings o
    where o.id in (
      select m.opening_id from public.matches m where m.talent_id = me and m.state not in ('completed', 'closed')
    ) order by o.id for share;
  perform 1 from public.matches m
    where m.talent_id = me and m.state not in ('completed', 'closed') order by m.id for update;
  perform 1 from public.accounts a where a.id = me and a.deleted_at is null for update;
  if not found then
    -- Two presses at once: the other one was first.
    return;
  end if;
  perform 1 from public.companies c
    where c.id in (select m.company_id from public.company_members m where m.account_id = me)
    order by c.id for no key update;
  -- Two administrators who leave at once must not both be the last but one.
  perform 1 from public.admins a where private.is_admin() order by a.account_id for update;
  if exists (
    select from public.company_members m
    where m.account_id = me and private.is_last_owner(m.company_id, me)
  ) then
    perform private.refuse('PT409', 'last_owner');
  elsif private.is_admin() and (select count(*) from public.admins) = 1 then
    perform private.refuse('PT409', 'last_admin');
  end if;
  for target in
    select * from public.matches m
    where m.talent_id = me and m.state not in ('completed', 'closed') order by m.id for update
  loop
    perform private.close_match(target, 'system', null, 'close', 'account_deleted');
  end loop;
  for membership in select * from public.company_members m where m.account_id = me loop
    perform private.log_member(membership.company_id, 'left', me, me);
  end loop;
  update public.accounts a set deleted_at = now() where a.id = me;
  perform private.purge_account(me);
end;
$$;

-- A request that had been let in before its account was deleted may have written a row after it, for
-- its foreign key waited. For the jobs: what is left of accounts that were deleted lately goes too.
create function public.purge_deleted_accounts() returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  gone uuid;
  total integer := 0;
begin
  for gone in
    select a.id from public.accounts a where a.deleted_at > now() - interval '1 day'
    order by a.id for update skip locked
  loop
    perform private.purge_account(gone);
    total := total + 1;
  end loop;
  return total;
end;
$$;

create index accounts_deleted_idx on public.accounts (deleted_at) where deleted_at is not null;

grant execute on function public.account_deletion() to authenticated;
grant execute on function public.delete_account() to authenticated;
grant execute on function public.purge_deleted_accounts() to service_role;

-- The card of somebody who has gone is gone as well; the firm's match stays in its list.
create or replace function public.company_matches(company_id uuid)
returns table (
  match_id uuid, opening_id uuid, revision integer, opening_title text, state text, origin text,
  prefecture_code text, company_consented_at timestamptz, talent_consented_at timestamptz,
  score double precision, closed_by text, closed_reason text, closed_message text,
  created_at timestamptz, state_changed_at timestamptz
)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_member(company_matches.company_id);
begin
  return query
    select m.id, m.opening_id, m.revision, r.title, m.state, m.origin, p.prefecture_code,
      (select c.consented_at from public.match_consents c
        where c.match_id = m.id and c.side = 'company' and c.voided_at is null),
      (select c.consented_at from public.match_consents c
        where c.match_id = m.id and c.side = 'talent' and c.voided_at is null),
      -- An administrator dismisses what was not introduced yet: a firm that sees it has asked for it,
      -- so the administrator's words are for it too.
      e.score, m.closed_by, m.closed_reason, m.closed_message,
      m.created_at, m.state_changed_at
    from public.matches m
    join public.opening_revisions r on r.opening_id = m.opening_id and r.revision = m.revision
    left join public.talent_profiles p on p.account_id = m.talent_id
    left join public.match_explanations e on e.match_id = m.id and e.viewer = 'company'
    where m.company_id = company_matches.company_id and m.company_sees
    order by m.state_changed_at desc, m.id
    limit 500;
end;
$$;
