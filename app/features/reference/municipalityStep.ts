/** Name and value of the button that, without scripts, asks for the chosen prefecture's municipalities. */
export const STEP = "step";
export const SHOW_MUNICIPALITIES = "municipalities";
