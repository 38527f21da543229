import type { LoaderFunctionArgs } from "@remix-run/node";
import { HEADINGS, templateRows } from "~/features/skill-import/template.server";
import { requireTalent } from "~/lib/guards.server";

/** The same as the CSV, in the shape that the GIF gives a person's record. */
export async function loader(args: LoaderFunctionArgs) {
  await requireTalent(args);
  const rows = await templateRows(args.context);
  const skills = rows.map((row) => Object.fromEntries(HEADINGS.map((name, i) => [name, row[i]])));
  return new Response(`${JSON.stringify({ 人材: { スキル: skills } }, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="musubi-skills.json"',
      "Cache-Control": "private, no-store",
    },
  });
}
