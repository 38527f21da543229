import { Button, NativeSelect, TextInput } from "@mantine/core";
import { Form, useSubmit } from "@remix-run/react";
import type { FormEvent } from "react";
import { useTranslations } from "use-intl";
import type { Choices } from "./choices";
import { Filters } from "./Filters";
import { QUERY_MAX, type SearchFilter, SORTS } from "./filter";
import classes from "./search.module.css";

type Props = { filter: SearchFilter; choices: Choices };

/** A form that gets: every search has an address of its own, with scripts and without. */
export function SearchForm({ filter, choices }: Props) {
  const words = useTranslations("search");
  const submit = useSubmit();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    submit(filledIn(new FormData(event.currentTarget)), { method: "get", action: "/openings" });
  };
  return (
    <Form
      method="get"
      action="/openings"
      role="search"
      aria-label={words("form")}
      className={classes.form}
      onSubmit={search}
    >
      <div className={classes.bar}>
        <TextInput
          id="q"
          name="q"
          type="search"
          className={classes.words}
          label={words("words")}
          description={words("wordsHint")}
          maxLength={QUERY_MAX}
          defaultValue={filter.q}
          autoComplete="off"
        />
        <NativeSelect
          id="sort"
          name="sort"
          label={words("sort")}
          data={SORTS.map((value) => ({ value, label: words(`sorts.${value}`) }))}
          defaultValue={filter.sort}
        />
        <Button type="submit">{words("submit")}</Button>
      </div>
      <Filters filter={filter} choices={choices} />
    </Form>
  );
}

/** An address without the fields that were left blank. */
function filledIn(data: FormData): URLSearchParams {
  const given = [...data].filter((field): field is [string, string] => field[1] !== "");
  return new URLSearchParams(given);
}
