import { Button, CloseButton } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useScripts } from "~/features/reference/useScripts";
import classes from "./talents.module.css";

type Row = { id: string };
type Props<T extends Row> = {
  rows: readonly T[];
  max: number;
  children: (row: T, index: number) => ReactNode;
  removeLabel: (row: number) => string;
  addLabel: string;
  onRemove: (index: number) => void;
  onAdd: () => void;
};

/** Rows of a repeated group. Without scripts none can be added or removed: blank ones wait at the end. */
export function Rows<T extends Row>({ rows, max, children, ...props }: Props<T>) {
  const { removeLabel, addLabel, onRemove, onAdd } = props;
  const scripts = useScripts();
  const list = useRef<HTMLOListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const before = useRef(rows.length);

  // The focus goes into the new row; the button that had it is gone with a removed one.
  useEffect(() => {
    const added = rows.length - before.current;
    before.current = rows.length;
    if (added > 0) firstField(list.current)?.focus();
    if (added < 0) addButton.current?.focus();
  }, [rows.length]);

  return (
    <>
      <ol ref={list} className={classes.rows}>
        {rows.map((row, index) => (
          <li key={row.id} className={classes.row}>
            {children(row, index)}
            {scripts && rows.length > 1 && (
              <CloseButton
                className={classes.remove}
                size="lg"
                aria-label={removeLabel(index + 1)}
                onClick={() => onRemove(index)}
              />
            )}
          </li>
        ))}
      </ol>
      {scripts && rows.length < max && (
        <Button
          ref={addButton}
          type="button"
          variant="outline"
          className={classes.add}
          leftSection={<IconPlus aria-hidden size={20} />}
          onClick={onAdd}
        >
          {addLabel}
        </Button>
      )}
    </>
  );
}

function firstField(list: HTMLElement | null) {
  return list?.lastElementChild?.querySelector<HTMLElement>("input:not([type=hidden]), select");
}
