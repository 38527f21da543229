import type { LoaderFunctionArgs } from "@remix-run/node";
import { HEADINGS, templateRows } from "~/features/skill-import/template.server";
import { translator } from "~/i18n/translator";
import { csvResponse } from "~/lib/csv";
import { requireTalent } from "~/lib/guards.server";

/** A file for the import of skills, with examples to write over. */
export async function loader(args: LoaderFunctionArgs) {
  await requireTalent(args);
  const name = translator(args.context.locale)("skillImport.templateName");
  return csvResponse(name, HEADINGS, await templateRows(args.context));
}
