/** Erasure in PostgreSQL: every table that knows a contact, in one transaction. A new such table gets its line here. */
import type { ErasureStore } from "../../services/ports/erasure-store.ts";
import { instant, type Connection, type Database } from "./client.ts";

export function prismaErasureStore(db: Database): ErasureStore {
  return {
    erase({ now, restMs, patienceMs, limit }) {
      return db.$transaction(async (tx) => {
        const wished = await tx.$queryRaw<{ contact_id: string }[]>`
          SELECT contact_id FROM conversation WHERE contact_id IN (
            SELECT contact_id FROM erasure
            WHERE done_at IS NULL AND asked_at <= ${instant(now - restMs)}::timestamptz
            ORDER BY asked_at LIMIT ${limit})
          ORDER BY contact_id FOR UPDATE SKIP LOCKED`;
        if (wished.length === 0) return 0;
        const quiet = await quietOnes(tx, wished.map(ids), now - patienceMs);
        if (quiet.length > 0) await eraseAll(tx, quiet, now);
        return quiet.length;
      });
    },
  };
}

const ids = (row: { contact_id: string }): string => row.contact_id;

/**
 * Those of the locked conversations that have nothing under way, or wished it before `longAgo`. Their rows are locked
 * first, in the order in which accepting events writes them: what comes in later makes a new contact.
 */
async function quietOnes(tx: Connection, contacts: readonly string[], longAgo: number): Promise<string[]> {
  await tx.$queryRaw`
    SELECT id FROM contact WHERE id = ANY(${contacts}::uuid[]) ORDER BY account_id, address FOR UPDATE`;
  const found = await tx.$queryRaw<{ contact_id: string }[]>`
    SELECT c.id AS contact_id FROM contact c WHERE c.id = ANY(${contacts}::uuid[]) AND (
      EXISTS (SELECT FROM erasure x WHERE x.contact_id = c.id AND x.done_at IS NULL
        AND x.asked_at <= ${instant(longAgo)}::timestamptz)
      OR NOT EXISTS (SELECT FROM inbound_event e WHERE e.contact_id = c.id AND e.status = 'pending')
      AND NOT EXISTS (SELECT FROM delivery d WHERE d.contact_id = c.id
        AND d.status IN ('pending', 'sending')))`;
  return found.map(ids);
}

async function eraseAll(tx: Connection, contacts: readonly string[], now: number): Promise<void> {
  const at = instant(now);
  // The platform's ids of events stay: a late redelivery must not bring back what was said.
  await tx.$executeRaw`
    UPDATE inbound_event SET failure = NULL,
      status = 'handled',
      event = jsonb_build_object('eventId', event_id, 'occurredAt', event -> 'occurredAt', 'happening',
        jsonb_build_object('type', 'unsupported', 'platformType', 'erased'))
    WHERE contact_id = ANY(${contacts}::uuid[])`;
  await tx.$executeRaw`
    DELETE FROM misunderstood WHERE inbound_event_id IN (
      SELECT id FROM inbound_event WHERE contact_id = ANY(${contacts}::uuid[]))`;
  // Whoever fetches one may still be writing it: it goes when that must be over (services/keep-files.ts).
  await tx.$executeRaw`
    UPDATE received_file SET status = 'doomed', due_at = greatest(due_at, ${at}::timestamptz)
    WHERE contact_id = ANY(${contacts}::uuid[])`;
  await tx.$executeRaw`
    UPDATE delivery SET contents = '[]', values = NULL, reply_token = NULL, platform_message_ids = '{}',
      reason = CASE WHEN status IN ('pending', 'sending') THEN 'erased' ELSE reason END,
      status = CASE WHEN status IN ('pending', 'sending') THEN 'skipped' ELSE status END
    WHERE contact_id = ANY(${contacts}::uuid[])`;
  await tx.$executeRaw`
    UPDATE consent SET evidence = '{}' WHERE contact_id = ANY(${contacts}::uuid[])`;
  await tx.$executeRaw`DELETE FROM staff_order WHERE contact_id = ANY(${contacts}::uuid[])`;
  await tx.$executeRaw`DELETE FROM code_try WHERE contact_id = ANY(${contacts}::uuid[])`;
  await tx.$executeRaw`DELETE FROM conversation WHERE contact_id = ANY(${contacts}::uuid[])`;
  await tx.$executeRaw`
    UPDATE attendance SET reason = NULL, note = NULL WHERE participant_id IN (
      SELECT participant_id FROM contact WHERE id = ANY(${contacts}::uuid[]))`;
  await eraseAnswers(tx, contacts);
  // Whoever has the address could read on.
  await tx.$executeRaw`
    DELETE FROM calendar_feed WHERE participant_id IN (
      SELECT participant_id FROM contact WHERE id = ANY(${contacts}::uuid[]))`;
  await tx.$executeRaw`
    UPDATE participant SET preferred_contact_id = NULL WHERE preferred_contact_id = ANY(${contacts}::uuid[])`;
  // A shell without a person, so that counts stay true. Nothing is ever sent to it.
  await tx.$executeRaw`
    UPDATE contact SET address = 'erased:' || id, display_name = NULL, language = NULL, participant_id = NULL,
      coordinator_id = NULL, tags = '{}', opted_out_at = NULL, blocked_at = greatest(${at}::timestamptz, last_inbound_at)
    WHERE id = ANY(${contacts}::uuid[])`;
  await tx.$executeRaw`
    UPDATE erasure SET done_at = ${at}::timestamptz WHERE contact_id = ANY(${contacts}::uuid[]) AND done_at IS NULL`;
}

/** What they answered to forms: drafts go, what was sent loses its name and all that is in their own words. */
async function eraseAnswers(tx: Connection, contacts: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM answering WHERE submitted_at IS NULL AND participant_id IN (
      SELECT participant_id FROM contact WHERE id = ANY(${contacts}::uuid[]))`;
  await tx.$executeRaw`
    UPDATE response r SET participant_id = NULL, answers = (
      SELECT coalesce(jsonb_object_agg(a.key, a.value), '{}') FROM jsonb_each(r.answers) a WHERE EXISTS (
        SELECT FROM form_version v, jsonb_array_elements(v.definition -> 'questions') q
        WHERE v.id = r.form_version_id AND q ->> 'id' = a.key
          AND q ->> 'type' IN ('rating', 'choice', 'many', 'number', 'date')))
    WHERE participant_id IN (SELECT participant_id FROM contact WHERE id = ANY(${contacts}::uuid[]))`;
}
