/** One answer that stays open and tells event after event (text/event-stream, WHATWG HTML §9.2). */
import type { Response } from "express";

/** Keeps proxies from closing a silent connection, and finds out who has gone. */
const BEAT_EVERY_MS = 20_000;
/** A reader who takes nothing for this long is dropped, and comes back with a cursor. */
const PATIENCE_MS = 10_000;

export interface EventStream {
  /** Aborted when the reader has gone, was dropped, or the stream was ended. */
  readonly closed: AbortSignal;
  /** Resolves once the reader has room for more; a reader who is too slow is dropped. Never rejects. */
  send(event: string, data: unknown): Promise<void>;
  end(): void;
}

/** Begins the stream. Node's own buffer is the only one: whoever sends waits. */
export function openEventStream(response: Response): EventStream {
  const gone = new AbortController();
  response.status(200).set({
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-store, no-transform",
    "X-Accel-Buffering": "no", // nginx would collect the events otherwise
    Connection: "close", // an ended stream must not hold up a server that stops
  });
  response.flushHeaders();
  const beat = setInterval(() => {
    if (!response.writableNeedDrain) response.write(": beat\n\n");
  }, BEAT_EVERY_MS);
  const close = () => {
    clearInterval(beat);
    gone.abort();
  };
  response.once("close", close).once("error", close);

  const drained = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(() => response.destroy(), PATIENCE_MS);
      const settle = () => {
        clearTimeout(timer);
        response.off("drain", settle).off("close", settle);
        resolve();
      };
      response.once("drain", settle).once("close", settle);
    });

  return {
    closed: gone.signal,
    async send(event, data) {
      if (gone.signal.aborted) return;
      const hasRoom = response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
      if (!hasRoom) await drained();
    },
    end() {
      close();
      response.end();
    },
  };
}
