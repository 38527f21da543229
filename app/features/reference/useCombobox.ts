import { type KeyboardEvent, useState } from "react";

interface Options {
  /** How many choices are listed now. */
  count: number;
  /** Where the list opens: the choice made before, -1 without one. */
  chosenIndex: number;
  choose: (index: number) => void;
  /** Escape: what was typed is dropped. */
  cancel: () => void;
}

/**
 * The behaviour of an editable combobox with a list (WAI-ARIA Authoring Practices): the focus stays
 * in the text field, `active` is the choice that the arrows have reached.
 */
export function useCombobox({ count, chosenIndex, choose, cancel }: Options) {
  const [opened, setOpened] = useState(false);
  const [active, setActive] = useState(-1);

  const open = (index = chosenIndex) => {
    setOpened(true);
    setActive(index);
  };
  const close = () => {
    setOpened(false);
    setActive(-1);
  };
  const move = (step: 1 | -1) => {
    if (!opened) return open(chosenIndex >= 0 ? chosenIndex : step === 1 ? 0 : count - 1);
    const from = active < 0 && step === -1 ? count : active;
    setActive(count === 0 ? -1 : (from + step + count) % count);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp")
      move(event.key === "ArrowDown" ? 1 : -1);
    else if (!opened) return;
    else if (event.key === "Escape") cancel();
    else if (event.key !== "Enter") return;
    else if (active >= 0 && active < count) choose(active);
    // Enter must not send the form while the list is open, nor an arrow move the caret.
    event.preventDefault();
    if (event.key === "Escape" || event.key === "Enter") close();
  };

  return { opened, active, open, close, onKeyDown };
}

/** Enter that ends a conversion of Japanese input chooses nothing. Safari tells by the code alone. */
function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}
