import { expect, it } from "vitest";
import { launchMusubi } from "./musubi";

it("lists everything that is wrong with the environment and exits with 1", async () => {
  const musubi = await launchMusubi({
    PORT: "70000",
    SITE_URL: "musubi.example",
    SUPABASE_URL: "https://abc.supabase.co",
  });
  expect(await musubi.exited).toBe(1);
  for (const name of ["PORT", "SITE_URL", "SUPABASE_PUBLISHABLE_KEY", "SUPABASE_SECRET_KEY"]) {
    expect(musubi.output()).toContain(`  ${name}: `);
  }
});
