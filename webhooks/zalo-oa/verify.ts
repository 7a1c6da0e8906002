/** Did this request truly come from Zalo? */
import { createHash } from "node:crypto";
import type { RawRequest, Verification } from "../../src/services/ports/channel.ts";
import { isProbe } from "../kit/is-probe.ts";
import { sameSecret } from "../kit/same-secret.ts";
import { timestampIn } from "./payload.ts";
import type { ZaloOaSettings } from "./settings.ts";

/** `mac=<hex>`, with or without spaces, or the hex alone: sources differ. */
const SIGNATURE = /^(?:mac\s*=\s*)?([0-9a-f]{64})$/i;
/** Digits only: else a part of the body could pass as a timestamp, for nothing stands between the terms. */
const TIMESTAMP = /^\d{10,16}$/;

/**
 * Compares `X-ZEvent-Signature` with the SHA-256 (no HMAC) of app id, exact body, timestamp and OA secret key
 * (docs.zaloplatforms.com/docs/OA/webhook/tong-quan). The timestamp is the body's or the header's, and the first term
 * may be the account's own id: sources differ, and each needs the secret. Zalo's unsigned probe is let through: it
 * holds no event. Constant time; never throws.
 */
export function verify(request: RawRequest, settings: ZaloOaSettings): Verification {
  if (isProbe(request.body)) return { genuine: true };
  const given = request.headers["x-zevent-signature"];
  if (!given) return { genuine: false, reason: "missing" };
  const mac = SIGNATURE.exec(given.trim())?.[1]?.toLowerCase() ?? "";
  const timestamps = [timestampIn(request.body), request.headers["x-zevent-timestamp"]].filter(
    (timestamp) => timestamp !== undefined && TIMESTAMP.test(timestamp),
  );
  const secret = settings.oaSecretKey ?? settings.appSecret;
  // All are compared, so that the time does not tell which one fitted.
  const fits = [settings.appId, settings.oaId]
    .filter((id) => id !== undefined)
    .flatMap((id) =>
      timestamps.map((timestamp) => sameSecret(mac, sign(id, request.body, timestamp, secret))),
    );
  return fits.includes(true) ? { genuine: true } : { genuine: false, reason: "wrong" };
}

function sign(id: string, body: Uint8Array, timestamp = "", secret: string): string {
  return createHash("sha256").update(id).update(body).update(timestamp).update(secret).digest("hex");
}
