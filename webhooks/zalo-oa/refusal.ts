/** One line of a table of Zalo's error codes. */
import type { SendErrorCode, SendErrorFacts } from "../../src/core/delivery/send-error.ts";

export type Refusal = Pick<SendErrorFacts, "code" | "advice" | "retryAfterMs">;

export const refusal = (code: SendErrorCode, advice: string, retryAfterMs?: number): Refusal => ({
  code,
  advice,
  ...(retryAfterMs !== undefined && { retryAfterMs }),
});
