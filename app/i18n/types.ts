import type { Messages, NamespaceKeys, NestedKeyOf } from "use-intl";
import type ja from "./ja";
import type { Locale } from "./locale";

// Japanese is the source: its keys are the keys, its placeholders the arguments that callers must give.
declare module "use-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof ja;
  }
}

/** The shape of a Japanese area. `satisfies Words<typeof ja>` in the English one catches every gap. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** The whole path of one text, such as `auth.login.title`. */
export type MessageKey = Exclude<
  NestedKeyOf<Messages>,
  NamespaceKeys<Messages, NestedKeyOf<Messages>>
>;
