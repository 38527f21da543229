import type { SupabaseClient } from "@supabase/supabase-js";
import type { z } from "zod";
import type { Database } from "~/lib/database.types";
import { type RpcResult, rowOrNotFound, rowsOrThrow, rpcOrThrow } from "~/lib/errors";
import type { decideQualificationSchema } from "./schema";

type Client = SupabaseClient<Database>;

/** A qualification for its reviewer. The number and the name are shown only while it waits. */
export interface QualificationReview {
  id: string;
  code: string;
  state: "declared" | "submitted" | "confirmed" | "returned";
  version: number;
  acquiredOn: string;
  expiresOn: string | null;
  message: string | null;
  proof: Proof | null;
}

interface Proof {
  number: string | null;
  personName: string;
  personKana: string;
  skills: { skillId: number; level: number }[];
}

/** Reading the proof of one that waits is logged by the database. */
export async function loadQualificationReview(
  supabase: Client,
  qualificationId: string,
): Promise<QualificationReview> {
  const row = await rowOrNotFound(
    supabase
      .from("talent_qualifications")
      .select("id, qualification_code, state, version, acquired_on, expires_on, message")
      .eq("id", qualificationId)
      // What nobody was asked to review is the person's alone.
      .neq("state", "declared")
      .maybeSingle(),
  );
  const proof =
    row.state === "submitted"
      ? await rowsOrThrow(
          supabase.rpc("qualification_to_review", { qualification_id: qualificationId }),
        )
      : null;
  return {
    id: row.id,
    code: row.qualification_code,
    state: row.state as QualificationReview["state"],
    version: row.version,
    acquiredOn: row.acquired_on,
    expiresOn: row.expires_on,
    message: row.message,
    proof: proof as unknown as Proof | null,
  };
}

export interface QualificationChecks {
  acquiredInPast: boolean;
  notExpired: boolean;
  expiryMissing: boolean;
  /** Other accounts that name the same number for the same qualification. */
  othersWithNumber: number;
}

export async function loadQualificationChecks(
  supabase: Client,
  qualificationId: string,
): Promise<QualificationChecks> {
  const checks = await rowsOrThrow(
    supabase.rpc("qualification_checks", { qualification_id: qualificationId }),
  );
  return checks as unknown as QualificationChecks;
}

export function decideQualification(
  supabase: Client,
  qualificationId: string,
  decision: "confirm" | "return",
  { version, message }: z.output<typeof decideQualificationSchema>,
): Promise<RpcResult<unknown>> {
  return rpcOrThrow(
    supabase.rpc("decide_qualification", {
      qualification_id: qualificationId,
      decision,
      ...(message !== null && { message }),
      ...(version !== null && { expected_version: version }),
    }),
  );
}
