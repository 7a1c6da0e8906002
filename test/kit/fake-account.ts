/** An account whose platform does what a test tells it. */
import { SendError, type SendErrorCode } from "../../src/core/delivery/send-error.ts";
import type { Capabilities } from "../../src/core/message/capabilities.ts";
import type { Outgoing, Sent } from "../../src/core/message/outgoing.ts";
import type { AccountDirectory, OpenAccount } from "../../src/services/ports/account-directory.ts";

export const REPLIES_AND_KEYS: Capabilities = {
  maxChoices: 13,
  maxMessagesPerCall: 5,
  replyTokenLifetimeMs: 50_000,
  repeat: { reply: "once", push: "safe" },
  redelivers: true,
};
export const NEITHER: Capabilities = {
  maxChoices: 0,
  maxMessagesPerCall: 1,
  replyTokenLifetimeMs: null,
  repeat: { reply: "never", push: "never" },
  redelivers: false,
};

export interface Call extends Outgoing {
  readonly key: string;
  /** Ends the call: with an answer, or with an error. */
  readonly answer: (sent?: Sent) => void;
  readonly fail: (error: unknown) => void;
}

export class FakeAccount {
  readonly calls: Call[] = [];
  /** What happens to a call at once; null: it hangs until the test ends it. */
  behaviour: (() => Sent) | null = () => ({ messageIds: ["m1"] });
  readonly open: OpenAccount;

  constructor(id = "account-1", can = REPLIES_AND_KEYS) {
    this.open = {
      id,
      type: "fake",
      name: "Fake",
      calledBy: ["Fake"],
      can,
      language: "vi",
      timezone: "Asia/Ho_Chi_Minh",
      channel: {
        verify: () => ({ genuine: true }),
        parse: () => [],
        pack: (contents) =>
          Array.from({ length: Math.ceil(contents.length / can.maxMessagesPerCall) }, (_, n) =>
            contents.slice(n * can.maxMessagesPerCall, (n + 1) * can.maxMessagesPerCall),
          ),
        send: (outgoing, key) =>
          new Promise((resolve, reject) => {
            this.calls.push({
              ...outgoing,
              key,
              answer: (sent = { messageIds: [] }) => resolve(sent),
              fail: reject,
            });
            if (this.behaviour) resolve(Promise.resolve().then(this.behaviour));
          }),
        check: () => Promise.resolve({ name: "Fake", findings: [] }),
      },
    };
  }

  /** From now on every call fails with this. */
  failWith(code: SendErrorCode): void {
    this.behaviour = () => {
      throw sendError(code);
    };
  }
}

export function sendError(code: SendErrorCode): SendError {
  return new SendError({ code, advice: "A test did this." });
}

export function directoryOf(...accounts: FakeAccount[]): AccountDirectory {
  return {
    get: (id) => Promise.resolve(accounts.find(({ open }) => open.id === id)?.open ?? null),
    list: () => Promise.resolve(accounts.map(({ open }) => open)),
  };
}

/** Lets everything run that is ready to. */
export async function settled(): Promise<void> {
  for (let n = 0; n < 20; n++) await new Promise((resolve) => setImmediate(resolve));
}
