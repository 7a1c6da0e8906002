/** From an inbound event to what was said: the words, the choice meant, the language to answer in. */
import { detectLanguage, pickChoice, spokenTo, understand } from "../language/index.ts";
import type { Language } from "../language/language.ts";
import type { Understanding } from "../language/understanding.ts";
import { SAYS, type Choice } from "../message/content.ts";
import type { InboundEvent } from "../message/inbound-event.ts";
import type { Facts, Said, Trigger } from "./flow.ts";

/** Longest text that is read; the rest of a longer one is kept in the event but not understood. */
const MAX_TEXT_LENGTH = 2000;

type MessageReceived = InboundEvent["happening"] & { type: "messageReceived" };

/** The message, its words without our name, if it is meant for us; null for what people in a group say to each other. */
export function toUs(happening: MessageReceived, facts: Facts): MessageReceived | null {
  const { message, mentionsUs } = happening;
  if (message.type === "removed") return null;
  if (message.type !== "text") return mentionsUs === false ? null : happening;
  const text = wordsToUs(message.text, mentionsUs, facts);
  return text === null ? null : { ...happening, message: { type: "text", text } };
}

/** In a group the bot is spoken to by a mention or by one of its names; null where it is not. */
export function wordsToUs(
  text: string,
  mentionsUs: boolean | undefined,
  { account }: Pick<Facts, "account">,
): string | null {
  if (mentionsUs === undefined) return text;
  return spokenTo(text, account.calledBy) ?? (mentionsUs ? text : null);
}

/** Somebody in a group says our name and nothing else. */
export function isCalledOnly({ text, choice, message }: Said, { contact }: Facts): boolean {
  return contact.kind === "group" && text === "" && choice === null && message?.type === "text";
}

/** What the contact said, or null for events that say nothing. */
export function hear(event: InboundEvent, facts: Facts, offered: readonly Choice[]): Said | null {
  const { happening, eventId } = event;
  const message = happening.type === "messageReceived" ? happening.message : null;
  const text = (
    happening.type === "contactFollowed"
      ? (happening.startText ?? "")
      : message?.type === "text"
        ? message.text
        : happening.type === "choiceTapped"
          ? (happening.picked ?? "").replace("T", " ")
          : ""
  )
    .slice(0, MAX_TEXT_LENGTH)
    // No half of a character: the database would not take it.
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
  if (happening.type === "contactFollowed" && text === "") return null;
  if (happening.type !== "contactFollowed" && happening.type !== "choiceTapped" && !message) return null;
  const understanding = understoodBy(text, facts);
  const choice =
    happening.type === "choiceTapped" ? happening.value : choiceMeant(text, offered, understanding);
  const words = choice === null ? null : wordsOf(choice);
  return words === null
    ? { eventId, text, choice, message, understanding }
    : { eventId, text: words, choice: null, message, understanding: understoodBy(words, facts) };
}

function understoodBy(text: string, { contact, now }: Facts): Understanding {
  return understand(text, {
    ...(contact.language ? { language: contact.language } : {}),
    reference: new Date(now).toISOString(),
    timezone: contact.timezone,
  });
}

/** The words that a choice written by staff stands for; null for choices of flows. */
function wordsOf(value: string): string | null {
  return value.startsWith(SAYS) ? value.slice(SAYS.length) : null;
}

function choiceMeant(text: string, offered: readonly Choice[], understood: Understanding): string | null {
  if (text === "" || offered.length === 0) return null;
  const exact = offered.find((choice) => choice.label.toLowerCase() === text.toLowerCase());
  if (exact) return exact.value;
  // "Stop" is no guess at the choice "Bus stop"; whoever means that one writes it out.
  const { days, intent, language } = understood;
  if (intent === "stop" || intent === "resume") return null;
  // "Thứ sáu" beside six choices is Friday, not the sixth of them.
  if (days !== null && days.span.start === 0 && days.span.end === text.length) return null;
  const index = pickChoice(
    text,
    offered.map((choice) => choice.label),
    language,
  );
  return index === null ? null : (offered[index]?.value ?? null);
}

/**
 * The language to answer in: the one that the words clearly show, else the contact's, else the participant's,
 * else the account's. A single word of Latin letters is no clear sign for somebody whose language we know.
 */
export function languageOf(said: Said | null, facts: Facts): { answer: Language; shown: Language | null } {
  const { contact } = facts;
  const known = contact.language ?? contact.participant?.language ?? contact.coordinator?.language ?? null;
  const detected = said && said.text !== "" ? detectLanguage(said.text) : null;
  const isClear = detected === "ja" || known === null || (said !== null && /\S\s+\S/u.test(said.text));
  const shown = detected !== null && isClear ? detected : null;
  return { answer: shown ?? known ?? facts.account.language, shown };
}

/** Does what was said start this flow by this trigger? */
export function isTriggered(trigger: Trigger, flowId: string, said: Said | null): boolean {
  if (!said) return false;
  if (trigger.when === "choice") return said.choice?.startsWith(`${flowId}:`) ?? false;
  if (said.choice !== null) return false;
  if (trigger.when === "details") return said.message?.type === "details";
  if (trigger.when === "words") return trigger.are(said.text);
  if (trigger.when === "intent") return trigger.intents.includes(said.understanding.intent);
  return trigger.when === "code" && looksLikeCode(said.text);
}

/** Eight letters and digits, at least one of each, perhaps in two groups: an invite code that stands alone. */
export function looksLikeCode(text: string): boolean {
  const code = text.trim().normalize("NFKC");
  return /^[A-Za-z0-9]{4}[-\s]?[A-Za-z0-9]{4}$/.test(code) && /\d/.test(code) && /[A-Za-z]/.test(code);
}
