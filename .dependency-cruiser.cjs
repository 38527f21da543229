/**
 * Imports run one way: routes → features → { engine, matching, ui, i18n, lib }.
 * `matching` imports nothing outside its folder; a feature never reaches into another feature.
 * @type {import("dependency-cruiser").IConfiguration}
 */
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "matching-is-pure",
      comment:
        "The scoring engine imports nothing outside its folder (its tests may use test tools).",
      severity: "error",
      from: { path: "^app/matching/", pathNot: "\\.test\\.ts$|^app/matching/testing/" },
      to: { pathNot: "^app/matching/" },
    },
    {
      name: "matching-has-one-door",
      severity: "error",
      from: { pathNot: "^(app/matching|tests/bench)/" },
      to: { path: "^app/matching/", pathNot: "^app/matching/index\\.ts$" },
    },
    {
      name: "features-keep-to-themselves",
      comment:
        "What two features need moves down to lib, ui, i18n or matching. Reference data is the one feature that the others read.",
      severity: "error",
      from: { path: "^app/features/([^/]+)/" },
      to: { path: "^app/features/([^/]+)/", pathNot: "^app/features/($1|reference)/" },
    },
    {
      name: "nothing-imports-routes",
      severity: "error",
      from: { pathNot: "^app/routes/" },
      to: { path: "^app/routes/" },
    },
    {
      name: "engine-does-not-look-up",
      comment: "The scoring engine on live data knows the database, not the product's pages.",
      severity: "error",
      from: { path: "^app/engine/" },
      to: { path: "^app/(features|routes|ui|embedded)/" },
    },
    {
      name: "base-layers-do-not-look-up",
      severity: "error",
      from: { path: "^app/(ui|i18n|lib)/" },
      to: { path: "^app/(engine|features|routes)/" },
    },
    {
      name: "lib-is-the-bottom",
      severity: "error",
      from: { path: "^app/lib/" },
      to: { path: "^app/(ui|features|routes|engine|matching|embedded)/" },
    },
    {
      name: "app-does-not-import-tests",
      severity: "error",
      from: { path: "^app/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^tests/|\\.test\\.tsx?$" },
    },
    {
      name: "no-service-client-in-routes",
      comment: "No page acts with the secret key.",
      severity: "error",
      from: { path: "^app/routes/" },
      to: { path: "^app/lib/service\\.server\\.ts$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "types"],
    },
  },
};
