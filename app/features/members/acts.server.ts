import type { AppLoadContext } from "~/lib/context";
import { rpcOrThrow } from "~/lib/errors";
import type { Role } from "./schema";

type Supabase = AppLoadContext["supabase"];

export function inviteMember(
  supabase: Supabase,
  companyId: string,
  invitation: { email: string; role: Role },
) {
  return rpcOrThrow(supabase.rpc("invite_member", { company_id: companyId, ...invitation }));
}

export function resendInvitation(supabase: Supabase, invitationId: string) {
  return rpcOrThrow(supabase.rpc("resend_invitation", { invitation_id: invitationId }));
}

export function revokeInvitation(supabase: Supabase, invitationId: string) {
  return rpcOrThrow(supabase.rpc("revoke_invitation", { invitation_id: invitationId }));
}

export function acceptInvitation(supabase: Supabase, token: string) {
  return rpcOrThrow(supabase.rpc("accept_invitation", { token }));
}

export function changeRole(supabase: Supabase, companyId: string, accountId: string, role: Role) {
  const member = { company_id: companyId, account_id: accountId };
  return rpcOrThrow(supabase.rpc("change_member_role", { ...member, role }));
}

export function removeMember(supabase: Supabase, companyId: string, accountId: string) {
  return rpcOrThrow(
    supabase.rpc("remove_member", { company_id: companyId, account_id: accountId }),
  );
}

export function leaveCompany(supabase: Supabase, companyId: string) {
  return rpcOrThrow(supabase.rpc("leave_company", { company_id: companyId }));
}

export function closeCompany(supabase: Supabase, companyId: string) {
  return rpcOrThrow(supabase.rpc("close_company", { company_id: companyId }));
}
