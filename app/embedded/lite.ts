/**
 * The one import of Supabase Lite. Importing it replaces `process.emitWarning` by a version that
 * throws on warnings that are Error objects, so the original is put back.
 */
process.env.DO_NOT_TRACK = "1";
const { emitWarning } = process;
const lite = await import("@supabase/lite");
const driver = await import("@supabase/lite/postgres");
process.emitWarning = emitWarning;

export const { App, getAuthSchemaSql } = lite;
export const { createPostgresConnection } = driver;
