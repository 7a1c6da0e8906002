/** LINE confirms that whoever is at our page is the person in the chat. */
import { SendError } from "../../src/core/delivery/send-error.ts";
import type { HttpClient } from "../../src/services/ports/http-client.ts";
import { ask } from "./client.ts";
import { LinkToken } from "./payload.ts";
import type { LineSettings } from "./settings.ts";

/**
 * Where the browser goes on. The link token is good for one use within ten minutes; LINE tells the outcome by an event
 * `accountLink` with the nonce. https://developers.line.biz/en/docs/messaging-api/linking-accounts/ @throws SendError
 */
export async function linkAddress(
  userId: string,
  nonce: string,
  signal: AbortSignal,
  settings: LineSettings,
  http: HttpClient,
): Promise<string> {
  const path = `/v2/bot/user/${encodeURIComponent(userId)}/linkToken`;
  const issue = () => ask(LinkToken, { method: "POST", path, json: {} }, signal, settings, http);
  // Somebody waits at the page, and a token too many does no harm: a connection that broke is tried once more.
  const issued = await issue().catch((error: unknown) => {
    if (error instanceof SendError && error.meaning.retry === "later" && !signal.aborted) return issue();
    throw error;
  });
  if (!issued)
    throw new SendError({
      code: "recipient-unreachable",
      advice: "LINE knows no such person of this account.",
    });
  const query = new URLSearchParams({ linkToken: issued.linkToken, nonce });
  return `${settings.loginUrl}/dialog/bot/accountLink?${query.toString()}`;
}
