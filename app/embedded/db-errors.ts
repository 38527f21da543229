interface DatabaseError {
  code: string;
  message: string;
  detail?: string;
  hint?: string;
}

/**
 * Gives an error of the database the status that PostgREST gives it. Supabase Lite knows some
 * SQLSTATEs and makes everything else an anonymous 500; it does honour SQLSTATE `PGRST`, by which
 * a function may choose its whole response, so the rest is put into that form.
 */
export function toPostgrestError(error: unknown): unknown {
  if (!isDatabaseError(error)) return error;
  const status = statusOf(error.code);
  if (status === undefined) return error;
  const { code, message, detail = null, hint = null } = error;
  return Object.assign(new Error(JSON.stringify({ code, message, details: detail, hint })), {
    code: "PGRST",
    detail: JSON.stringify({ status, headers: {} }),
    cause: error,
  });
}

/** Statuses of PostgREST's error table; undefined where Lite's own answer is already right. */
function statusOf(code: string): number | undefined {
  if (/^(PT\d{3}|PGRST)$/.test(code) || /^(21|22|42|53|55)/.test(code)) return undefined;
  if (["23502", "23503", "23505", "25006"].includes(code)) return undefined;
  if (!/^[0-9A-Z]{5}$/.test(code) || code.startsWith("08") || code.startsWith("57P")) return 503;
  if (/^(0L|0P|28)/.test(code)) return 403;
  if (code === "P0001") return 400;
  if (/^(09|25|2D|38|39|3B|40|54|57|58|F0|HV|P0|XX)/.test(code)) return 500;
  return 400;
}

function isDatabaseError(error: unknown): error is DatabaseError {
  return error instanceof Error && typeof (error as { code?: unknown }).code === "string";
}
