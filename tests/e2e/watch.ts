import type { BrowserContext, ConsoleMessage } from "@playwright/test";

/** Parts of a page, which nothing may refuse; documents and data are refused on purpose here and there. */
const PARTS = ["script", "stylesheet", "font", "image"];

/** Writes down what no page of ours may do: complain in the console, throw, fail on the server. */
export function watch(context: BrowserContext, site: string, faults: string[]): void {
  context.on("console", (message) => {
    if (complains(message) && !isRefusal(message)) faults.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(`page error: ${error.error()}`));
  context.on("response", (response) => {
    const status = response.status();
    const url = response.url();
    if (!url.startsWith(site)) faults.push(`foreign request: ${url}`);
    const part = PARTS.includes(response.request().resourceType());
    if (status >= 500 || (part && status >= 400)) faults.push(`answered ${status}: ${url}`);
  });
}

function complains(message: ConsoleMessage): boolean {
  return ["error", "warning"].includes(message.type());
}

/** The browser's own line about an answer of 4xx. The answer itself is judged as a response. */
function isRefusal(message: ConsoleMessage): boolean {
  return /^Failed to load resource: .* status of 4\d\d/.test(message.text());
}
