/** Saves what follows from turns: set-based, in the turn's own transaction. */
import type { ConversationOutcome } from "../../services/ports/turn-store.ts";
import { instant, rows, type Connection } from "./client.ts";
import { concerns } from "./concerns.ts";
import { saveCalendars } from "./feed-store.ts";
import { Prisma } from "./generated/client.ts";
import { normaliseCode } from "./lookups.ts";
import { emptied } from "./emptied.ts";
import { saveAnswers } from "./save-answers.ts";

/** @throws when a conversation has moved on since it was loaded: nothing of the batch is kept */
export async function saveOutcomes(
  tx: Connection,
  outcomes: readonly ConversationOutcome[],
  now: number,
): Promise<void> {
  await saveConversations(tx, outcomes, now);
  await saveFailures(tx, outcomes);
  await saveContacts(tx, outcomes);
  await saveConsents(tx, outcomes, now);
  await takeBack(tx, outcomes);
  await saveErasures(tx, outcomes, now);
  await saveCodes(tx, outcomes, now);
  await saveAttendances(tx, outcomes, now);
  await saveSeen(tx, outcomes);
  await saveOrders(tx, outcomes, now);
  await saveCalendars(tx, outcomes, now);
  await saveMisunderstood(tx, outcomes, now);
  await saveWantedFiles(tx, outcomes, now);
  await saveRemovals(tx, outcomes, now);
  await saveAnswers(tx, outcomes, now);
}

async function saveConversations(
  tx: Connection,
  outcomes: readonly ConversationOutcome[],
  now: number,
): Promise<void> {
  const at = instant(now);
  const conversations = outcomes.map(({ contactId, version, state }) => ({
    contact_id: contactId,
    version,
    state,
  }));
  const deliveries = outcomes.flatMap(({ contactId, accountId, deliveries }) =>
    deliveries.map((delivery) => ({
      id: delivery.id,
      account_id: accountId,
      contact_id: contactId,
      inbound_event_id: String(delivery.inboundEventId),
      language: delivery.language,
      contents: delivery.contents,
      route: delivery.route,
      reply_token: delivery.replyToken,
      reply_token_expires_at: instant(delivery.replyTokenExpiresAt),
      expires_at: instant(delivery.expiresAt),
    })),
  );
  const handled = outcomes.flatMap(({ handled }) => handled);
  const saved = await tx.$executeRaw`
    WITH handled AS (
      -- A telephone number has done its work by then.
      UPDATE inbound_event SET status = 'handled', handled_at = ${at}::timestamptz, event = CASE
        WHEN event #>> '{happening,message,type}' = 'details' THEN event #- '{happening,message,phone}' ELSE event END
      WHERE id = ANY(${handled}::bigint[])
    ), made AS (
      INSERT INTO delivery (id, account_id, contact_id, inbound_event_id, language, contents, route, reply_token,
        reply_token_expires_at, due_at, expires_at, created_at)
      SELECT t.id, t.account_id, t.contact_id, t.inbound_event_id, t.language, t.contents, t.route, t.reply_token,
        t.reply_token_expires_at, ${at}::timestamptz, t.expires_at, ${at}::timestamptz
      FROM ROWS FROM (jsonb_to_recordset(${rows(deliveries)}::jsonb) AS (id uuid, account_id uuid, contact_id uuid,
        inbound_event_id bigint, language text, contents jsonb, route text, reply_token text,
        reply_token_expires_at timestamptz, expires_at timestamptz)) WITH ORDINALITY AS t
      ORDER BY t.ordinality
    )
    UPDATE conversation v SET state = t.state, version = v.version + 1, updated_at = ${at}::timestamptz
    FROM jsonb_to_recordset(${rows(conversations)}::jsonb) AS t(contact_id uuid, version int, state jsonb)
    WHERE v.contact_id = t.contact_id AND v.version = t.version`;
  if (saved !== outcomes.length) throw new Error("a conversation has moved on since it was loaded");
}

async function saveFailures(tx: Connection, outcomes: readonly ConversationOutcome[]): Promise<void> {
  const failed = outcomes.flatMap(({ failed }) =>
    failed ? [{ id: String(failed.id), failure: failed.failure, retry_at: instant(failed.retryAt) }] : [],
  );
  if (failed.length === 0) return;
  await tx.$executeRaw`
    UPDATE inbound_event e SET attempts = e.attempts + 1, failure = t.failure, retry_at = t.retry_at,
      status = CASE WHEN t.retry_at IS NULL THEN 'dead' ELSE 'pending' END
    FROM jsonb_to_recordset(${rows(failed)}::jsonb) AS t(id bigint, failure text, retry_at timestamptz)
    WHERE e.id = t.id`;
}

