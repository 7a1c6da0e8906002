/** Follows the transcript: a stream over fetch, because EventSource cannot send the visitor's token in a header. */

const FIRST_WAIT_MS = 500;
const LAST_WAIT_MS = 6_000;
/** The server's heart beats every 20 s; after this long without a sign the connection is given up. */
const SILENCE_MS = 45_000;

/**
 * Reads until `stop()`. Comes back by itself after any break, from the cursor on, each time a little later.
 * @param options.open  (cursor, signal) → a fetch response; rejects when there is no connection
 * @param options.on    (event, data): `hello`, `item`, `ready`, `superseded`; and our own `lost`, or `refused` with the
 *                      HTTP status. After `superseded`, 401 and 404 nothing more comes until `again()`.
 * An item may come more than once; it has the same id then.
 */
export function follow({ open, on, firstWaitMs = FIRST_WAIT_MS }) {
  let cursor = null;
  let waitMs = firstWaitMs;
  let hasStopped = false;
  let isAsleep = false;
  let current = new AbortController();
  let wake = () => {};

  const hear = (event, data) => {
    if (event === "item") cursor = Math.max(cursor ?? data.at, data.at);
    if (event === "ready") waitMs = firstWaitMs;
    if (event === "superseded") isAsleep = true;
    on(event, data);
  };

  const readOnce = async () => {
    current = new AbortController();
    const { signal } = current;
    let alarm = setTimeout(() => current.abort(), SILENCE_MS);
    try {
      const response = await open(cursor, signal);
      if (!response.ok) {
        isAsleep = response.status === 401 || response.status === 404;
        on("refused", response.status);
        return;
      }
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      const parse = eventParser(hear);
      for (;;) {
        const { value, done } = await reader.read();
        if (done) return;
        clearTimeout(alarm);
        alarm = setTimeout(() => current.abort(), SILENCE_MS);
        parse(value);
      }
    } finally {
      clearTimeout(alarm);
      current.abort();
    }
  };

  const pause = (ms) =>
    new Promise((resolve) => {
      const timer = ms === null ? undefined : setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const run = async () => {
    while (!hasStopped) {
      await readOnce().catch(() => {});
      if (hasStopped) return;
      if (isAsleep) await pause(null);
      else {
        on("lost", null);
        await pause(waitMs * (0.75 + Math.random() / 2)); // not all pages at once after a restart
        waitMs = Math.min(waitMs * 2, LAST_WAIT_MS);
      }
    }
  };
  void run();

  return {
    /** Now, rather than after the pause: the network is back, or somebody looks at the page. */
    again() {
      isAsleep = false;
      waitMs = firstWaitMs;
      wake();
    },
    stop() {
      hasStopped = true;
      current.abort();
      wake();
    },
  };
}

/** Feeds on pieces of text/event-stream and calls `hear(event, data)` for each whole event. Half of one is forgotten. */
export function eventParser(hear) {
  let rest = "";
  return (piece) => {
    rest += piece;
    const blocks = rest.split("\n\n");
    rest = blocks.pop();
    for (const block of blocks) {
      const fields = Object.fromEntries(
        block.split("\n").map((line) => {
          const colon = line.indexOf(": ");
          return [line.slice(0, colon), line.slice(colon + 2)];
        }),
      );
      if (fields.event && fields.data) hear(fields.event, JSON.parse(fields.data));
    }
  };
}
