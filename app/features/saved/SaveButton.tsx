import { Button } from "@mantine/core";
import { Form, useLocation } from "@remix-run/react";
import { IconBookmark, IconBookmarkFilled } from "@tabler/icons-react";
import { useTranslations } from "use-intl";

type Props = { openingId: string; kept: boolean; title: string };

/** Keeps an opening for later, or drops it, and leaves the reader where it is. */
export function SaveButton({ openingId, kept, title }: Props) {
  const words = useTranslations("saved.button");
  const { pathname, search } = useLocation();
  const Icon = kept ? IconBookmarkFilled : IconBookmark;
  return (
    <Form method="post" action="/talent/saved/openings" preventScrollReset>
      <input type="hidden" name="openingId" value={openingId} />
      <input type="hidden" name="kept" value={kept ? "no" : "yes"} />
      <input type="hidden" name="next" value={pathname + search} />
      <Button
        type="submit"
        variant="subtle"
        leftSection={<Icon aria-hidden size={20} />}
        aria-label={words(kept ? "dropOne" : "keepOne", { title })}
      >
        {words(kept ? "kept" : "keep")}
      </Button>
    </Form>
  );
}
