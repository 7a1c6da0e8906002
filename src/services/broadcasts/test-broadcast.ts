/** Sends a draft to a few named people. It makes deliveries of no broadcast: the audience cannot be touched by it. */
import { demand, type Actor } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import type { Language } from "../../core/language/language.ts";
import { text } from "../../core/message/content.ts";
import { fillIn } from "../../core/message/written.ts";
import { isPlaceholder, placeholderValues } from "../../core/programme/placeholders.ts";
import type { AccountDirectory } from "../ports/account-directory.ts";
import type { Broadcast, BroadcastStore, TestDelivery } from "../ports/broadcast-store.ts";
import type { System } from "../ports/system.ts";

const MAX_PEOPLE = 10;

const NOTE: Record<Language, string> = {
  vi: "Bản gửi thử, chưa gửi cho ai khác:",
  ja: "【テスト送信】ほかの方にはまだ送っていません。",
  en: "A test, sent to nobody else yet:",
};

export interface TestTools {
  readonly store: BroadcastStore;
  readonly accounts: AccountDirectory;
  readonly system: Pick<System, "now" | "uuid">;
}

/**
 * @param names of participants of the programme or of coordinators, who must have linked a chat; at most 10
 * @returns how many chats it goes to
 * @throws AppError `not-found`, `not-allowed`, `wrong-input`
 */
export async function testBroadcast(
  { store, accounts, system }: TestTools,
  actor: Actor,
  broadcast: Broadcast,
  names: readonly string[],
): Promise<number> {
  const { programmeId, texts } = broadcast;
  demand(actor, programmeId, "coordinator");
  if (names.length === 0 || names.length > MAX_PEOPLE)
    throw new AppError("wrong-input", `A test goes to 1 to ${String(MAX_PEOPLE)} people by name.`);
  const valueOf = placeholderValues(broadcast.programme.name, broadcast.session);
  const deliveries: TestDelivery[] = [];
  const chats = new Set<string>();
  for (const name of names) {
    const found = await store.testContacts(programmeId, name);
    if (found.length === 0)
      throw new AppError(
        "not-found",
        `Nobody called "${name}" in this programme, or of its staff, has linked a chat.`,
      );
    for (const contact of found) {
      const account = await accounts.get(contact.accountId);
      if (!account || chats.has(contact.contactId)) continue;
      chats.add(contact.contactId);
      const wanted = contact.language ?? account.language;
      const language = texts[wanted] ? wanted : (Object.keys(texts)[0] as Language);
      const reader = { name: contact.name, language, timezone: contact.timezone ?? account.timezone };
      // What is not on record stays visible as a placeholder: the test is to show it.
      const contents = fillIn(texts[language] ?? [], (placeholder) =>
        isPlaceholder(placeholder) ? (valueOf(placeholder, reader) ?? undefined) : undefined,
      );
      for (const group of account.channel.pack([text(NOTE[language]), ...contents]))
        deliveries.push({
          ...{ id: system.uuid(), contactId: contact.contactId, accountId: contact.accountId },
          ...{ language, contents: group },
        });
    }
  }
  const details = { people: names.length, chats: chats.size };
  const note = { actor, programmeId, action: "broadcastTested", subjectId: broadcast.id, details };
  await store.saveTest(deliveries, note, system.now());
  return chats.size;
}
