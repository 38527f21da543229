/**
 * Options of the Remix plugin. The plugin itself never reads this file:
 * `vite.config.ts` passes it on.
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  ignoredRouteFiles: ["**/*.test.*"],
  future: {
    v3_fetcherPersist: true,
    // Decision 51: whoever loses the connection can still save, and no page asks where its links lead.
    v3_lazyRouteDiscovery: false,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};
