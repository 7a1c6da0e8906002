/** The part of a reminder that asks for a form: our usual words, what its placeholders say, the choices that start it. */
import { Temporal } from "temporal-polyfill";
import type { Asked, FormKind } from "../form/form.ts";
import { beginsForm } from "../form/answering.ts";
import { inLanguage, type Language, type LocalText } from "../language/language.ts";
import { printDate, printTime } from "../language/print-date.ts";
import type { Choice } from "../message/content.ts";
import type { Written } from "../message/written.ts";
import type { Reader } from "./placeholders.ts";
import { isOfSession, type Timing } from "./reminder-rule.ts";
import type { Session } from "./session.ts";

/** The form that a reminder asks for. */
export interface RemindedForm {
  readonly id: string;
  readonly kind: FormKind;
  readonly title: LocalText;
  /** Answered once for each session. */
  readonly isPerSession: boolean;
  /** Epoch milliseconds; null: open until somebody closes it. */
  readonly closesAt: number | null;
}

/** Whom, or which unit, a supervisor is asked about. */
export interface About {
  /** A participant: the person, or whoever stands for the unit. */
  readonly id: string;
  readonly name: LocalText;
}

/** What a reminder of a form may say beyond the usual placeholders. */
export const FORM_PLACEHOLDERS = {
  "form.title": "the form's title",
  "form.closes": "until when it can be answered, at the reader's place",
  about: "whom, or which unit, a supervisor is asked about",
} as const;
export type FormPlaceholder = keyof typeof FORM_PLACEHOLDERS;

/** Whether it is one of these. */
export function isFormPlaceholder(name: string): name is FormPlaceholder {
  return Object.hasOwn(FORM_PLACEHOLDERS, name);
}

/** One form with whom and what it is about, as one choice starts it. */
interface FormAsk {
  readonly form: RemindedForm;
  readonly session: Session | null;
  readonly about: About | null;
}

/** The value of a placeholder; null: there is none. @param asks of one rule: several people are named in a row */
export function formPlaceholderValue(
  name: FormPlaceholder,
  asks: readonly { readonly form: RemindedForm | null; readonly about: About | null }[],
  { language, timezone }: Pick<Reader, "language" | "timezone">,
): string | null {
  const form = asks[0]?.form;
  if (name === "about")
    return (
      asks
        .flatMap(({ about }) => (about ? [inLanguage(about.name, language)] : []))
        .join(language === "ja" ? "、" : ", ") || null
    );
  if (!form) return null;
  if (name === "form.title") return inLanguage(form.title, language) || null;
  if (form.closesAt === null) return null;
  const at = Temporal.Instant.fromEpochMilliseconds(form.closesAt).toZonedDateTimeISO(timezone);
  const time = printTime(at.toPlainTime().toString({ smallestUnit: "minute" }), language);
  const day = printDate(at.toPlainDate().toString(), language, { year: false });
  return language === "vi" ? `${time} ${day}` : `${day} ${time}`;
}

/** As many as every channel with buttons shows; whoever says "feedback" is offered the others. */
const MOST_OFFERED = 5;

/** The choices that start the forms: by what one does, or where there are several by what each is about. */
export function formChoices(asks: readonly FormAsk[], language: Language): Choice[] {
  const label = (ask: FormAsk): string => {
    if (asks.length === 1) return START[ask.form.kind === "quiz" ? "quiz" : "other"][language];
    return inLanguage(ask.about?.name ?? ask.session?.title ?? ask.form.title, language);
  };
  return asks.slice(0, MOST_OFFERED).map((ask) => ({
    label: label(ask),
    value: beginsForm({
      formId: ask.form.id,
      sessionId: ask.form.isPerSession ? (ask.session?.id ?? null) : null,
      aboutId: ask.about?.id ?? null,
    }),
  }));
}

const START: Readonly<Record<"quiz" | "other", Readonly<Record<Language, string>>>> = {
  quiz: { vi: "Làm bài", ja: "テストを始める", en: "Start the quiz" },
  other: { vi: "Trả lời", ja: "回答する", en: "Answer" },
};

/** Where staff write none of their own. */
export function usualFormTexts(timing: Timing, asks: Asked): Written {
  const [isSession, isDue] = [isOfSession(timing), timing.of === "formDue"];
  const words = (language: Language) => {
    const parts = USUAL[language];
    const ask = asks === "participant" ? (isSession ? parts.session : parts.own) : parts.about;
    return [{ type: "text" as const, text: isDue ? `${ask} ${parts.due}` : ask }];
  };
  return { vi: words("vi"), ja: words("ja"), en: words("en") };
}

const USUAL: Readonly<Record<Language, Readonly<Record<"session" | "own" | "about" | "due", string>>>> = {
  vi: {
    session: "Về buổi “{session.title}”: mong Anh/Chị dành vài phút trả lời “{form.title}”.",
    own: "Mong Anh/Chị dành vài phút trả lời “{form.title}”.",
    about: "Mong Anh/Chị dành vài phút trả lời “{form.title}” về: {about}.",
    due: "Hạn trả lời: {form.closes}.",
  },
  ja: {
    session: "「{session.title}」について、「{form.title}」へのご回答をお願いします。数分で終わります。",
    own: "「{form.title}」へのご回答をお願いします。数分で終わります。",
    about: "{about}について、「{form.title}」へのご回答をお願いします。数分で終わります。",
    due: "締め切りは{form.closes}です。",
  },
  en: {
    session: "About “{session.title}”: please take a few minutes for “{form.title}”.",
    own: "Please take a few minutes for “{form.title}”.",
    about: "Please take a few minutes for “{form.title}” about: {about}.",
    due: "You can answer until {form.closes}.",
  },
};
