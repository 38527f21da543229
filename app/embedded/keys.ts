import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { readOrCreatePrivateJson } from "./private-file";

/** What the embedded Supabase signs tokens with and knows its callers by. */
export interface Keys {
  jwtSecret: string;
  publishableKey: string;
  secretKey: string;
}

export function createKeys(): Keys {
  return {
    jwtSecret: randomBytes(48).toString("base64url"),
    publishableKey: `sb_publishable_${randomBytes(24).toString("base64url")}`,
    secretKey: `sb_secret_${randomBytes(24).toString("base64url")}`,
  };
}

/** Kept beside the data, so that people stay signed in over a restart. */
export function readOrCreateKeys(dir: string): Promise<Keys> {
  return readOrCreatePrivateJson(join(dir, "supabase-keys.json"), createKeys);
}
