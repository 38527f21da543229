import { Form } from "@remix-run/react";
import { IconUserCircle } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { Disclosure } from "./Disclosure";
import classes from "./Header.module.css";

export function AccountMenu({ email }: { email: string }) {
  const words = useTranslations("shell");
  return (
    <Disclosure
      className={classes.account}
      buttonClassName={classes.accountButton}
      button={
        <>
          <IconUserCircle aria-hidden size={24} />
          <span className={classes.accountLabel}>{words("account")}</span>
        </>
      }
    >
      <div className={classes.accountPanel}>
        <p className={classes.accountEmail}>{words("signedInAs", { email })}</p>
        <Form method="post" action="/logout">
          <button type="submit" className={classes.accountAction}>
            {words("logout")}
          </button>
        </Form>
      </div>
    </Disclosure>
  );
}
