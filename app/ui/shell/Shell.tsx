import { useLocation } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { NoticeMark } from "~/lib/notice-mark";
import { Footer, type Operator } from "./Footer";
import { Header } from "./Header";
import { NewNotices } from "./NewNotices";
import { Notice } from "./Notice";
import type { ActorSummary } from "./navigation";
import { Progress } from "./Progress";
import classes from "./shell.module.css";
import { useNoticeStream } from "./useNoticeStream";

type Props = {
  actor: ActorSummary | null;
  notices: NoticeMark | null;
  demoMail: boolean;
  operator: Operator;
  children: ReactNode;
};

/** Header, main part and footer around every page. */
export function Shell({ actor, notices, demoMail, operator, children }: Props) {
  const words = useTranslations("shell");
  const main = useFocusOnNavigation();
  const mark = useNoticeStream(notices);
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main">
        {words("skip")}
      </a>
      <Progress />
      <Header actor={actor} notices={mark} />
      <main ref={main} id="main" tabIndex={-1} className={classes.main}>
        <Notice />
        {children}
      </main>
      {mark && <NewNotices mark={mark} />}
      <Footer demoMail={demoMail} operator={operator} />
    </div>
  );
}

/** A new page begins at its top for screen readers and the keyboard too, as a full load would. */
function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
