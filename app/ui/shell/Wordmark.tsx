import classes from "./Header.module.css";

/** Two cords in one knot (結び). The words beside it are its text. */
export function Wordmark() {
  return (
    <span className={classes.wordmark}>
      <svg viewBox="0 0 32 32" width="32" height="32" fill="none" aria-hidden="true">
        <path
          d="M11 6.5a7 9.5 0 1 0 0 19c6 0 4-19 10-19a7 9.5 0 1 1 0 19c-6 0-4-19-10-19Z"
          stroke="currentColor"
          strokeWidth="3"
        />
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
