/** What was said with one contact, read for the chat page. */
import type { Language } from "../../core/language/language.ts";
import type { Content } from "../../core/message/content.ts";
import type { Happening } from "../../core/message/inbound-event.ts";
import type { TranscriptRow, TranscriptStore } from "../../services/ports/transcript-store.ts";
import { instant, type Database } from "./client.ts";

/** Rows of each kind that are looked at, newest first: what a look costs does not grow with a contact's past. */
const REACH = 1_000;

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly language: Language | null;
  readonly contents: readonly Content[] | null;
  readonly happening: Happening | null;
}

export function prismaTranscriptStore(db: Database): TranscriptStore {
  return {
    async read(accountId, address, { after, limit }) {
      const since = after === null ? "-infinity" : instant(after);
      // A delivery's time is its first attempt's: that one never changes, and the row is visible from then on.
      const found = await db.$queryRaw<Row[]>`
        WITH person AS (
          SELECT id FROM contact WHERE account_id = ${accountId}::uuid AND address = ${address}
        ), said AS (
          SELECT d.id::text, a.started_at AS at, 1 AS turn, d.seq AS nth, d.language, d.contents, NULL::jsonb AS happening
          FROM (
            SELECT id, seq, language, contents, status FROM delivery WHERE contact_id = (SELECT id FROM person)
            ORDER BY seq DESC LIMIT ${REACH}
          ) d JOIN attempt a ON a.delivery_id = d.id AND a.number = 1
          WHERE d.status NOT IN ('failed', 'skipped')
        ), heard AS (
          SELECT event_id, received_at, 0, id, NULL, NULL::jsonb, event -> 'happening'
          FROM inbound_event WHERE contact_id = (SELECT id FROM person)
          ORDER BY id DESC LIMIT ${REACH}
        ), newest AS (
          SELECT * FROM (SELECT * FROM said UNION ALL SELECT * FROM heard) every
          WHERE at > ${since}::timestamptz ORDER BY at DESC, turn DESC, nth DESC LIMIT ${limit}
        )
        SELECT id, at, language, contents, happening FROM newest ORDER BY at, turn, nth`;
      return found.map(transcriptRow);
    },
  };
}

function transcriptRow({ id, at, language, contents, happening }: Row): TranscriptRow {
  const when = at.getTime();
  return happening === null
    ? { kind: "delivery", id, at: when, language: language ?? "vi", contents: contents ?? [] }
    : { kind: "event", id, at: when, happening };
}
