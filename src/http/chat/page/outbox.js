/** What the visitor said and the server does not have yet. It survives closing the page. */

const FIRST_WAIT_MS = 700;
const TRIES = 4;

/**
 * Sends one after the other, in order, each under its own id, so that sending again is harmless.
 * @param options.memory  keeps the waiting ones under `outbox`
 * @param options.post    (message) → HTTP status; rejects when there is no connection
 * @param options.on      (state, message): `waiting`, `sent`, `failed` (may be sent again), `refused` (may not)
 * @param options.renew   makes this page a new visitor when the old token is refused
 */
export function outboxOf({ memory, post, on, renew, firstWaitMs = FIRST_WAIT_MS }) {
  let isSending = false;
  const waiting = () => memory.get("outbox") ?? [];
  const drop = (messageId) =>
    memory.set(
      "outbox",
      waiting().filter((message) => message.messageId !== messageId),
    );

  const statusOf = (message) => post({ ...message, label: undefined }).catch(() => 0);

  /** True when the message needs no more care. */
  const deliver = async (message) => {
    for (let tried = 0; tried < TRIES; tried++) {
      if (tried > 0) await new Promise((resolve) => setTimeout(resolve, firstWaitMs * 2 ** (tried - 1)));
      const status = await statusOf(message);
      if (status >= 200 && status < 300) return settle("sent", message);
      if (status === 400 || status === 404 || status === 413) return settle("refused", message);
      if (status === 401) await renew().catch(() => {});
    }
    return false;
  };
  const settle = (state, message) => {
    drop(message.messageId);
    on(state, message);
    return true;
  };

  const flush = async () => {
    if (isSending) return;
    isSending = true;
    try {
      for (let [message] = waiting(); message; [message] = waiting()) {
        if (await deliver(message)) continue;
        for (const left of waiting()) on("failed", left);
        return;
      }
    } finally {
      isSending = false;
    }
  };

  return {
    /** @param message `{ messageId, text | choice | start }`, and the `label` of a choice, which stays here */
    add(message) {
      if (waiting().some(({ messageId }) => messageId === message.messageId)) return;
      memory.set("outbox", [...waiting(), message]);
      on("waiting", message);
      void flush();
    },
    /** Tries again what is left: after loading, after a failure, when the network is back. */
    retry() {
      if (isSending) return;
      for (const message of waiting()) on("waiting", message);
      void flush();
    },
  };
}
