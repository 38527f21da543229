import { useTranslations } from "use-intl";
import { Section } from "~/ui/shell/Section";
import classes from "./skillImport.module.css";

const CSV = `スキルコード,スキル名,レベル,裏付け
1.1.04,ビジネスとエンタープライズのアーキテクチャ設計,3,本人の申告
,kintone,2,講座の修了`;
const JSON_TEXT = `{
  "人材": {
    "スキル": [
      { "スキルコード": "1.1.04", "スキルレベル": 3, "裏付け": "本人の申告" },
      { "スキル名": "kintone", "スキルレベル": 2, "裏付け": "講座の修了" }
    ]
  }
}`;

/** What a file may look like, with templates to fill in. */
export function FormatHelp() {
  const words = useTranslations("skillImport.format");
  return (
    <Section title={words("title")} lead={words("lead")}>
      <ul>
        <li>
          <a href="/talent/skills/template.csv" download>
            {words("csv")}
          </a>
        </li>
        <li>
          <a href="/talent/skills/template.json" download>
            {words("json")}
          </a>
        </li>
      </ul>
      <details className={classes.format}>
        <summary>{words("details")}</summary>
        <p>{words("csvText")}</p>
        {/* The table and the record are wide: they scroll by themselves, also by keyboard. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus */}
        <pre tabIndex={0}>{CSV}</pre>
        <p>{words("jsonText")}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus */}
        <pre tabIndex={0}>{JSON_TEXT}</pre>
        <p>{words("levels")}</p>
      </details>
    </Section>
  );
}