async function saveContacts(tx: Connection, outcomes: readonly ConversationOutcome[]): Promise<void> {
  const changed = outcomes.flatMap(({ contactId, contact }) =>
    Object.keys(contact).length === 0
      ? []
      : [
          {
            id: contactId,
            language: contact.language,
            participant_id: contact.participantId ?? null,
            sets_participant: contact.participantId !== undefined,
            coordinator_id: contact.coordinatorId ?? null,
            sets_coordinator: contact.coordinatorId !== undefined,
            opted_out_at: instant(contact.optedOutAt ?? null),
            sets_opted_out: contact.optedOutAt !== undefined,
            blocked_at: instant(contact.blockedAt ?? null),
            sets_blocked: contact.blockedAt !== undefined,
            forgets_name: contact.forgetsName ?? false,
          },
        ],
  );
  if (changed.length === 0) return;
  // Locked in the order in which accepting events writes contacts, so that the two never wait crosswise.
  await tx.$executeRaw`
    WITH t AS (
      SELECT * FROM jsonb_to_recordset(${rows(changed)}::jsonb) AS t(id uuid, language text,
        participant_id uuid, sets_participant boolean, coordinator_id uuid, sets_coordinator boolean, opted_out_at timestamptz, sets_opted_out boolean,
        blocked_at timestamptz, sets_blocked boolean, forgets_name boolean)
    ), locked AS (
      SELECT c.id FROM contact c JOIN t USING (id) ORDER BY c.account_id, c.address FOR NO KEY UPDATE OF c
    )
    UPDATE contact c SET
      language = coalesce(t.language, c.language),
      display_name = CASE WHEN t.forgets_name THEN NULL ELSE c.display_name END,
      profile_read_at = CASE WHEN t.forgets_name THEN NULL ELSE c.profile_read_at END,
      participant_id = CASE WHEN t.sets_participant THEN t.participant_id ELSE c.participant_id END,
      coordinator_id = CASE WHEN t.sets_coordinator THEN t.coordinator_id ELSE c.coordinator_id END,
      opted_out_at = CASE WHEN t.sets_opted_out THEN t.opted_out_at ELSE c.opted_out_at END,
      -- Who comes back may have lost the menu of their language: it is shown again.
      rich_menu_id = CASE WHEN t.sets_blocked THEN NULL ELSE c.rich_menu_id END,
      -- A coming that is told after a later leaving takes nothing of it back.
      blocked_at = CASE WHEN t.blocked_at IS NOT NULL THEN greatest(t.blocked_at, c.blocked_at)
        WHEN NOT t.sets_blocked OR c.blocked_at >= c.last_inbound_at THEN c.blocked_at END
    FROM t JOIN locked USING (id) WHERE c.id = t.id`;
}

async function saveConsents(
  tx: Connection,
  outcomes: readonly ConversationOutcome[],
  now: number,
): Promise<void> {
  const decisions = outcomes.flatMap(({ contactId, consents }) =>
    consents.map((decision) => ({
      contactId,
      purpose: decision.purpose,
      granted: decision.granted,
      noticeVersion: decision.noticeVersion,
      evidence: { ...decision.evidence },
      decidedAt: new Date(now),
    })),
  );
  if (decisions.length > 0) await tx.consent.createMany({ data: decisions });
}

async function saveErasures(
  tx: Connection,
  outcomes: readonly ConversationOutcome[],
  now: number,
): Promise<void> {
  const wishes = outcomes.flatMap(({ contactId, erasures }) =>
    erasures.map(({ askedBy, evidence }) => ({
      contactId,
      askedBy,
      evidence: { ...evidence },
      askedAt: new Date(now),
    })),
  );
  if (wishes.length > 0) await tx.erasure.createMany({ data: wishes });
}

/** Who takes back their consent to be written to, or their link, is not sent what nobody has sent them yet. */
async function takeBack(tx: Connection, outcomes: readonly ConversationOutcome[]): Promise<void> {
  const unwanted = outcomes.flatMap(({ contactId, contact, consents }) => {
    const decided = consents.findLast(({ purpose }) => purpose === "notifications");
    if (decided?.granted === false) return [{ contact_id: contactId, reason: "no-consent" }];
    return contact.participantId === null ? [{ contact_id: contactId, reason: "unlinked" }] : [];
  });
  if (unwanted.length === 0) return;
  await tx.$executeRaw`
    UPDATE delivery d SET status = 'skipped', reason = t.reason
    FROM jsonb_to_recordset(${rows(unwanted)}::jsonb) AS t(contact_id uuid, reason text)
    WHERE d.contact_id = t.contact_id AND d.status = 'pending' AND d.priority > 0 AND d.attempts = 0
      AND d.batch_id IS NULL`;
}

async function saveCodes(
  tx: Connection,
  outcomes: readonly ConversationOutcome[],
  now: number,
): Promise<void> {
  const triedAt = new Date(now);
  const wrong = outcomes.flatMap(({ contactId, accountId, wrongCodes }) =>
    wrongCodes.map((kind) => ({ contactId, accountId, kind, triedAt })),
  );
  if (wrong.length > 0) await tx.codeTry.createMany({ data: wrong });
  const used = outcomes.flatMap(({ usedCodes }) => usedCodes.map(normaliseCode));
  if (used.length > 0)
    await tx.inviteCode.updateMany({ where: { code: { in: used } }, data: { lastUsedAt: triedAt } });
}

