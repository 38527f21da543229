import classes from "./Header.module.css";

/** Two cords in one knot (結び). The words beside it are its text. */
export function Wordmark() {
  return (
    <span className={classes.wordmark}>
      <svg
        viewBox="0 0 32 32"
        width="36"
        height="36"
        fill="none"
        strokeWidth="3.5"
        aria-hidden="true"
      >
        <path d="M14.34 23.65A8 8 0 1 1 17.46 21.85" className={classes.cordOne} />
        <path d="M17.66 8.35A8 8 0 1 1 14.54 10.15" className={classes.cordTwo} />
      </svg>
      <span lang="ja" className={classes.wordmarkJa}>
        結び
      </span>
      <span lang="en" className={classes.wordmarkEn}>
        Musubi
      </span>
    </span>
  );
}
