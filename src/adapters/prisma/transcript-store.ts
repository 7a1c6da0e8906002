/** What was said with one contact, read for the chat page. */
import type { Content } from "../../core/message/content.ts";
import type { Happening } from "../../core/message/inbound-event.ts";
import type { TranscriptRow, TranscriptStore } from "../../services/ports/transcript-store.ts";
import { instant, type Database } from "./client.ts";
import { wordsOf, type WordsRow } from "./delivery-words.ts";

/** Rows of each kind that are looked at, newest first: what a look costs does not grow with a contact's past. */
const REACH = 1_000;

type Row = { readonly id: string; readonly at: Date } & (
  (WordsRow & { readonly happening: null }) | { readonly happening: Happening }
);

export function prismaTranscriptStore(db: Database): TranscriptStore {
  return {
    async read(accountId, address, { after, limit }) {
      const since = after === null ? "-infinity" : instant(after);
      // A delivery's time is its first attempt's: that one never changes, and the row is visible from then on.
      const found = await db.$queryRaw<Row[]>`
        WITH person AS (
          SELECT id FROM contact WHERE account_id = ${accountId}::uuid AND address = ${address}
        ), said AS (
          SELECT d.id::text, a.started_at AS at, 1 AS turn, d.seq AS nth, d.language, d.contents, d.values, d.broadcast_id,
            NULL::jsonb AS happening
          FROM (
            SELECT id, seq, language, contents, values, broadcast_id, status FROM delivery WHERE contact_id = (SELECT id FROM person)
            ORDER BY seq DESC LIMIT ${REACH}
          ) d JOIN attempt a ON a.delivery_id = d.id AND a.number = 1
          WHERE d.status NOT IN ('failed', 'skipped')
        ), heard AS (
          SELECT event_id, received_at, 0, id, NULL, NULL::jsonb, NULL::jsonb, NULL::uuid, event -> 'happening'
          FROM inbound_event WHERE contact_id = (SELECT id FROM person)
          ORDER BY id DESC LIMIT ${REACH}
        ), newest AS (
          SELECT * FROM (SELECT * FROM said UNION ALL SELECT * FROM heard) every
          WHERE at > ${since}::timestamptz ORDER BY at DESC, turn DESC, nth DESC LIMIT ${limit}
        )
        SELECT id, at, language, contents, values, broadcast_id, happening FROM newest ORDER BY at, turn, nth`;
      const words = await wordsOf(
        db,
        found.filter((row) => row.happening === null),
      );
      return found.map((row) => transcriptRow(row, words));
    },
  };
}

function transcriptRow(row: Row, words: (row: WordsRow) => readonly Content[]): TranscriptRow {
  const { id } = row;
  const at = row.at.getTime();
  return row.happening === null
    ? { kind: "delivery", id, at, language: row.language, contents: words(row) }
    : { kind: "event", id, at, happening: row.happening };
}
