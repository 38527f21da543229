import { createContext } from "react";

/**
 * The nonce of the page's own scripts and styles. A function, because the browser hides nonces in the
 * document: while React hydrates it must say what is shown, for styles made later the real one.
 */
export const NonceContext = createContext<() => string>(() => "");
