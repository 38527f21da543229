/** Where the button without scripts and the bar below the fields lead to. */
export const FIT_ID = "fit";
