import classes from "./BottomBar.module.css";

type Props = {
  /** The id of where it leads, for pages without scripts. */
  to: string;
  label: string;
  /** What there is to see. */
  note?: string;
  /** Across the gutters of the page, where nothing else frames it. */
  wide?: boolean;
  /** Goes there without touching the address: that would drop what the last action answered. */
  onGo: () => void;
};

/**
 * From a form to what is computed beside it, or back: always in view at the lower edge where the two
 * stand one below the other.
 */
export function BottomBar({ to, label, note, wide = false, onGo }: Props) {
  return (
    <p className={classes.bar} data-wide={wide || undefined} data-screen-only>
      {note && <strong>{note}</strong>}
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
