/** The stores of the journey on a PostgreSQL of the test file's own, and a second way in to look and to interfere. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll } from "vitest";
import { openDatabase, type Database } from "../../src/adapters/prisma/client.ts";
import { prismaDeliveryStore } from "../../src/adapters/prisma/delivery-store.ts";
import { prismaEventStore } from "../../src/adapters/prisma/event-store.ts";
import { prismaTurnStore } from "../../src/adapters/prisma/turn-store.ts";
import type { InboundEvent } from "../../src/core/message/inbound-event.ts";
import type { DeliveryStore } from "../../src/services/ports/delivery-store.ts";
import type { AcceptedEvent, EventStore } from "../../src/services/ports/event-store.ts";
import type { ConversationOutcome, NewDelivery, TurnStore } from "../../src/services/ports/turn-store.ts";
import { freshDatabase } from "./database.ts";
import { openSecrets } from "./memory-tokens.ts";

/** Monday, 23 November 2026, 10:00 in Vietnam. */
export const TEN = Date.parse("2026-11-23T03:00:00Z");

export interface Stores {
  readonly url: string;
  readonly db: Database;
  readonly sql: pg.Client;
  readonly events: EventStore;
  readonly turns: TurnStore;
  readonly deliveries: DeliveryStore;
}

const opened: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of opened) await close();
});

export async function openStores(): Promise<Stores> {
  const url = await freshDatabase();
  const db = openDatabase(url, 10);
  const sql = new pg.Client({ connectionString: url });
  await sql.connect();
  opened.push(async () => {
    await sql.end();
    await db.$disconnect();
  });
  const [events, turns, deliveries] = [
    prismaEventStore(db),
    prismaTurnStore(db, openSecrets),
    prismaDeliveryStore(db),
  ];
  return { url, db, sql, events, turns, deliveries };
}

/** A new account. @returns its id */
export async function newAccount({ sql }: Stores): Promise<string> {
  const id = randomUUID();
  const row =
    "INSERT INTO channel_account (id, type, name, settings, secrets) VALUES ($1, 'line', $2, '{}', '')";
  await sql.query(row, [id, id]);
  return id;
}

/** A message as a platform tells it. */
export function told(
  accountId: string,
  eventId: string,
  address: string | null,
  more: Partial<InboundEvent> = {},
): AcceptedEvent {
  const happening = { type: "messageReceived", message: { type: "text", text: eventId } } as const;
  const identity = address === null ? {} : { identity: { kind: "person", address } as const };
  return { accountId, receivedAt: TEN, event: { eventId, occurredAt: TEN, happening, ...identity, ...more } };
}

/** Lets these people say something. @returns their contacts' ids, in the same order */
export async function hear({ events }: Stores, accountId: string, ...addresses: string[]): Promise<string[]> {
  const accepted = await events.accept(addresses.map((address) => told(accountId, randomUUID(), address)));
  return accepted.map(({ contactId }) => contactId ?? "");
}

/** A turn that handled what was there and decided nothing, or whatever differs from that. */
export function outcomeOf(
  conversation: Pick<ConversationOutcome, "contactId" | "accountId" | "version"> & {
    readonly events: readonly { readonly id: bigint }[];
  },
  differing: Partial<ConversationOutcome> = {},
): ConversationOutcome {
  const { contactId, accountId, version, events } = conversation;
  return {
    ...{
      contactId,
      accountId,
      version,
      state: { hasMet: true },
      handled: events.map(({ id }) => id),
      contact: {},
    },
    ...{
      deliveries: [],
      orders: [],
      consents: [],
      erasures: [],
      attendances: [],
      answers: [],
      forgottenEvents: [],
      leavesEvents: false,
      usedCodes: [],
      seen: [],
      calendars: [],
      wrongCodes: [],
      misunderstood: [],
      wantedFiles: [],
      removedMessages: [],
      trace: [],
    },
    ...differing,
  };
}

export function newDelivery(inboundEventId: bigint, differing: Partial<NewDelivery> = {}): NewDelivery {
  return {
    id: randomUUID(),
    inboundEventId,
    language: "vi",
    contents: [{ type: "text", text: "Chào Anh/Chị" }],
    route: "reply",
    replyToken: "r1",
    replyTokenExpiresAt: TEN + 50_000,
    expiresAt: TEN + 6 * 3_600_000,
    ...differing,
  };
}

/** Each of these people is heard, and answered with so many deliveries. @returns the deliveries' ids, per person */
export async function answer(
  stores: Stores,
  accountId: string,
  addresses: readonly string[],
  count = 1,
  differing: Partial<NewDelivery> = {},
): Promise<string[][]> {
  const contacts = await hear(stores, accountId, ...addresses);
  const outcomes = await stores.turns.takeTurns(contacts, TEN, (conversations) =>
    Promise.resolve(
      conversations.map((one) =>
        outcomeOf(one, {
          deliveries: Array.from({ length: count }, () => newDelivery(one.events[0]?.id ?? 0n, differing)),
        }),
      ),
    ),
  );
  return contacts.map(
    (id) =>
      outcomes.find(({ contactId }) => contactId === id)?.deliveries.map((delivery) => delivery.id) ?? [],
  );
}
