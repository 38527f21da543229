import { useTranslations } from "use-intl";
import type { EngineStatus } from "~/engine/engine";
import { Callout } from "~/ui/shell/Callout";
import { signsOf } from "./signs";

type Props = { status: EngineStatus | null; inForce: number };

/** What is off and what to do about it; that all is well where nothing is. */
export function EngineSigns({ status, inForce }: Props) {
  const words = useTranslations("engine.signs");
  if (!status) {
    return (
      <Callout tone="danger" title={words("silent")}>
        <p>{words("silentText")}</p>
      </Callout>
    );
  }
  const signs = signsOf(status, inForce);
  if (signs.length === 0) {
    return (
      <Callout tone="success" title={words("well")}>
        <p>{words("wellText")}</p>
      </Callout>
    );
  }
  return signs.map((sign) => (
    <Callout key={sign} tone="warning" title={words(`${sign}.title`, { count: status.leftOut })}>
      <p>{words(`${sign}.text`)}</p>
    </Callout>
  ));
}
