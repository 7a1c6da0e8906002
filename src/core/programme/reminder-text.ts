/** What a reminder says: the rule's own words or ours, several as one digest, and the choices to answer. */
import { LANGUAGES, type Language, type LocalText } from "../language/language.ts";
import type { Choice, Content } from "../message/content.ts";
import { fillIn, type Written } from "../message/written.ts";
import {
  formChoices,
  formPlaceholderValue,
  isFormPlaceholder,
  type About,
  type RemindedForm,
} from "./form-reminder.ts";
import { isPlaceholder, placeholderValues, type Reader } from "./placeholders.ts";
import type { Session } from "./session.ts";

/** One reminder, as it is to be told. */
export interface TellableReminder {
  readonly id: string;
  readonly ruleId: string;
  readonly texts: Written;
  readonly asksAttendance: boolean;
  readonly programme: LocalText;
  readonly session: Session | null;
  /** The form that it asks for. */
  readonly form: RemindedForm | null;
  /** Whom a supervisor is reminded of; null where people are reminded for themselves. */
  readonly about: About | null;
}

/** Where staff write none of their own, for what comes before a session. */
export const USUAL_TEXTS: Written = {
  vi: [
    {
      type: "text",
      text: "Nhắc lịch: “{session.title}”, {session.date}, {session.time}. Địa điểm: {session.place}.",
    },
  ],
  ja: [
    {
      type: "text",
      text: "研修のご案内です。「{session.title}」{session.date} {session.time}、会場：{session.place}",
    },
  ],
  en: [
    {
      type: "text",
      text: "A reminder: “{session.title}”, {session.date}, {session.time}. Place: {session.place}.",
    },
  ],
};

/** Stands for what is not known, such as a place that is not settled. */
const UNKNOWN: Record<Language, string> = { vi: "sẽ thông báo sau", ja: "未定", en: "to be announced" };

const LABELS: Record<Language, { coming: string; absent: string }> = {
  vi: { coming: "Tôi sẽ đến", absent: "Tôi vắng" },
  ja: { coming: "出席します", absent: "欠席します" },
  en: { coming: "I will come", absent: "I cannot come" },
};

/** The language that a text is told in: the reader's, else the first that it speaks. */
export function spokenIn(texts: Written, wanted: Language): Language {
  return texts[wanted] ? wanted : (LANGUAGES.find((language) => texts[language]) ?? wanted);
}

/** The choices that answer a reminder, whichever of a digest it names. */
export function attendanceChoices(reminderId: string, language: Language): Choice[] {
  const { coming, absent } = LABELS[language];
  return [
    { label: coming, value: `reminder-reply:coming:${reminderId}` },
    { label: absent, value: `reminder-reply:absent:${reminderId}` },
  ];
}

/**
 * The contents for one reader; several reminders become one text where they are texts only, and what one rule says of
 * several people is said once. Choices to answer stand below the last: of the first that asks who comes, of each form.
 */
export function reminderContents(reminders: readonly TellableReminder[], reader: Reader): readonly Content[] {
  const contents = saidOnce(reminders).flatMap(([reminder, asks]) => {
    const { texts, programme, session } = reminder;
    const language = spokenIn(texts, reader.language);
    const readerHere = { ...reader, language };
    const valueOf = placeholderValues(programme, session);
    return fillIn(texts[language] ?? [], (name) => {
      if (isFormPlaceholder(name)) return formPlaceholderValue(name, asks, readerHere) ?? UNKNOWN[language];
      return isPlaceholder(name) ? (valueOf(name, readerHere) ?? UNKNOWN[language]) : undefined;
    });
  });
  const merged = contents.every((one) => one.type === "text" && !one.choices)
    ? [{ type: "text" as const, text: contents.map((one) => ("text" in one ? one.text : "")).join("\n\n") }]
    : contents;
  const choices = answers(reminders, reader);
  const last = merged.at(-1);
  return choices.length > 0 && last ? [...merged.slice(0, -1), { ...last, choices }] : merged;
}

/** What one rule says of one session, or of none, with all whom it is about. */
function saidOnce(
  reminders: readonly TellableReminder[],
): readonly [TellableReminder, readonly TellableReminder[]][] {
  const groups = new Map<string, TellableReminder[]>();
  for (const one of reminders) {
    const key = `${one.ruleId} ${one.session?.id ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((together) => {
    const [first] = together;
    return first ? [[first, together]] : [];
  });
}

function answers(reminders: readonly TellableReminder[], reader: Reader): Choice[] {
  const coming = reminders.find(({ asksAttendance, session }) => asksAttendance && session !== null);
  const asks = reminders.flatMap(({ form, session, about }) => (form ? [{ form, session, about }] : []));
  const texts = (coming ?? reminders.find(({ form }) => form !== null))?.texts ?? {};
  const language = spokenIn(texts, reader.language);
  return [...(coming ? attendanceChoices(coming.id, language) : []), ...formChoices(asks, language)];
}
