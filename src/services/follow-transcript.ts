/** Reads along: what was said with one visitor of the chat page, first the past, then all that comes. */
import type { Language } from "../core/language/language.ts";
import type { Content } from "../core/message/content.ts";
import type { TranscriptRow, TranscriptStore } from "./ports/transcript-store.ts";
import type { VisitorBell } from "./ports/visitor-bell.ts";

/** One thing on the page. A visitor's own item has the id which their page gave it. */
export type TranscriptItem = { readonly id: string; readonly at: number } & (
  | { readonly from: "bot"; readonly language: Language; readonly contents: readonly Content[] }
  | { readonly from: "me"; readonly text: string }
  /** A choice was taken; the page knows its label. */
  | { readonly from: "me"; readonly choice: string }
);

/** Shown when a page is opened. */
const HISTORY_ITEMS = 50;
/** More than this is not caught up after a long absence: the oldest are left out. */
const CATCH_UP_ITEMS = 500;
/**
 * Rows become visible when their transaction ends, which is later than the time they carry, and clocks differ between
 * machines: each look goes back this far, and what is known already is left out.
 */
const OVERLAP_MS = 120_000;
/** A look without a ring, for rings that got lost. */
const LOOK_EVERY_MS = 5_000;

export interface Reader {
  readonly accountId: string;
  /** The visitor. */
  readonly address: string;
  /** The `at` of the newest item that the page has; null when it has none. */
  readonly after: number | null;
  /** Ends the following. */
  readonly signal: AbortSignal;
}

/**
 * Yields once at the beginning (the history, or what was missed; perhaps nothing), then whenever something new is
 * there, each item once, oldest first. A reader who comes back with `after` may be given again what they had within
 * the last two minutes. Ends with the signal. @throws what the store throws; the reader comes back later.
 */
export async function* followTranscript(
  { store, bell }: { readonly store: TranscriptStore; readonly bell: VisitorBell },
  { accountId, address, after, signal }: Reader,
  lookEveryMs = LOOK_EVERY_MS,
): AsyncGenerator<readonly TranscriptItem[], void> {
  const alarm = alarmOf(bell, address, signal);
  const known = new Map<string, number>();
  let newest = after;
  let isFirst = true;
  try {
    while (!signal.aborted) {
      const since = newest === null ? null : newest - OVERLAP_MS;
      const limit = newest === null ? HISTORY_ITEMS : CATCH_UP_ITEMS;
      const rows = await store.read(accountId, address, { after: since, limit });
      for (const [id, at] of known) if (since !== null && at <= since) known.delete(id);
      const items = rows.filter((row) => !known.has(row.id)).flatMap(itemOf);
      for (const row of rows) {
        known.set(row.id, row.at);
        newest = Math.max(newest ?? row.at, row.at);
      }
      if (isFirst || items.length > 0) yield items;
      isFirst = false;
      await alarm.wait(lookEveryMs);
    }
  } finally {
    alarm.stop();
  }
}

function itemOf(row: TranscriptRow): TranscriptItem[] {
  const { id, at } = row;
  if (row.kind === "delivery") {
    return [{ id, at, from: "bot", language: row.language, contents: row.contents }];
  }
  const { happening } = row;
  // The event's id is `<visitor>:<message id>` (webhooks/web-chat).
  const ownId = id.slice(id.lastIndexOf(":") + 1);
  if (happening.type === "choiceTapped") return [{ id: ownId, at, from: "me", choice: happening.value }];
  if (happening.type === "messageReceived" && happening.message.type === "text") {
    return [{ id: ownId, at, from: "me", text: happening.message.text }];
  }
  return [];
}

/** Waits for a ring, a time or the end. A ring between two waits is not lost. */
function alarmOf(bell: VisitorBell, address: string, signal: AbortSignal) {
  let hasRung = false;
  let wake: () => void = () => undefined;
  const ring = () => {
    hasRung = true;
    wake();
  };
  const stopListening = bell.listen(address, ring);
  signal.addEventListener("abort", ring);
  return {
    async wait(ms: number): Promise<void> {
      if (!hasRung && !signal.aborted) {
        let timer: NodeJS.Timeout | undefined;
        await new Promise<void>((resolve) => {
          wake = resolve;
          timer = setTimeout(resolve, ms);
        });
        clearTimeout(timer);
      }
      hasRung = false;
    },
    stop(): void {
      stopListening();
      signal.removeEventListener("abort", ring);
    },
  };
}
