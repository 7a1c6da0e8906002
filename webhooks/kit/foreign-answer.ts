/** What to make of an answer that is not in the platform's own shape. */
import type { SendErrorCode } from "../../src/core/delivery/send-error.ts";

/** Something stands between us and the platform, or the platform is broken: judged by the HTTP status alone. */
export function foreignAnswer(status: number): { readonly code: SendErrorCode; readonly advice: string } {
  if (status >= 500)
    return { code: "platform-fault", advice: "Zalo's servers do not answer as they should; it may pass." };
  if (status === 401)
    return { code: "bad-credentials", advice: "The API address asks for other credentials: check it." };
  if (status === 429) return { code: "rate-limited", advice: "A gateway before Zalo asks us to slow down." };
  if (status >= 400) {
    return {
      code: "not-allowed",
      advice: "Refused before it reached Zalo: check the API address and any proxy.",
    };
  }
  return {
    code: "nonsense",
    advice: "The answer is not Zalo's: check the API address; the message may have been sent.",
  };
}
