import { MantineProvider } from "@mantine/core";
import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import { dictionaries } from "~/i18n/translator";
import type { FieldBinding } from "~/ui/form/useValidatedForm";
import { SkillPicker } from "./SkillPicker";
import type { SkillCatalogue } from "./types";

const catalogue: SkillCatalogue = {
  groups: [{ code: "tool", parentCode: null, nameJa: "ツール・製品", nameEn: "Tools" }],
  skills: [
    {
      id: 1001,
      kind: "tool",
      groupCode: "tool",
      nameJa: "kintone",
      nameEn: "kintone",
      keywords: "キントーン",
      retired: false,
    },
  ],
};
const name = "skills.0.skillId";
const field: FieldBinding = {
  id: `form-${name}`,
  name,
  label: "スキル",
  required: true,
  error: undefined,
  defaultValue: "1001",
  register: { name, ref: () => {}, onChange: async () => {}, onBlur: async () => {} },
};

describe("SkillPicker before scripts run", () => {
  const html = renderToStaticMarkup(
    <IntlProvider locale="ja" messages={dictionaries.ja} timeZone="Asia/Tokyo">
      <MantineProvider>
        <SkillPicker field={field} catalogue={catalogue} />
      </MantineProvider>
    </IntlProvider>,
  );

  it("is a native list under its groups, sent under the field's name", () => {
    expect(html).toContain('<optgroup label="ツール・製品">');
    expect(html).toMatch(/<select[^>]*name="skills\.0\.skillId"/);
    expect(html).not.toContain('role="combobox"');
  });

  it("shows the stored choice and is labelled", () => {
    expect(html).toMatch(/<option value="1001" selected="">kintone/);
    expect(html).toMatch(/<label[^>]*for="form-skills\.0\.skillId"/);
  });
});
