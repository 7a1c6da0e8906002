/** The API's description, from the same schemas that check requests; and a page of it that people can read. */
import { escaped } from "../../services/printed-page.ts";
import { STATUS_CODES } from "node:http";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { problemSchema } from "./problem.ts";
import type { Route } from "./route.ts";

type Document = ReturnType<typeof createDocument>;

const ABOUT = `What the command line does for staff, over HTTP. A token (donghanh token create) speaks for one coordinator in one programme and never does more than they may.
Every POST needs an Idempotency-Key: the same request with the same key gets the same answer, for a day.
Lists come in pages: ask again with \`cursor\` = \`next\`. What goes wrong is application/problem+json (RFC 9457).`;

/** OpenAPI 3.1. */
export function openapiOf(routes: readonly Route[]): Document {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const one of routes) {
    const at = (paths[`/api/v1${one.path}`] ??= {});
    at[one.method] = operationOf(one);
  }
  return createDocument({
    openapi: "3.1.0",
    info: { title: "Đồng Hành", version: "1", description: ABOUT },
    security: [{ token: [] }],
    paths: paths as ZodOpenApiPathsObject,
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: { token: { type: "http", scheme: "bearer", description: "donghanh token create" } },
    },
  });
}

/** Bytes of any kind. */
const FILE = { content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } } };

function operationOf(one: Route): ZodOpenApiOperationObject {
  const json = (schema: NonNullable<Route["body"]>) => ({ content: { "application/json": { schema } } });
  const problem = { content: { "application/problem+json": { schema: problemSchema } } };
  const statuses = [400, 401, 403, 404, 409, ...(one.method === "post" ? [422] : [])];
  return {
    summary: one.summary,
    description: `Needs the role ${one.role}.`,
    tags: [one.tag],
    operationId: `${one.method}${one.path.replaceAll(/[^\w]+/g, "_")}`,
    ...(one.params || one.query
      ? {
          requestParams: {
            ...(one.params ? { path: one.params } : {}),
            ...(one.query ? { query: one.query } : {}),
          },
        }
      : {}),
    ...(one.method === "post"
      ? {
          parameters: [
            {
              ...{ name: "Idempotency-Key", in: "header", required: true },
              ...{
                description: "Up to 200 characters, such as a UUID.",
                schema: { type: "string", maxLength: 200 },
              },
            },
          ],
        }
      : {}),
    ...(one.body ? { requestBody: { required: true, ...json(one.body) } } : {}),
    ...(one.takesFile ? { requestBody: { required: true, ...FILE } } : {}),
    responses: {
      ...(one.givesFile
        ? { "200": { description: "The file", ...FILE } }
        : one.result
          ? { "200": { description: "Done", ...json(one.result) } }
          : { "204": { description: "Done" } }),
      ...Object.fromEntries(
        statuses.map((status) => [String(status), { description: STATUS_CODES[status] ?? "", ...problem }]),
      ),
    },
  } as ZodOpenApiOperationObject;
}

/** One page without scripts: each operation with its parameters, body and answer. */
export function pageOfDocument(document: Document): string {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, ZodOpenApiOperationObject>).map(([method, operation]) => ({
      ...{ path, method, operation },
    })),
  );
  const sections = operations.map(
    ({ path, method, operation }) => `
<section id="${escaped(operation.operationId ?? "")}">
<h2><code>${escaped(method.toUpperCase())} ${escaped(path)}</code></h2>
<p>${escaped(operation.summary ?? "")}. ${escaped(operation.description ?? "")}</p>
${schemaBlock("Parameters", operation.parameters)}
${schemaBlock("Body", contentOf(operation.requestBody))}
${schemaBlock("Answer", contentOf((operation.responses as Record<string, unknown>)["200"]))}
</section>`,
  );
  const index = operations.map(
    ({ path, method, operation }) =>
      `<li><a href="#${escaped(operation.operationId ?? "")}"><code>${escaped(method.toUpperCase())} ${escaped(path)}</code></a> ${escaped(operation.summary ?? "")}</li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Đồng Hành: API</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#1a1a1a;background:#fff}
code,pre{font-family:ui-monospace,monospace;font-size:.9em}pre{background:#f3f3f3;padding:.75rem;overflow:auto}
h2{margin-top:2.5rem;border-top:1px solid #ccc;padding-top:1rem;font-size:1.1rem}</style></head>
<body><h1>Đồng Hành: API</h1><p>${escaped(ABOUT).replaceAll("\n", "<br>")}</p>
<p>For programs: <a href="/api/openapi.json">/api/openapi.json</a></p><ul>${index.join("")}</ul>${sections.join("")}
<h2>Names</h2><pre>${escaped(JSON.stringify(document.components?.schemas ?? {}, null, 2))}</pre></body></html>`;
}

function contentOf(holder: unknown): unknown {
  const content = (holder as { content?: Record<string, { schema?: unknown }> } | undefined)?.content;
  return content?.["application/json"]?.schema;
}

function schemaBlock(title: string, schema: unknown): string {
  return schema === undefined
    ? ""
    : `<h3>${title}</h3><pre>${escaped(JSON.stringify(schema, null, 2))}</pre>`;
}
