/** The web chat's side of the server: the page, new visitors, and the live transcript. */
import { fileURLToPath } from "node:url";
import { Router, static as staticFiles, type Request, type Response } from "express";
import { isUuid } from "../../core/uuid.ts";
import { followTranscript } from "../../services/follow-transcript.ts";
import type { AccountDirectory, OpenAccount } from "../../services/ports/account-directory.ts";
import type { Log } from "../../services/ports/log.ts";
import type { System } from "../../services/ports/system.ts";
import type { TranscriptStore } from "../../services/ports/transcript-store.ts";
import type { VisitorBell } from "../../services/ports/visitor-bell.ts";
import { openEventStream } from "./event-stream.ts";
import { openStreams } from "./open-streams.ts";
import { pageHeaders } from "../page-headers.ts";
import { tokenBucket } from "../token-bucket.ts";

const PAGE = fileURLToPath(new URL("./page/", import.meta.url));
const NEW_VISITORS_PER_MINUTE = 30;
const STREAMS_PER_VISITOR = 5;

export interface ChatOptions {
  readonly accounts: AccountDirectory;
  readonly store: TranscriptStore;
  readonly bell: VisitorBell;
  readonly log: Log;
  readonly system: System;
  /** `CHAT_FRAME_ANCESTORS`. */
  readonly frameAncestors: string;
  /** Ends all open streams, so that the server can stop. */
  readonly stopping: AbortSignal;
}

/** To be mounted at `/chat`. The visitor's messages come in at `POST /webhooks/<account id>` like everybody's. */
export function chatRouter(options: ChatOptions): Router {
  const { accounts, system } = options;
  const mayComeIn = tokenBucket(NEW_VISITORS_PER_MINUTE);
  const streams = openStreams(STREAMS_PER_VISITOR);
  /** What ends each open stream. */
  const endings = new Set<() => void>();
  options.stopping.addEventListener("abort", () => {
    for (const end of endings) end();
  });
  // Strict: the page's relative addresses hold without a slash at the end only.
  const router = Router({ strict: true });

  const accountOf = async (request: Request<{ accountId: string }>) => {
    const { accountId } = request.params;
    const account = isUuid(accountId) ? await accounts.get(accountId) : null;
    const visitors = account?.channel.visitors;
    return account && visitors ? { ...account, visitors } : null;
  };

  router.use(pageHeaders(options.frameAncestors));
  router.use("/assets", staticFiles(PAGE, { index: false, maxAge: "10m" }));
  router.get("/embed.js", (_, response) => {
    response.sendFile("embed.js", { root: PAGE, maxAge: "10m" });
  });

  router.get("/", async (request, response) => {
    const first = (await accounts.list()).find((account) => account.channel.visitors);
    if (!first) return void refuse(response, 404, "No web chat yet. Add one: donghanh account add web-chat");
    // Relative, so that it holds below any path that a proxy puts in front.
    const { pathname, search } = new URL(request.originalUrl, "http://here");
    const folder = pathname.endsWith("/") ? "." : (request.baseUrl.split("/").at(-1) ?? ".");
    response.redirect(302, `${folder}/${first.id}${search}`);
  });

  router.get("/:accountId", async (request, response) => {
    if (!(await accountOf(request))) return void refuse(response, 404, "There is no such chat.");
    response.sendFile("index.html", {
      root: PAGE,
      cacheControl: false,
      headers: { "Cache-Control": "no-cache" },
    });
  });

  // JSON only: another site's form or script cannot send that here without being asked back by the browser.
  router.post("/:accountId/visitors", async (request, response) => {
    response.set("Cache-Control", "no-store");
    if (!request.is("application/json")) return void refuse(response, 415, "Send JSON.");
    const account = await accountOf(request);
    if (!account) return void refuse(response, 404, "There is no such chat.");
    if (!mayComeIn(request.ip ?? "", system.now())) {
      return void refuse(response.set("Retry-After", "10"), 429, "Too many new visitors from here.");
    }
    response.status(201).json({ token: account.visitors.admit(system.now()).token });
  });

  router.get("/:accountId/events", async (request, response) => {
    response.set("Cache-Control", "no-store");
    const account = await accountOf(request);
    if (!account) return void refuse(response, 404, "There is no such chat.");
    const address = account.visitors.recognise(request.headers.authorization, system.now());
    if (address === null) return void refuse(response, 401, "The visitor's token is missing or not valid.");
    const after = cursorOf(request.query["after"]);
    await tell(response, account, address, after);
  });

  /** Tells everything until the reader goes, a newer page takes the place, the server stops or the store fails. */
  const tell = async (response: Response, account: OpenAccount, address: string, after: number | null) => {
    const stream = openEventStream(response);
    const leave = () => void stream.send("superseded", {}).then(() => stream.end());
    const left = streams.enter(address, leave);
    const end = () => stream.end();
    endings.add(end);
    if (options.stopping.aborted) end();
    try {
      await stream.send("hello", { name: account.name });
      const reader = { accountId: account.id, address, after, signal: stream.closed };
      let isCaughtUp = false;
      for await (const items of followTranscript(options, reader)) {
        for (const item of items) await stream.send("item", item);
        if (!isCaughtUp) await stream.send("ready", {});
        isCaughtUp = true;
      }
    } catch (error) {
      options.log.warn("chat-stream-failed", { accountId: account.id }, error);
    } finally {
      left();
      endings.delete(end);
      stream.end();
    }
  };

  return router;
}

/** Epoch milliseconds; anything else is no cursor. */
function cursorOf(after: unknown): number | null {
  return typeof after === "string" && /^\d{1,15}$/.test(after) ? Number(after) : null;
}

function refuse(response: Response, status: number, says: string): void {
  response.status(status).json({ error: says });
}