/** Only of sessions that concern them: the ids came from outside. The last word on a session counts. */
async function saveAttendances(
  tx: Connection,
  outcomes: readonly ConversationOutcome[],
  now: number,
): Promise<void> {
  const said = outcomes.flatMap(({ attendances }) => attendances);
  if (said.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO attendance (session_id, participant_id, said, reason, said_at)
    SELECT DISTINCT ON (t."sessionId", t."participantId")
      t."sessionId", t."participantId", t.said, t.reason, ${instant(now)}::timestamptz
    FROM ROWS FROM (jsonb_to_recordset(${rows(said)}::jsonb) AS ("sessionId" uuid, "participantId" uuid, said text,
      reason text)) WITH ORDINALITY AS t
    JOIN session s ON s.id = t."sessionId"
    WHERE ${concerns("s", Prisma.sql`t."participantId"`)}
    ORDER BY t."sessionId", t."participantId", t.ordinality DESC
    ON CONFLICT (session_id, participant_id) DO UPDATE
    SET said = excluded.said, reason = excluded.reason, said_at = excluded.said_at`;
}

/** Whoever is there is there: only an absence gives way to what is seen later. */
async function saveSeen(tx: Connection, outcomes: readonly ConversationOutcome[]): Promise<void> {
  const seen = outcomes.flatMap(({ seen }) => seen.map((one) => ({ ...one, at: instant(one.at) })));
  if (seen.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO attendance AS a (session_id, participant_id, seen, seen_by, seen_at)
    SELECT DISTINCT ON (t."sessionId", t."participantId") t."sessionId", t."participantId", t.seen, 'code', t.at
    FROM jsonb_to_recordset(${rows(seen)}::jsonb) AS t("sessionId" uuid, "participantId" uuid, seen text, at timestamptz)
    JOIN session s ON s.id = t."sessionId"
    WHERE ${concerns("s", Prisma.sql`t."participantId"`)}
    ORDER BY t."sessionId", t."participantId", t.at
    ON CONFLICT (session_id, participant_id) DO UPDATE
    SET seen = excluded.seen, seen_by = excluded.seen_by, seen_at = excluded.seen_at
    WHERE a.seen IS NULL OR a.seen = 'absent'`;
}

async function saveOrders(
  tx: Connection,
  outcomes: readonly ConversationOutcome[],
  now: number,
): Promise<void> {
  const given = outcomes.flatMap(({ contactId, orders }) =>
    orders.map(({ coordinatorId, order }) => ({
      ...{ contactId, coordinatorId, givenAt: new Date(now) },
      order: order as unknown as Prisma.InputJsonObject,
    })),
  );
  if (given.length > 0) await tx.staffOrder.createMany({ data: given });
}

async function saveMisunderstood(
  tx: Connection,
  outcomes: readonly ConversationOutcome[],
  now: number,
): Promise<void> {
  const heard = outcomes.flatMap(({ accountId, misunderstood }) =>
    misunderstood.map((one) => ({ accountId, ...one, heardAt: new Date(now) })),
  );
  if (heard.length > 0) await tx.misunderstood.createMany({ data: heard });
}

async function saveWantedFiles(
  tx: Connection,
  outcomes: readonly ConversationOutcome[],
  now: number,
): Promise<void> {
  const wanted = outcomes.flatMap(({ accountId, contactId, wantedFiles }) =>
    wantedFiles.map((inboundEventId) => ({ accountId, contactId, inboundEventId, dueAt: new Date(now) })),
  );
  if (wanted.length > 0) await tx.receivedFile.createMany({ data: wanted, skipDuplicates: true });
}

async function saveRemovals(
  tx: Connection,
  outcomes: readonly ConversationOutcome[],
  now: number,
): Promise<void> {
  const removed = outcomes.flatMap(({ contactId, removedMessages }) =>
    removedMessages.map((messageId) => ({ contact_id: contactId, message_id: messageId })),
  );
  if (removed.length === 0) return;
  await tx.$executeRaw`
    WITH gone AS (
      UPDATE inbound_event e SET event = ${emptied("e")}
      FROM jsonb_to_recordset(${rows(removed)}::jsonb) AS t(contact_id uuid, message_id text)
      WHERE e.contact_id = t.contact_id AND e.message_id = t.message_id RETURNING e.id
    ), doomed AS (
      UPDATE received_file f SET status = 'doomed', due_at = greatest(f.due_at, ${instant(now)}::timestamptz)
      FROM gone WHERE f.inbound_event_id = gone.id
    )
    DELETE FROM misunderstood m USING gone WHERE m.inbound_event_id = gone.id`;
}
