-- A note on somebody who deletes the account at the same moment: whoever comes second waits. Either
-- the note finds nobody any more, or the deletion finds the note.

-- Locks the name of a candidate that the firm may be shown, against its deletion, or refuses.
create function private.lock_candidate(head public.openings, handle uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  named private.candidate_handles;
begin
  select * into named from private.candidate_handles h
    where h.handle = lock_candidate.handle and h.opening_id = head.id for key share;
  if not found or not private.is_available(head, named.talent_id) then
    perform private.refuse('PT409', 'candidate_unavailable');
  end if;
end;
$$;

create or replace function public.shortlist_candidate(opening_id uuid, handle uuid) returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  head public.openings := private.lock_own_opening(shortlist_candidate.opening_id);
begin
  if exists (
    select from private.shortlist_entries e
    where e.opening_id = head.id and e.handle = shortlist_candidate.handle
  ) then
    return private.shortlist_size(head.id);
  end if;
  perform private.lock_candidate(head, shortlist_candidate.handle);
  if private.shortlist_size(head.id) >= 50 then
    perform private.refuse('PT409', 'shortlist_full');
  end if;
  insert into private.shortlist_entries (opening_id, handle, added_by)
    values (head.id, shortlist_candidate.handle, (select auth.uid()));
  return private.shortlist_size(head.id);
end;
$$;

create or replace function public.save_candidate_note(opening_id uuid, handle uuid, note_id uuid, body text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  head public.openings := private.lock_own_opening(save_candidate_note.opening_id);
  me uuid := private.require_account();
  words text := private.words(save_candidate_note.body);
  note private.candidate_notes;
begin
  if words is null or char_length(words) > 1000 then
    perform private.refuse('PT422', 'note_invalid');
  elsif not exists (
    select from private.shortlist_entries e
    where e.opening_id = head.id and e.handle = save_candidate_note.handle
  ) then
    perform private.refuse('PT409', 'not_shortlisted');
  end if;
  perform private.lock_candidate(head, save_candidate_note.handle);
  select * into note from private.candidate_notes n where n.id = save_candidate_note.note_id;
  if found then
    if note.author_id <> me or note.opening_id <> head.id or note.handle <> save_candidate_note.handle then
      perform private.refuse('PT404', 'note_not_found');
    end if;
    update private.candidate_notes n set body = words, updated_at = now()
      where n.id = note.id and n.body <> words;
    return note.id;
  end if;
  if (
    select count(*) from private.candidate_notes n
    where n.opening_id = head.id and n.handle = save_candidate_note.handle
  ) >= 50 then
    perform private.refuse('PT409', 'too_many_notes');
  end if;
  insert into private.candidate_notes (id, opening_id, handle, author_id, body)
    values (save_candidate_note.note_id, head.id, save_candidate_note.handle, me, words);
  return save_candidate_note.note_id;
end;
$$;
