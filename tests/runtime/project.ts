import { freePort } from "~/embedded/free-port";
import { createKeys } from "~/embedded/keys";
import { dataFolder, launch, type Program, until } from "./musubi";

interface SupabaseProject {
  env: {
    SUPABASE_URL: string;
    SUPABASE_PUBLISHABLE_KEY: string;
    SUPABASE_SECRET_KEY: string;
  };
  program: Program;
}

/** The variables that name a Supabase project, and the process that plays it. */
export async function supabaseProject(): Promise<SupabaseProject> {
  const keys = createKeys();
  const port = await freePort();
  const program = launch("tests/runtime/lite-server.ts", {
    DATA_DIR: await dataFolder(),
    PORT: String(port),
    JWT_SECRET: keys.jwtSecret,
    PUBLISHABLE_KEY: keys.publishableKey,
    SECRET_KEY: keys.secretKey,
  });
  await until(() => program.output().includes("listening"));
  return {
    program,
    env: {
      SUPABASE_URL: `http://127.0.0.1:${port}`,
      SUPABASE_PUBLISHABLE_KEY: keys.publishableKey,
      SUPABASE_SECRET_KEY: keys.secretKey,
    },
  };
}
