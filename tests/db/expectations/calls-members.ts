import { THE_REST } from "./calls";
import type { CallsOfPeople } from "./types";

/** What calls about accounts and the members of the firm come to. */
export const MEMBER_CALLS: CallsOfPeople = {
  account_deletion: { ok: THE_REST },
  delete_account: {
    ok: ["newcomer", "talent", "other talent", "editor"],
    "PT409 last_owner": ["owner", "other company"],
    "PT409 last_admin": ["admin"],
  },
  my_sessions: { ok: THE_REST },
  end_session: { ok: THE_REST },
  company_people: { ok: ["owner", "editor"], "PT404 company_not_found": THE_REST },
  invite_member: {
    "ok ~company_invitations ~company_member_events": ["owner"],
    "PT403 not_an_owner": ["editor"],
    "PT404 company_not_found": THE_REST,
  },
  resend_invitation: {
    ok: ["owner"],
    "PT403 not_an_owner": ["editor"],
    "PT404 invitation_not_found": THE_REST,
  },
  revoke_invitation: {
    "ok ~company_invitations ~company_member_events ~private.invitation_tokens": ["owner"],
    "PT403 not_an_owner": ["editor"],
    "PT404 invitation_not_found": THE_REST,
  },
  read_invitation: { ok: THE_REST },
  accept_invitation: {
    "ok ~company_invitations ~company_member_events ~company_members ~notifications": ["newcomer"],
    "PT409 invitation_for_other": THE_REST,
  },
  change_member_role: {
    "ok ~company_member_events ~company_members ~notifications": ["owner"],
    "PT403 not_an_owner": ["editor"],
    "PT404 company_not_found": THE_REST,
  },
  remove_member: {
    "ok ~company_member_events ~company_members ~notifications ~private.former_members": ["owner"],
    "PT403 not_an_owner": ["editor"],
    "PT404 company_not_found": THE_REST,
  },
  leave_company: {
    "PT409 last_owner": ["owner"],
    "ok ~company_member_events ~company_members ~notifications ~private.former_members": ["editor"],
    "PT404 company_not_found": THE_REST,
  },
  close_company: {
    "ok ~companies ~company_invitations ~company_member_events ~company_members ~match_events ~matches ~notifications ~opening_reviews ~openings ~private.former_members":
      ["owner"],
    "PT403 not_an_owner": ["editor"],
    "PT404 company_not_found": THE_REST,
  },
};
