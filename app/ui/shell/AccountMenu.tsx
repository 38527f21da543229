import { Form, Link } from "@remix-run/react";
import { IconUserCircle } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { forgetAllKept } from "~/lib/kept";
import { Disclosure } from "./Disclosure";
import classes from "./Header.module.css";

type Props = { email: string; companies: { id: string; name: string }[] };

export function AccountMenu({ email, companies }: Props) {
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
        {companies.length > 1 && <CompanySwitch companies={companies} />}
        <p className={classes.accountLink}>
          <Link to="/account">{words("accountSettings")}</Link>
        </p>
        <Form method="post" action="/logout" onSubmit={forgetAllKept}>
          <button type="submit" className={classes.accountAction}>
            {words("logout")}
          </button>
        </Form>
      </div>
    </Disclosure>
  );
}

/** For people of several firms: the pages are about one at a time. */
function CompanySwitch({ companies: [current, ...others] }: Pick<Props, "companies">) {
  const words = useTranslations("shell");
  return (
    <Form method="post" action="/company/switch" className={classes.companies}>
      <p className={classes.accountEmail}>
        {words("currentCompany", { name: current?.name ?? "" })}
      </p>
      {others.map(({ id, name }) => (
        <button key={id} type="submit" name="company" value={id} className={classes.accountAction}>
          {words("switchTo", { name })}
        </button>
      ))}
    </Form>
  );
}
