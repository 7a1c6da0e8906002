/** Did this request truly come from Zalo? It carries the secret that we gave to setWebhook, in plain. */
import type { RawRequest, Verification } from "../../src/services/ports/channel.ts";
import { isProbe } from "../kit/is-probe.ts";
import { sameSecret } from "../kit/same-secret.ts";
import type { ZaloBotSettings } from "./settings.ts";

/**
 * Compares the header `X-Bot-Api-Secret-Token` in constant time (docs.zaloplatforms.com/docs/BOT, "Webhook").
 * Zalo's unsigned probe is let through: it holds no event, so nothing follows from it. Never throws.
 */
export function verify(request: RawRequest, settings: ZaloBotSettings): Verification {
  if (isProbe(request.body)) return { genuine: true };
  const given = request.headers["x-bot-api-secret-token"];
  if (!given) return { genuine: false, reason: "missing" };
  return sameSecret(given, settings.secretToken) ? { genuine: true } : { genuine: false, reason: "wrong" };
}
