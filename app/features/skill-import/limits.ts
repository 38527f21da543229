/** Of the whole form with its file. */
export const UPLOAD_MAX_BYTES = 300 * 1024;
/** Rows of a file; a profile holds sixty skills. */
export const ROWS_MAX = 200;
/** Of one cell, for what names a skill is short. */
export const CELL_MAX = 200;
