import { Button } from "@mantine/core";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { FIRST_STEP, kinds } from "~/features/auth/schema";
import { requireActor } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { Card, CardList } from "~/ui/shell/CardList";
import { PageHeader } from "~/ui/shell/PageHeader";

export const handle: RouteHandle = { title: "auth.welcome.title" };

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args);
  return null;
}

export default function Welcome() {
  const words = useTranslations("auth.welcome");
  return (
    <>
      <PageHeader title={words("title")} lead={words("lead")} />
      <CardList>
        {kinds.map((kind) => (
          <Card
            key={kind}
            level={2}
            title={words(kind)}
            actions={
              <Button component={Link} to={FIRST_STEP[kind]}>
                {words(`${kind}Action`)}
              </Button>
            }
          >
            <p>{words(`${kind}Text`)}</p>
          </Card>
        ))}
      </CardList>
    </>
  );
}
