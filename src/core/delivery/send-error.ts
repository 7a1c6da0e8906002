/**
 * Why a send failed, and what follows from it. Every failure of a channel's client becomes one of these.
 * It answers: was it sent? try again? whose fault? what does the operator read?
 * It never carries a body, a token, an address or a phone number.
 */

/** Closed list of reasons. */
export const SEND_ERROR_CODES = [
  "unreachable", // no connection was made: certainly not sent
  "timed-out", // a request was made and no answer came: it may have been sent
  "platform-fault", // the platform answered 5xx: it may have been sent
  "nonsense", // an answer that cannot be read: it may have been sent
  "not-now", // certainly not sent, for a reason that may pass by itself
  "rate-limited", // too fast: wait
  "quota-spent", // the plan's limit is reached: waiting minutes does not help
  "reply-token-invalid", // used or expired
  "bad-credentials", // token or secret refused
  "not-allowed", // plan, permission or configuration
  "recipient-unreachable", // blocked us, unknown, or left
  "window-closed", // the platform lets us write only after the contact did
  "bad-content", // the platform refuses what we built: our bug
] as const;
export type SendErrorCode = (typeof SEND_ERROR_CODES)[number];

export interface SendErrorFacts {
  readonly code: SendErrorCode;
  /** What an operator can do, in one English sentence. No personal data. */
  readonly advice: string;
  /** The platform's own wish, when it named one. */
  readonly retryAfterMs?: number;
  readonly httpStatus?: number;
  /** The platform's own error code, e.g. LINE's status or Zalo's -230. */
  readonly platformCode?: string;
  readonly requestId?: string;
}

interface Meaning {
  /**
   * `later`: with back-off, for so many times; `once-mended`: with back-off, for as long as it is of use, because a
   * person will mend it; `no`: the same call will fail again.
   */
  readonly retry: "later" | "once-mended" | "no";
  readonly blame: "us" | "platform" | "recipient";
  /** Could the message have gone out all the same? */
  readonly outcome: "notSent" | "unknown";
}

const MEANINGS: Record<SendErrorCode, Meaning> = {
  unreachable: { retry: "later", blame: "platform", outcome: "notSent" },
  "timed-out": { retry: "later", blame: "platform", outcome: "unknown" },
  "platform-fault": { retry: "later", blame: "platform", outcome: "unknown" },
  nonsense: { retry: "later", blame: "platform", outcome: "unknown" },
  "not-now": { retry: "later", blame: "platform", outcome: "notSent" },
  "rate-limited": { retry: "later", blame: "us", outcome: "notSent" },
  "quota-spent": { retry: "no", blame: "us", outcome: "notSent" },
  "reply-token-invalid": { retry: "no", blame: "us", outcome: "notSent" },
  "bad-credentials": { retry: "once-mended", blame: "us", outcome: "notSent" },
  "not-allowed": { retry: "no", blame: "us", outcome: "notSent" },
  "recipient-unreachable": { retry: "no", blame: "recipient", outcome: "notSent" },
  "window-closed": { retry: "no", blame: "platform", outcome: "notSent" },
  "bad-content": { retry: "no", blame: "us", outcome: "notSent" },
};

export class SendError extends Error {
  readonly facts: SendErrorFacts;

  constructor(facts: SendErrorFacts) {
    super(`${facts.code}: ${facts.advice}`);
    this.name = "SendError";
    this.facts = facts;
  }

  get code(): SendErrorCode {
    return this.facts.code;
  }

  get meaning(): Meaning {
    return MEANINGS[this.facts.code];
  }
}
