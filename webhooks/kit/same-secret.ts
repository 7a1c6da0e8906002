/** Comparing secrets without telling, by the time it takes, how much of a guess was right. */
import { createHash, timingSafeEqual } from "node:crypto";

/** Are both the same? Takes the same time wherever they differ, and hides the length too. Never throws. */
export function sameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
