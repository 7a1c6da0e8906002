/** Fetching instead of being called: long polls, one after another. */
import { SendError } from "../../src/core/delivery/send-error.ts";
import type { InboundEvent } from "../../src/core/message/inbound-event.ts";
import { cleanJson } from "../kit/read-json.ts";
import type { ZaloBotApi } from "./client.ts";
import { eventsOf } from "./parse.ts";

/** How long Zalo holds an empty poll: its published default. */
const SERVER_TIMEOUT_SECONDS = 30;
/** We wait longer than Zalo, or the update that comes last would be lost on the way. */
const CLIENT_TIMEOUT_MS = (SERVER_TIMEOUT_SECONDS + 7) * 1_000;
/** After so many empty polls (five minutes) we look whether a webhook has made us blind. */
const EMPTY_POLLS_PER_LOOK = 10;

export const BLIND_ADVICE =
  "A webhook is set, and as long as it is, polling receives nothing and says nothing: " +
  "run `donghanh account check <account> --repair`, or use --mode webhook.";

/**
 * Makes the poller of one account. Each poll waits up to 30 s for the next update: one at most, gone from Zalo once we
 * have it, so store it before polling on. A webhook makes Zalo answer every poll as if nothing had come; so we look
 * before the first poll, and now and then while nothing comes.
 * @returns a poll. @throws SendError; `not-allowed` with BLIND_ADVICE where a webhook is set
 */
export function poller(api: ZaloBotApi): (signal: AbortSignal) => Promise<readonly InboundEvent[]> {
  let emptyPolls = EMPTY_POLLS_PER_LOOK;
  return async (signal) => {
    if (emptyPolls >= EMPTY_POLLS_PER_LOOK) {
      await refuseBlindness(api, signal);
      emptyPolls = 0;
    }
    try {
      const timeoutMs = CLIENT_TIMEOUT_MS;
      const result = await api("getUpdates", { timeout: SERVER_TIMEOUT_SECONDS }, { signal, timeoutMs });
      emptyPolls = 0;
      return eventsOf(cleanJson(result), Date.now());
    } catch (error) {
      // "Request timeout", mostly with HTTP status 200: the ordinary empty poll.
      if (!(error instanceof SendError) || error.facts.platformCode !== "408") throw error;
      emptyPolls += 1;
      return [];
    }
  };
}

async function refuseBlindness(api: ZaloBotApi, signal: AbortSignal): Promise<void> {
  const webhook = await api("getWebhookInfo", {}, { signal });
  if (webhook?.url) throw new SendError({ code: "not-allowed", advice: BLIND_ADVICE });
}
