/**
 * The door of the platforms: verify, parse, group commit, 200; everything else happens afterwards.
 * What somebody sends never makes a 5xx; 503 is said only while the database is out of reach, so that the platform
 * tells us again.
 */
import express, { Router, type ErrorRequestHandler, type Request, type Response } from "express";
import { isUuid } from "../core/uuid.ts";
import type { AcceptEvents } from "../services/accept-events.ts";
import type { AccountDirectory } from "../services/ports/account-directory.ts";
import { UnreadableBody, type RawRequest } from "../services/ports/channel.ts";
import type { Log } from "../services/ports/log.ts";
import type { Metrics, Refusal } from "../services/ports/metrics.ts";
import type { System } from "../services/ports/system.ts";

export interface WebhookTools {
  readonly accounts: AccountDirectory;
  readonly accept: AcceptEvents;
  readonly metrics: Metrics;
  readonly system: System;
  readonly log: Log;
}

/** LINE's and Zalo's bodies are a few kilobytes. */
const MAX_BODY = "1mb";

/** To be mounted at `/webhooks`. */
export function webhookRouter(tools: WebhookTools): Router {
  const { accounts, accept, metrics, system, log } = tools;
  const router = Router();

  const refuse = (response: Response, channel: string, status: number, reason: Refusal): void => {
    metrics.requestRefused(channel, reason);
    response.status(status).json({ error: reason });
  };

  // The exact bytes, whatever they claim to be: signatures are computed over them.
  const rawBody = express.raw({ type: () => true, limit: MAX_BODY });

  router.post("/:accountId", rawBody, async (request: Request<{ accountId: string }>, response) => {
    const receivedAt = system.now();
    const { accountId } = request.params;
    let channelType = "";
    try {
      const account = isUuid(accountId) ? await accounts.get(accountId) : null;
      if (!account) return refuse(response, "", 404, "unknown-account");
      channelType = account.type;
      const raw = rawRequest(request, receivedAt);
      const verification = account.channel.verify(raw);
      if (!verification.genuine) return refuse(response, account.type, 401, verification.reason);
      const events = account.channel.parse(raw);
      await accept(account, events, receivedAt);
      metrics.webhookAcknowledged(account.type, system.now() - receivedAt);
      response.status(200).json({});
    } catch (error) {
      if (error instanceof UnreadableBody) return refuse(response, channelType, 400, "unreadable");
      log.error("webhook-not-stored", { channel: channelType }, error);
      refuse(response.set("Retry-After", "5"), channelType, 503, "unavailable");
    }
  });

  router.all("/:accountId", (_request, response) => {
    refuse(response.set("Allow", "POST"), "", 405, "wrong-method");
  });

  // The body could not be read at all: too large, cut off, or packed in a way that we do not unpack.
  const unreadBody: ErrorRequestHandler = (error: { status?: number }, _request, response, _next) => {
    const isTooLarge = error.status === 413;
    refuse(response, "", isTooLarge ? 413 : 400, isTooLarge ? "too-large" : "unreadable");
  };
  router.use(unreadBody);
  return router;
}

function rawRequest(request: Request<{ accountId: string }>, receivedAt: number): RawRequest {
  const body: unknown = request.body;
  return {
    headers: request.headers as RawRequest["headers"],
    body: Buffer.isBuffer(body) ? body : new Uint8Array(),
    receivedAt,
  };
}
