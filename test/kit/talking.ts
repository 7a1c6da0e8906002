/** People who write to the house on a real PostgreSQL: all flows, all lookups, one transaction per `say`. */
import { randomUUID } from "node:crypto";
import { script } from "../../flows/index.ts";
import type { Content } from "../../src/core/message/content.ts";
import type { Happening } from "../../src/core/message/inbound-event.ts";
import { decideTurns } from "../../src/services/decide-turns.ts";
import type { OpenAccount } from "../../src/services/ports/account-directory.ts";
import { told, type Stores } from "./stores.ts";

/** One person's words, or the choice that they tap. */
export type Saying = readonly [who: string, words: string | { readonly tap: string }];

/**
 * All of them at one moment, in one batch. @param at epoch milliseconds
 * @returns what each was answered, in the order in which they spoke
 */
export async function say(
  stores: Stores,
  account: OpenAccount,
  at: number,
  ...sayings: readonly Saying[]
): Promise<readonly (readonly Content[])[]> {
  const accepted = await stores.events.accept(
    sayings.map(([who, words]) => {
      const happening: Happening =
        typeof words === "string"
          ? { type: "messageReceived", message: { type: "text", text: words } }
          : { type: "choiceTapped", value: words.tap };
      const event = told(account.id, randomUUID(), who, { happening, occurredAt: at });
      return { ...event, receivedAt: at };
    }),
  );
  const contacts = accepted.map(({ contactId }) => contactId ?? "");
  const system = { now: () => at, random: () => 0.5, uuid: () => randomUUID() };
  const outcomes = await stores.turns.takeTurns(contacts, at, (conversations, answer) =>
    decideTurns(conversations, answer, { script, system, accountOf: () => Promise.resolve(account) }),
  );
  return contacts.map((id) => {
    const outcome = outcomes.find(({ contactId }) => contactId === id);
    if (outcome?.failed) throw new Error(outcome.failed.failure);
    return outcome?.deliveries.flatMap(({ contents }) => contents) ?? [];
  });
}

/** The words of an answer, without its choices. */
export const wordsOf = (contents: readonly Content[] = []): string =>
  contents.map((content) => (content.type === "text" ? content.text : content.type)).join(" / ");
