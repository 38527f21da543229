import {
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleErrorFunction,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { gapless } from "./http/gapless";
import { I18nProvider } from "./i18n/I18nProvider";
import { dictionaries } from "./i18n/translator";
import type { AppLoadContext } from "./lib/context";
import { errorFields, log } from "./lib/log.server";
import { NonceContext } from "./ui/nonce";

export const streamTimeout = 5_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { cspNonce, locale }: AppLoadContext,
): Promise<Response> {
  // Machines read the page once, whole; people see its frame at once.
  const whole = isbot(request.headers.get("User-Agent"));

  return new Promise((resolve, reject) => {
    let started = false;
    let answer = status;

    const respond = () => {
      started = true;
      const body = gapless();
      headers.set("Content-Type", "text/html; charset=utf-8");
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: answer }));
      pipe(body);
    };

    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={() => cspNonce}>
        <I18nProvider locale={locale} messages={dictionaries[locale]}>
          <RemixServer context={remix} url={request.url} nonce={cspNonce} />
        </I18nProvider>
      </NonceContext.Provider>,
      {
        nonce: cspNonce,
        onShellReady: () => !whole && respond(),
        onAllReady: () => whole && respond(),
        onShellError: reject,
        onError(error) {
          answer = 500;
          // Errors before the shell arrive in `onShellError` and are logged by the server.
          if (started) log("error", "render_failed", errorFields(error));
        },
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

/** Visitors who leave early are no errors; nothing here ever reaches the page. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (!request.signal.aborted) log("error", "request_failed", errorFields(error));
};
