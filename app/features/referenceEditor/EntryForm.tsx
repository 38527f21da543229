import type { SkillCatalogue } from "~/features/reference/types";
import type { EditorProps } from "./editor";
import type { Kind } from "./kinds";
import { ReasonForm } from "./ReasonForm";
import { ThemeForm } from "./ThemeForm";
import { ToolForm } from "./ToolForm";

type Props = EditorProps & { kind: Kind; catalogue: SkillCatalogue };

/** Adds or changes an entry of the reference data. */
export function EntryForm({ kind, catalogue, ...props }: Props) {
  if (kind === "tool") return <ToolForm {...props} catalogue={catalogue} />;
  if (kind === "theme") return <ThemeForm {...props} />;
  return <ReasonForm {...props} />;
}
