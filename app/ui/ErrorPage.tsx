import { Button } from "@mantine/core";
import { isRouteErrorResponse, Link, useLocation, useRouteError } from "@remix-run/react";
import { useTranslations } from "use-intl";
import classes from "./ErrorPage.module.css";
import { PageHeader } from "./shell/PageHeader";

const KINDS = {
  400: "badRequest",
  401: "unauthorized",
  403: "forbidden",
  404: "notFound",
  405: "badRequest",
  409: "conflict",
  413: "tooLarge",
  415: "badRequest",
  422: "conflict",
  429: "tooMany",
} as const;

/** For `ErrorBoundary` of any route. Says what happened and what one can do, never what broke inside. */
export function ErrorPage() {
  const error = useRouteError();
  return <ErrorMessage status={isRouteErrorResponse(error) ? error.status : 500} />;
}

export function ErrorMessage({ status }: { status: number }) {
  const words = useTranslations("errorPage");
  const { pathname, search } = useLocation();
  const kind = kindOf(status);
  const here = pathname + search;

  return (
    <div className={classes.page}>
      <p className={classes.status}>{status}</p>
      <PageHeader title={words(`${kind}.title`)} lead={words(`${kind}.text`)} />
      <nav aria-label={words("next")} className={classes.actions}>
        {kind === "unauthorized" && (
          <Button component={Link} to={`/login?${new URLSearchParams({ next: here })}`}>
            {words("toLogin")}
          </Button>
        )}
        {(kind === "conflict" || kind === "server") && (
          <Button component="a" href={here}>
            {words("reload")}
          </Button>
        )}
        {kind === "notFound" && (
          <Button component={Link} to="/openings" variant="outline">
            {words("toOpenings")}
          </Button>
        )}
        <Button component={Link} to="/" variant="outline">
          {words("toHome")}
        </Button>
      </nav>
    </div>
  );
}

function kindOf(status: number) {
  return status in KINDS ? KINDS[status as keyof typeof KINDS] : "server";
}
