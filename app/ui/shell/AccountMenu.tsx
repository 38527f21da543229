import { Form } from "@remix-run/react";
import { IconUserCircle } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import classes from "./Header.module.css";

export function AccountMenu({ email }: { email: string }) {
  const words = useTranslations("shell");
  return (
    <details className={classes.account}>
      <summary className={classes.accountButton}>
        <IconUserCircle aria-hidden size={24} />
        <span className={classes.accountLabel}>{words("account")}</span>
      </summary>
      <div className={classes.accountPanel}>
        <p className={classes.accountEmail}>{words("signedInAs", { email })}</p>
        <Form method="post" action="/logout">
          <button type="submit" className={classes.accountAction}>
            {words("logout")}
          </button>
        </Form>
      </div>
    </details>
  );
}
