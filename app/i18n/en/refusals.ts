import type ja from "../ja/refusals";
import type { Words } from "../types";

export default {
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
  company_not_submitted: "This company is not waiting for review.",
  conditions_missing: "The working conditions are missing. Please enter them first.",
  consent_text_changed:
    "The text of the consent has changed. Please reload the page and read it again.",
  corporate_number_taken:
    "This corporate number is registered already. If that surprises you, please ask the operator.",
  decision_unknown: "Choose whether to confirm it or to send it back.",
  edited_elsewhere:
    "This was changed elsewhere in the meantime. Please reload the page and enter it again.",
  entry_edited_elsewhere:
    "Another administrator changed this first. Note down what you typed, reload the page and look at the history.",
  entry_name_taken: "There is an entry with this name already. A retired one can be restored.",
  evidence_unknown: "Please choose the evidence from the list.",
  explanation_missing:
    "The reasons for this match are not ready yet. Please wait a moment and try again.",
  hidden_firm:
    "You have hidden your profile from this firm. To apply, please change that in your profile.",
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
  not_signed_in: "Please log in.",
  nothing_to_submit: "There is no change to submit.",
  number_required: "Please enter the number first, so that the operator can check it.",
  opening_changed: "The opening has changed. Please reload the page and read it again.",
  opening_closed: "This opening is closed.",
  opening_in_review: "It is under review and cannot be changed.",
  opening_incomplete:
    "Some fields of the opening are blank. Please fill them all in before you submit it.",
  opening_not_found: "The opening was not found.",
  opening_not_open: "This opening is not open right now.",
  opening_not_submitted: "This opening is not waiting for review.",
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
  signup_refused:
    "Signing up with this e-mail address and password did not work. If you have signed up before, please log in or reset your password.",
  skills_missing: "Please enter at least one skill.",
  status_unknown: "Please choose the state from the list.",
  tool_items_unknown: "Please choose one or two items of the skill standard.",
  too_many_candidates: "That is more people than can be handled at once.",
  too_many_openings: "You have 100 openings already. Please close one that you no longer need.",
  too_many_proposals: "That is more people than can be proposed at once.",
  too_many_qualifications: "You can list 30 qualifications at most.",
  too_many_requirements: "There are too many required skills. Please remove some.",
  too_many_saved_openings: "You can save 200 openings at most. Remove some first.",
  too_many_saved_searches: "You can save 20 searches at most. Delete some first.",
  too_many_skills: "There are too many skills. Please remove some.",
} satisfies Words<typeof ja>;
