/** The door of `/api/v1`: who asks, is it whole, was it asked before; then the route, and its answer or problem. */
import express, { Router, type ErrorRequestHandler, type Request, type Response } from "express";
import { createHash } from "node:crypto";
import { demand, type Actor } from "../../core/audience/actor.ts";
import { MAX_FILE_BYTES } from "../../core/lists/table.ts";
import type { ApiAnswer, ApiRequestStore } from "../../services/ports/api-request-store.ts";
import type { Log } from "../../services/ports/log.ts";
import type { WrittenFile } from "../../services/ports/tables.ts";
import type { TokenHolder } from "../../services/ports/staff-store.ts";
import type { System } from "../../services/ports/system.ts";
import { openapiOf, pageOfDocument } from "./openapi.ts";
import { ApiProblem, problemOf, wrongRequest } from "./problem.ts";
import type { Route } from "./route.ts";

export interface ApiTools {
  readonly routes: readonly Route[];
  readonly holderOf: (authorization: string | undefined) => Promise<TokenHolder | null>;
  readonly requests: ApiRequestStore;
  readonly system: Pick<System, "now">;
  readonly log: Log;
}

const KEY = /^[\x21-\x7e]{1,200}$/;

/** To be mounted at `/api`. */
export function apiRouter(tools: ApiTools): Router {
  const router = Router();
  const document = openapiOf(tools.routes);
  const page = pageOfDocument(document);
  router.use((_request, response, next) => {
    response.set({ "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" });
    next();
  });
  router.get("/openapi.json", (_request, response) => void response.json(document));
  router.get(["/", "/docs"], (_request, response) => {
    response
      .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
      .type("html")
      .send(page);
  });
  const v1 = Router({ caseSensitive: true });
  v1.use(express.json({ limit: "1mb", type: ["application/json", "application/*+json"] }));
  for (const one of tools.routes)
    v1[one.method](one.path.replaceAll(/\{(\w+)\}/g, ":$1"), (request, response) =>
      serve(tools, one, request, response),
    );
  v1.use(() => {
    throw new ApiProblem(404, "not-found", "There is nothing here. /api/docs shows what there is.");
  });
  router.use("/v1", v1);
  const somethingBroke: ErrorRequestHandler = (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const known = problemOf(error);
    if (!known) tools.log.error("api-failed", {}, error);
    const problem =
      known ?? new ApiProblem(500, "our-fault", "Something broke on our side. Try again.").problem;
    if (problem.status === 401) response.set("WWW-Authenticate", "Bearer");
    response.status(problem.status).type("application/problem+json").send(JSON.stringify(problem));
  };
  router.use(somethingBroke);
  return router;
}

async function serve(tools: ApiTools, one: Route, request: Request, response: Response): Promise<void> {
  const holder = await tools.holderOf(request.headers.authorization);
  if (!holder)
    throw new ApiProblem(
      401,
      "no-token",
      "Send a token that works: Authorization: Bearer dh_… (donghanh token create).",
    );
  const { coordinatorId, programmeId, programme, role } = holder;
  const actor: Actor = { door: "api", coordinatorId, roles: new Map([[programmeId, role]]) };
  demand(actor, programmeId, one.role);
  if (one.takesFile) await takeFile(request, response);
  const asked = () => ({
    ...{ actor, programmeId, programme },
    params: read(one.params, request.params, "path"),
    query: read(one.query, request.query, "query"),
    body: one.takesFile ? (request.body as unknown) : read(one.body, request.body as unknown, "body"),
  });
  if (one.givesFile) {
    giveFile(response, (await one.handle(asked() as never)) as unknown as WrittenFile);
    return;
  }
  const answer = async (): Promise<ApiAnswer> => {
    const result = await one.handle(asked() as never);
    return one.result ? { status: 200, body: one.result.parse(result) } : { status: 204, body: null };
  };
  const { status, body } =
    one.method === "post" ? await once(tools, one, holder.tokenId, request, answer) : await answer();
  if (status === 204) response.status(204).end();
  else if (status >= 400) response.status(status).type("application/problem+json").send(JSON.stringify(body));
  else response.status(status).json(body);
}

const rawBody = express.raw({ type: () => true, limit: MAX_FILE_BYTES });

/** Reads the file, once it is known who sends it. @throws ApiProblem */
async function takeFile(request: Request, response: Response): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    rawBody(request, response, (error?: unknown) => {
      if (error === undefined) resolve();
      else reject(error as Error);
    });
  });
  if (!Buffer.isBuffer(request.body) || request.body.length === 0)
    throw new ApiProblem(
      400,
      "wrong-input",
      "Send the file itself as the body, with Content-Type application/octet-stream.",
    );
}

function giveFile(response: Response, { fileName, type, bytes }: WrittenFile): void {
  response
    .set("Content-Disposition", `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .type(type)
    .send(Buffer.from(bytes));
}

function read(schema: Route["body"], given: unknown, where: string): unknown {
  if (!schema) return undefined;
  const { success, data, error } = schema.safeParse(given);
  if (!success) throw wrongRequest(error, where);
  return data;
}

/** What a repeat is told where the answer held a key. */
const TOLD_ONCE: ApiAnswer = {
  status: 409,
  body: new ApiProblem(
    409,
    "told-once",
    "That was carried out. Its answer is not kept: ask anew, under another key.",
  ).problem,
};

/** Carries a POST out once per Idempotency-Key. What was refused is refused the same way; what broke may be repeated. */
async function once(
  { requests, system }: ApiTools,
  { isSecret }: Route,
  tokenId: string,
  request: Request,
  answer: () => Promise<ApiAnswer>,
): Promise<ApiAnswer> {
  const key = request.headers["idempotency-key"];
  if (typeof key !== "string" || !KEY.test(key))
    throw new ApiProblem(
      400,
      "no-idempotency-key",
      "A POST needs an Idempotency-Key of up to 200 characters, such as a UUID: then it may be repeated without doubling anything.",
    );
  const body: unknown = request.body;
  const words = [
    request.method,
    request.originalUrl,
    Buffer.isBuffer(body) ? "" : JSON.stringify(body ?? null),
  ];
  const begun = await requests.begin(
    tokenId,
    key,
    createHash("sha256")
      .update(words.join("\n"))
      .update(Buffer.isBuffer(body) ? body : "")
      .digest("hex"),
    system.now(),
  );
  if (begun.is === "done") return begun.answer;
  if (begun.is === "running")
    throw new ApiProblem(
      409,
      "still-running",
      "The same request is being carried out. Ask again in a moment.",
    );
  if (begun.is === "other")
    throw new ApiProblem(
      422,
      "key-used",
      "This Idempotency-Key was used for another request. Take a new one.",
    );
  try {
    const given = await answer();
    await requests.end(tokenId, key, isSecret ? TOLD_ONCE : given);
    return given;
  } catch (error) {
    const problem = problemOf(error);
    if (problem) await requests.end(tokenId, key, { status: problem.status, body: problem });
    else await requests.forget(tokenId, key);
    throw error;
  }
}
