import type ja from "../ja/refusals";
import type { Words } from "../types";

export default {
  condition_not_met:
    "This person does not meet one condition of the opening. To invite, change the condition first.",
  unknown: "This cannot be done right now. Please reload the page and check the present state.",
  conflict: "The same entry exists already.",
  unreachable: "The database cannot be reached. Please try again in a little while.",
  too_many_attempts:
    "There were too many attempts in a short time. Please wait about {minutes, plural, one {# minute} other {# minutes}} and try again.",
  account_not_found: "The account was not found.",
  acquired_in_future: "The day lies in the future. Please check it.",
  basics_first: "Please enter the basics first.",
  candidate_not_found: "The candidate was not found.",
  candidate_unavailable: "This person is not open to introductions right now.",
  change_note_required: "Please give the reason for the change.",
  choice_gone: "Something that you chose can no longer be used. Please choose again.",
  company_identity_locked:
    "The name and the corporate number can no longer be changed because the review has begun. Please ask the operator.",
  company_not_approved: "The company has not been approved yet. Please approve it first.",
  company_not_found: "The company was not found.",
  company_not_submitted:
    "This company is not waiting for review now: a colleague may have decided, or the company taken it back. Please load the page again.",
  confirm_too_late:
    "It ended more than 30 days ago and cannot be put back as it was. Check it and hand it in again.",
  conditions_missing: "The working conditions are missing. Please enter them first.",
  consent_text_changed:
    "The text of the consent has changed. Please reload the page and read it again.",
  corporate_number_taken:
    "This corporate number is registered already. If that surprises you, please ask the operator.",
  decision_unknown: "Choose whether to confirm it or to send it back.",
  draft_key_missing: "This cannot be done now. Reload the page and try again.",
  edited_elsewhere:
    "This was changed elsewhere in the meantime. Please reload the page and enter it again.",
  engine_unavailable:
    "Whether this person meets the conditions cannot be checked at the moment. Please wait a little and try again.",
  entry_edited_elsewhere:
    "Another administrator changed this first. Note down what you typed, reload the page and look at the history.",
  entry_name_taken: "There is an entry with this name already. A retired one can be restored.",
  evidence_unknown: "Please choose the evidence from the list.",
  explanation_missing:
    "The reasons for this match are not ready yet. Please wait a moment and try again.",
  hidden_firm:
    "This firm is your employer or one that you hide from. To apply, please change that in your profile.",
  last_day_required: "This qualification has to be renewed. Please enter its last day first.",
  link_expired: "This link has expired or was used before. Please ask for the instructions again.",
  login_failed:
    "The e-mail address or the password is not right. If you have not yet opened the confirmation message, please do that first.",
  match_already_introduced: "This match has been introduced already.",
  match_closed: "This match is closed.",
  match_connected: "Both sides have agreed already, so this cannot be done any more.",
  match_not_found: "The match was not found.",
  match_not_introduced: "This match has not been introduced yet.",
  message_required: "Please enter the reason for the other side.",
  name_required: "Please enter a name.",
  not_an_administrator: "Only the operator can do this.",
  not_connected: "Contact details are shown after both sides have agreed.",
  not_shortlisted: "Please add the person to the shortlist first.",
  not_signed_in: "Please log in.",
  not_your_note: "You can delete your own notes only.",
  note_invalid: "Please write a note of 1 to 1,000 characters.",
  note_not_found: "This note does not exist.",
  nothing_to_submit: "There is no change to submit.",
  number_required: "Please enter the number first, so that the operator can check it.",
  opening_changed: "The opening has changed. Please reload the page and read it again.",
  opening_closed: "This opening is closed.",
  opening_in_review: "It is under review and cannot be changed.",
  opening_incomplete:
    "Some fields of the opening are blank. Please fill them all in before you submit it.",
  opening_not_found: "The opening was not found.",
  opening_not_in_review: "This opening is not waiting for review now.",
  opening_not_open: "This opening is not open right now.",
  opening_not_submitted:
    "This opening is not waiting for review now: a colleague may have decided, or the company taken it back. Please load the page again.",
  override_note_required:
    "Please note the reason for introducing a pair that misses a required condition.",
  own_firm: "You cannot apply to an opening of your own company.",
  own_qualification: "Somebody else decides about your own qualification.",
  pair_closed: "This pair was closed before and cannot be started again.",
  pair_excluded: "This pair cannot be introduced.",
  password_refused:
    "This password cannot be used. Please choose a different one that is hard to guess.",
  profile_not_active: "Please publish your profile before you apply.",
  qualification_decided: "The operator has already decided. Please load the page again.",
  qualification_fixed:
    "It is being checked or has been confirmed. To change it, take back the request, or delete it and add it again.",
  qualification_listed: "This qualification is in your list already. Choose it there to change it.",
  qualification_not_found: "The qualification was not found.",
  qualification_not_submitted: "This qualification does not wait for a confirmation.",
  reason_required: "Please choose a reason.",
  reason_unknown: "Please choose the reason from the list.",
  request_required: "Please reload the page and try again.",
  requirements_missing: "Please enter at least one required skill.",
  search_not_found: "The saved search was not found.",
  shortlist_full: "A shortlist holds 50 people. Please take somebody off first.",
  signup_refused:
    "Signing up with this e-mail address and password did not work. If you have signed up before, please log in or reset your password.",
  skills_missing: "Please enter at least one skill.",
  start_passed: "The start has passed. Change the date and hand it in again.",
  status_unknown: "Please choose the state from the list.",
  tool_items_unknown: "Please choose one or two items of the skill standard.",
  too_many_candidates: "That is more people than can be handled at once.",
  too_many_notes: "There can be 50 notes on a person.",
  too_many_openings: "You have 100 openings already. Please close one that you no longer need.",
  too_many_proposals: "That is more people than can be proposed at once.",
  too_many_qualifications: "You can list 30 qualifications at most.",
  too_many_requirements: "There are too many required skills. Please remove some.",
  too_many_saved_openings: "You can save 200 openings at most. Remove some first.",
  too_many_saved_searches: "You can save 20 searches at most. Delete some first.",
  too_many_skills: "There are too many skills. Please remove some.",
  already_invited:
    "This person has been invited with another role. To change it, revoke that invitation first.",
  already_member: "This person is a member already.",
  email_invalid: "Please enter an e-mail address like name@example.jp.",
  invitation_ended: "This invitation has been used or revoked.",
  invitation_for_other: "This invitation is for another e-mail address.",
  invitation_invalid:
    "This invitation cannot be used. Please ask the person who invited you to send it again.",
  invitation_not_found: "The invitation was not found.",
  last_admin: "You are the only administrator. Please have somebody else appointed first.",
  last_owner: "This is the only owner. Make somebody else an owner first, or close the company.",
  match_with_firm:
    "You have a match under way with this company, so you cannot join it. Please try again once it is completed or closed.",
  member_gone: "This person is not a member any more.",
  not_an_owner: "Only owners can do this.",
  role_unknown: "Please choose a role from the list.",
  too_many_invitations:
    "The limit of invitation mails has been reached. Please try again tomorrow.",
  too_many_members: "Members and invitations together are limited to 50.",
  too_many_recipients: "These are more people than can be handled at once.",
  weights_changed:
    "Another administrator has saved weights first. Please check the version that is now in use, shown above, and save again.",
  weights_implausible: "Please check the weights: one is missing or outside its range.",
  weights_reason_length: "Please give a reason of 10 to 500 characters.",
  weights_unchanged: "Nothing differs from the weights in use.",
} satisfies Words<typeof ja>;
