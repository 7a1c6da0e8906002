/** Did this request truly come from LINE? */
import { createHmac } from "node:crypto";
import type { RawRequest, Verification } from "../../src/services/ports/channel.ts";
import { sameSecret } from "../kit/same-secret.ts";
import type { LineSettings } from "./settings.ts";

/**
 * Compares `x-line-signature` with the Base64 HMAC-SHA256 of the exact body bytes under the channel secret
 * (https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/), or under the previous secret
 * while it is being changed. Constant time; never throws.
 */
export function verify(request: RawRequest, settings: LineSettings): Verification {
  const signature = request.headers["x-line-signature"];
  if (!signature) return { genuine: false, reason: "missing" };
  const secrets = [settings.channelSecret, settings.previousChannelSecret].filter(
    (secret) => secret !== undefined,
  );
  // All are compared, so that the time does not tell which one fitted.
  const fits = secrets.map((secret) => sameSecret(signature, signatureOf(request.body, secret)));
  return fits.includes(true) ? { genuine: true } : { genuine: false, reason: "wrong" };
}

function signatureOf(body: Uint8Array, secret: string): string {
  return createHmac("sha256", secret).update(body).digest("base64");
}
