/**
 * The code on the room's screen: six digits, which no keyboard spoils. It follows from the session and the minute, so
 * nothing is stored, and every process knows the same.
 */

/** Each code is shown for so long. */
export const CODE_TURNS_MS = 60_000;
/** The code before it is still taken for so long: who began to type must be able to end. */
export const CODE_GRACE_MS = 20_000;

const DIGITS = 6;
const BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Words under the key of the house, in base64url: the same for the same words, and not to be foreseen. */
export type Fingerprint = (words: string) => string;

/** The code of a session at a moment. @param at epoch milliseconds */
export function checkInCode(sessionId: string, at: number, fingerprint: Fingerprint): string {
  const minute = Math.floor(at / CODE_TURNS_MS);
  const print = fingerprint(`check-in/${sessionId}/${String(minute)}`);
  // 48 bits: each code is as likely as any other.
  const number = Array.from(print.slice(0, 8)).reduce((sum, one) => sum * 64 + BASE64URL.indexOf(one), 0);
  return String(number % 10 ** DIGITS).padStart(DIGITS, "0");
}

/** The codes that are good at a moment: the one that is shown, and for a little while the one before. */
export function codesGoodAt(sessionId: string, at: number, fingerprint: Fingerprint): readonly string[] {
  const moments = at % CODE_TURNS_MS < CODE_GRACE_MS ? [at, at - CODE_TURNS_MS] : [at];
  return moments.map((moment) => checkInCode(sessionId, moment, fingerprint));
}

// "482 913", "điểm danh 482913", "コードは４８２９１３です"; not "phòng 301 205", nor an invite code such as AB346791.
const WRITTEN = /^([^\d]{0,40}[^A-Za-z\d])?(\d{3})[\s-]?(\d{3})(?!\d)[^A-Za-z\d]{0,6}$/u;
const SPEAKS_OF_IT =
  /điểm danh|diem danh|mã|(?:^|\s)ma\s|có mặt|co mat|check|code|attend|コード|出席|チェック/iu;

/** The check-in code that a message consists of; null where it is something else. */
export function findCheckInCode(words: string): string | null {
  const found = WRITTEN.exec(words.slice(0, 80).normalize("NFKC").trim());
  if (!found) return null;
  const [, before = "", first = "", second = ""] = found;
  return before.trim() === "" || SPEAKS_OF_IT.test(before) ? first + second : null;
}
