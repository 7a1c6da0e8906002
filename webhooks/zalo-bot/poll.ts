/** Fetching instead of being called: one long poll. */
import { SendError } from "../../src/core/delivery/send-error.ts";
import type { InboundEvent } from "../../src/core/message/inbound-event.ts";
import { cleanJson } from "../kit/read-json.ts";
import type { ZaloBotApi } from "./client.ts";
import { eventsOf } from "./parse.ts";

/** How long Zalo holds an empty poll: its published default. */
const SERVER_TIMEOUT_SECONDS = 30;
/** We wait longer than Zalo, or the update that comes last would be lost on the way. */
const CLIENT_TIMEOUT_MS = (SERVER_TIMEOUT_SECONDS + 7) * 1_000;

/**
 * Waits up to 30 s for the next update: one at most, gone from Zalo once we have it, so store it before polling on.
 * Receives nothing while a webhook is set (see `check`). @throws SendError
 */
export async function poll(api: ZaloBotApi, signal: AbortSignal): Promise<readonly InboundEvent[]> {
  try {
    const timeoutMs = CLIENT_TIMEOUT_MS;
    const result = await api("getUpdates", { timeout: SERVER_TIMEOUT_SECONDS }, { signal, timeoutMs });
    return eventsOf(cleanJson(result), Date.now());
  } catch (error) {
    // "Request timeout", mostly with HTTP status 200: the ordinary empty poll.
    if (error instanceof SendError && error.facts.platformCode === "408") return [];
    throw error;
  }
}
