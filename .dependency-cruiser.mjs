/**
 * The arrows: what each part of the house may import, types included, and which library is at home where.
 * Each rule is a sentence of ARCHITECTURE.md; test/architecture.test.ts plants a violation of every one of them.
 * TypeScript must stay a version that dependency-cruiser reads: with an unknown one it checks 0 modules and says OK.
 */

/** Path patterns of parts of the house. A pattern may use $1, the first group of the rule's `from`. */
const core = "^src/core/";
const ports = "^src/services/ports/";
const services = "^src/services/";
const libraries = (...names) => names.map((name) => `node_modules/${name}/`);
/** Libraries without I/O, clock or randomness. */
const pure = libraries("zod", "temporal-polyfill", "libphonenumber-js");

/** What a part may import: paths only, and Node's own modules where `node` is true. */
function imports(name, from, allowed, { node = false, except } = {}) {
  return {
    name,
    severity: "error",
    from: { path: from, ...(except ? { pathNot: except } : {}) },
    to: { pathNot: allowed, ...(node ? { dependencyTypesNot: ["core"] } : {}) },
  };
}

/** A library, or a file, that is at home in one place. */
function home(name, to, places) {
  return { name, severity: "error", from: { pathNot: places }, to: { path: to } };
}

/** Each outside library that does something in the world, and where it is at home. */
const homes = [
  ["express", libraries("express", "helmet"), "^src/http/"],
  ["zod-openapi", libraries("zod-openapi"), "^src/http/api/"],
  ["yaml", libraries("yaml"), "^src/cli/"],
  ["commander", libraries("commander"), "^src/cli/"],
  ["axios", libraries("axios", "undici"), "^src/adapters/axios/"],
  ["bullmq", libraries("bullmq", "ioredis"), "^src/adapters/bullmq/"],
  ["prisma", libraries("@prisma", "prisma"), "^(src/adapters/prisma|scripts)/"],
  ["pg", libraries("pg"), "^src/adapters/(prisma|bullmq|embedded-postgres|postgres-bell)/"],
  ["embedded-postgres", libraries("@?embedded-postgres"), "^src/adapters/embedded-postgres/"],
  ["pino", libraries("pino"), "^src/adapters/pino/"],
  ["echarts", libraries("echarts", "@napi-rs/canvas", "@expo-google-fonts"), "^src/adapters/echarts/"],
  ["date-holidays", libraries("date-holidays"), "^src/adapters/date-holidays/"],
  ["ical", libraries("ical-generator"), "^src/adapters/ical/"],
  ["qr", libraries("qr"), "^src/adapters/qr/"],
  ["prom-client", libraries("prom-client"), "^src/adapters/prom-client/"],
  ["ical", libraries("ical-generator", "ical[.]js"), "^src/adapters/ical/"],
  ["tables", libraries("csv-parse", "csv-stringify", "(read|write)-excel-file"), "^src/adapters/tables/"],
];
const worldly = homes.flatMap(([, paths]) => paths);

const forbidden = [
  imports("core-imports-core-only", core, [core, ...pure]),
  imports("demo-imports-core-only", "^demo/", ["^demo/", core, ...pure]),

  imports("flows-import-core-only", "^flows/", ["^flows/", core, ...pure]),
  imports("flow-folder-knows-itself-and-shared", "^flows/([^/]+)/", [
    "^flows/($1|shared)/",
    "^(?!flows/)", // the rule above judges these
  ]),
  imports("flow-file-knows-shared-only", "^flows/[^/]+$", ["^flows/shared/", "^(?!flows/)"], {
    except: "^flows/index[.]ts$",
  }),

  // zod is here for the type of a channel's settings.
  imports("ports-import-core-and-ports", ports, [core, ports, ...libraries("zod")]),
  imports("services-import-core-and-services", services, [core, services, ...pure]),

  imports("channel-imports-core-ports-own-and-kit", "^webhooks/([^/]+)/", [
    "^webhooks/($1|kit)/",
    core,
    ports,
    ...pure,
    "^(node:)?crypto$",
  ]),
  imports("channel-list-imports-channels-only", "^webhooks/[^/]+$", ["^webhooks/", ports]),

  imports(
    "adapter-imports-core-ports-and-own",
    "^src/adapters/([^/]+)/",
    ["^src/adapters/$1/", core, ports, ...pure, ...worldly],
    { node: true },
  ),
  imports(
    "http-and-workers-import-services",
    "^src/(http|workers)/",
    ["^src/$1/", core, services, ...pure, ...worldly],
    { node: true },
  ),
  imports("config-imports-no-part-of-the-house", "^src/config[.]ts$", pure, { node: true }),

  home("the-house-is-put-together-once", "^src/(compose(-api|-rehearsal)?[.]|config[.]|cli/)", [
    "^src/(compose(-api|-rehearsal)?[.]|cli/)",
    "^bin/",
    "^bench/",
  ]),
  home("prisma-rows-stay-inside", "^src/adapters/prisma/generated/", "^src/adapters/prisma/"),
  ...homes.map(([library, paths, places]) => home(`${library}-is-at-home-in-its-place`, paths, places)),

  {
    name: "production-needs-no-development-library",
    severity: "error",
    // Its binaries are looked up at run time; the production image leaves them out and asks for DATABASE_URL.
    from: { path: "^(src|webhooks|flows)/", pathNot: "^src/adapters/embedded-postgres/" },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["npm", "type-only"] },
  },
  { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
  { name: "everything-resolves", severity: "error", from: {}, to: { couldNotResolve: true } },
];

export default {
  forbidden,
  options: {
    tsPreCompilationDeps: true, // types keep to the arrows as well
    tsConfig: { fileName: "tsconfig.json" },
    // Prisma's generated code has cycles of its own.
    doNotFollow: { path: ["node_modules", "^src/adapters/prisma/generated/"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
