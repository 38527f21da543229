/** The Supabase that this process talks to: a project over the network, or the embedded one. */
export interface Backend {
  url: string;
  publishableKey: string;
  secretKey: string;
  /** `fetch` over the network, or straight into the embedded Supabase. */
  fetch: typeof fetch;
  embedded: boolean;
}
