/** Writes `supabase/seed.sql` from `supabase/reference`: `npm run seed:build`. */
import { writeFileSync } from "node:fs";
import { buildSeed } from "./reference/seed";

writeFileSync(new URL("../supabase/seed.sql", import.meta.url), buildSeed());
