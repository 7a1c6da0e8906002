/** Codes that are sent while a question is open: one that opens something is no answer; what only looks like one may be. */
import type { Turn } from "../../src/core/flow/flow.ts";
import { looksLikeCode } from "../../src/core/flow/hearing.ts";
import { checkIn, inviteCode, type Asking } from "../../src/core/flow/lookups.ts";
import type { Question } from "../../src/core/form/form.ts";
import { findCheckInCode } from "../../src/core/programme/check-in-code.ts";
import { findCode } from "../shared/invite-code.ts";

/**
 * "482913" while its session can be checked in at, "điểm danh 482913" at any time, and an invite code that belongs to
 * somebody; but neither "PAPI 2024", nor six digits where no session is open or where a number is asked for.
 * @param asked the question that was put; null: the summary
 */
export function* isOtherCode({ said, saidAt }: Turn<unknown>, asked: Question | null): Asking<boolean> {
  const words = said?.text ?? "";
  const digits = findCheckInCode(words);
  if (digits !== null) {
    const { session, open } = yield* checkIn(digits, saidAt);
    return session !== null || /\p{L}.*\d/su.test(words) || (open > 0 && asked?.type !== "number");
  }
  const code = looksLikeCode(words) ? findCode(words) : null;
  if (code === null) return false;
  const { participant, coordinator } = yield* inviteCode(code);
  return participant !== null || coordinator !== null;
}
