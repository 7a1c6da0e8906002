/** What people are told without having asked just now: whom of their chats, and the deliveries. */
import type { Content } from "../../core/message/content.ts";
import type { SendingAccount } from "../../services/ports/account-directory.ts";
import { bestChat, chatsSql } from "./audience.ts";
import { instant, rows, type Connection } from "./client.ts";
import { Prisma } from "./generated/client.ts";

const { sql } = Prisma;

/**
 * `SELECT id, contact_id, account_id, language, reason`: one row for each of these participants with the chat that they
 * would be written to, as `recipientsSql` chooses it. @param which a condition on `person`
 */
export function reachableSql(
  which: Prisma.Sql,
  accounts: readonly SendingAccount[],
  now: number,
): Prisma.Sql {
  return sql`
    SELECT DISTINCT ON (person.id) person.id, chat.id AS contact_id, chat.account_id, chat.language,
      CASE WHEN chat.id IS NULL THEN 'no-contact' ELSE chat.reason END AS reason
    FROM participant person LEFT JOIN (${chatsSql(accounts, now)}) chat ON chat.participant_id = person.id
    WHERE ${which} ORDER BY person.id, ${bestChat}`;
}

/** One platform call. */
export interface UnaskedCall {
  readonly deliveryId: string;
  readonly contactId: string;
  readonly accountId: string;
  readonly language: string;
  readonly contents: readonly Content[];
  /** Whose quiet hours hold it; null: nobody's. */
  readonly programmeId: string | null;
  readonly expiresAt: number;
}

/** Deliveries after replies and before broadcasts, in this order. */
export async function addUnasked(tx: Connection, calls: readonly UnaskedCall[], now: number): Promise<void> {
  if (calls.length === 0) return;
  const at = instant(now);
  const input = calls.map(({ expiresAt, ...call }) => ({ ...call, expiresAt: instant(expiresAt) }));
  await tx.$executeRaw`
    INSERT INTO delivery (id, account_id, contact_id, priority, programme_id, language, contents, route, due_at,
      expires_at, created_at)
    SELECT t."deliveryId", t."accountId", t."contactId", 1, t."programmeId", t.language, t.contents, 'push',
      ${at}::timestamptz, t."expiresAt", ${at}::timestamptz
    FROM ROWS FROM (jsonb_to_recordset(${rows(input)}::jsonb) AS ("deliveryId" uuid, "accountId" uuid,
      "contactId" uuid, "programmeId" uuid, language text, contents jsonb, "expiresAt" timestamptz))
      WITH ORDINALITY AS t
    ORDER BY t.ordinality`;
}
