import classes from "./editor.module.css";

type Props = {
  /** The id of where it leads, for pages without scripts. */
  to: string;
  label: string;
  /** What there is to see. */
  note?: string;
  /** Goes there without touching the address: that would drop what the last action answered. */
  onGo: () => void;
};

/** From the form to the preview or back, always in view where the two stand one below the other. */
export function Way({ to, label, note, onGo }: Props) {
  return (
    <p className={classes.way}>
      {note && <span>{note}</span>}
      <a
        href={`#${to}`}
        onClick={(event) => {
          event.preventDefault();
          onGo();
        }}
      >
        {label}
      </a>
    </p>
  );
}
