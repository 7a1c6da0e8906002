/** Where a platform sends the browser of somebody who agreed that we act for their account. */
import { Router, type Response } from "express";
import { AppError } from "../core/errors.ts";
import { SendError } from "../core/delivery/send-error.ts";
import { CALLBACK_PATH, completeConsent } from "../services/accounts/consent.ts";
import type { AccountDirectory } from "../services/ports/account-directory.ts";
import type { Log } from "../services/ports/log.ts";
import type { Secrets } from "../services/ports/secrets.ts";
import type { System } from "../services/ports/system.ts";

export interface OauthTools {
  readonly accounts: AccountDirectory;
  readonly secrets: Secrets;
  readonly system: Pick<System, "now">;
  readonly log: Log;
}

const TIMEOUT_MS = 30_000;
/** Codes and states are a few hundred characters. */
const MAX_LENGTH = 4_096;

/** To be mounted at `/`. */
export function oauthRouter(tools: OauthTools): Router {
  const router = Router();
  router.get(CALLBACK_PATH, async ({ query }, response) => {
    const code = word(query.code);
    if (code === undefined)
      return say(response, 400, "Zalo chưa trao quyền. (Zalo gave no code: nobody agreed.)");
    const callback = { code, state: word(query.state), platformId: word(query.oa_id) };
    try {
      const name = await completeConsent(tools, callback, AbortSignal.timeout(TIMEOUT_MS));
      tools.log.info("consent-completed", {});
      say(
        response,
        200,
        `Đã kết nối "${name}". Anh/Chị có thể đóng trang này. (Connected: you may close this page.)`,
      );
    } catch (error) {
      if (!(error instanceof AppError || error instanceof SendError)) throw error;
      const isOurs = error instanceof SendError;
      tools.log.warn("consent-failed", { code: error.code });
      const says = isOurs ? error.facts.advice : error.message;
      say(response, 400, `Chưa kết nối được. (Not connected.) ${says}`);
    }
  });
  return router;
}

/** The code in the address is good for one use: it goes nowhere else. */
function say(response: Response, status: number, words: string): void {
  response
    .status(status)
    .set({
      "Cache-Control": "no-store",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    })
    .type("text/plain")
    .send(`${words}\n`);
}

function word(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" && value.length <= MAX_LENGTH ? value : undefined;
}
