/** The token by which a visitor of the chat page is known again: `<visitor>.<issued at>.<mac>`. */
import { createHmac, randomBytes } from "node:crypto";
import type { Visitors } from "../../src/services/ports/channel.ts";
import { sameSecret } from "../kit/same-secret.ts";

/** After a year a visitor begins anew. */
export const TOKEN_LIFETIME_MS = 365 * 24 * 60 * 60 * 1000;
/** A token from the future is forged, but the clocks of two of our machines may differ. */
const CLOCK_TOLERANCE_MS = 5 * 60 * 1000;

/** `Bearer`, 128 bits, epoch milliseconds, HMAC-SHA256; bits and MAC in base64url. */
const AUTHORIZATION = /^Bearer ([\w-]{22})\.(\d{13})\.([\w-]{43})$/i;

/** Signs and reads tokens under the account's own secret, so that no account takes another's visitors. */
export function visitorsOf(secret: string): Visitors {
  const macOf = (address: string, issuedAt: string) =>
    createHmac("sha256", secret).update(`visitor ${address}.${issuedAt}`).digest("base64url");

  return {
    admit(now) {
      const address = randomBytes(16).toString("base64url");
      const issuedAt = String(Math.trunc(now));
      return { address, token: `${address}.${issuedAt}.${macOf(address, issuedAt)}` };
    },
    recognise(authorization, now) {
      const [, address, issuedAt, mac] = AUTHORIZATION.exec(authorization ?? "") ?? [];
      if (!address || !issuedAt || !mac || !sameSecret(mac, macOf(address, issuedAt))) return null;
      const ageMs = now - Number(issuedAt);
      return ageMs > TOKEN_LIFETIME_MS || ageMs < -CLOCK_TOLERANCE_MS ? null : address;
    },
  };
}
