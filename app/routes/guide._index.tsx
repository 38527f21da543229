import { useTranslations } from "use-intl";
import { GUIDES, guidePath } from "~/features/guide/guides";
import type { RouteHandle } from "~/ui/PageTitle";
import { Card, CardList } from "~/ui/shell/CardList";
import { PageHeader } from "~/ui/shell/PageHeader";

export const handle: RouteHandle = { title: "guide.title" };

export default function Guides() {
  const words = useTranslations("guide");
  return (
    <>
      <PageHeader title={words("title")} lead={words("lead")} />
      <CardList>
        {GUIDES.map((kind) => (
          <Card key={kind} level={2} title={words(`${kind}.short`)} to={guidePath(kind)}>
            <p>{words(`${kind}.lead`)}</p>
          </Card>
        ))}
      </CardList>
    </>
  );
}
