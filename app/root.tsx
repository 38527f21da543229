import "./ui/global.css";
import "./ui/print.css";
import "@mantine/core/styles.layer.css";
import "@digital-go-jp/design-tokens/dist/tokens.css";
import "@fontsource-variable/noto-sans-jp/index.css";

import { MantineProvider } from "@mantine/core";
import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { useLocale, useTranslations } from "use-intl";
import { loadMark } from "./features/notifications/queries.server";
import { isLocalDemo } from "./lib/local-demo";
import { ErrorPage } from "./ui/ErrorPage";
import { NonceContext } from "./ui/nonce";
import { PageTitle } from "./ui/PageTitle";
import { Shell } from "./ui/shell/Shell";
import { theme } from "./ui/theme";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = await context.actor();
  return {
    demoMail: isLocalDemo({ context, request }),
    operator: { name: context.env.OPERATOR_NAME, contact: context.env.OPERATOR_CONTACT },
    notices: actor && (await loadMark(context.supabase)),
    actor: actor && {
      email: actor.email,
      isAdmin: actor.isAdmin,
      hasTalentProfile: actor.hasTalentProfile,
      companies: actor.companies.map(({ id, name }) => ({ id, name })),
    },
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const words = useTranslations();
  const getNonce = useContext(NonceContext);
  return (
    <html lang={locale} data-mantine-color-scheme="light">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no" />
        <link
          rel="alternate"
          type="application/atom+xml"
          href="/feed.xml"
          title={words("search.feed.title")}
        />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <PageTitle />
        <Meta />
        <Links />
      </head>
      <body>
        <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={getNonce}>
          {children}
        </MantineProvider>
        <ScrollRestoration nonce={getNonce()} />
        <Scripts nonce={getNonce()} />
      </body>
    </html>
  );
}

export default function App() {
  return (
    <InShell>
      <Outlet />
    </InShell>
  );
}

export function ErrorBoundary() {
  return (
    <InShell>
      <ErrorPage />
    </InShell>
  );
}

function InShell({ children }: { children: ReactNode }) {
  // Without data where the root loader itself failed: the page then shows its frame for strangers.
  const data = useRouteLoaderData<typeof loader>("root");
  return (
    <Shell
      actor={data?.actor ?? null}
      notices={data?.notices ?? null}
      demoMail={data?.demoMail ?? false}
      operator={data?.operator ?? {}}
    >
      {children}
    </Shell>
  );
}
