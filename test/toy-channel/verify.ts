/** Did this request truly come from Bưu? */
import { createHmac } from "node:crypto";
import type { RawRequest, Verification } from "../../src/services/ports/channel.ts";
import { sameSecret } from "../../webhooks/kit/same-secret.ts";
import type { BuuSettings } from "./settings.ts";

/** `x-buu-signature` is the hexadecimal HMAC-SHA256 of the exact bytes. Constant time; never throws. */
export function verify({ headers, body }: RawRequest, { secret }: BuuSettings): Verification {
  const signature = headers["x-buu-signature"];
  if (!signature) return { genuine: false, reason: "missing" };
  const expected = createHmac("sha256", secret).update(body).digest("hex");
  return sameSecret(signature, expected) ? { genuine: true } : { genuine: false, reason: "wrong" };
}
