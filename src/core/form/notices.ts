/** What the house says of forms by itself: that one is unfinished, that the time of one is over. */
import { inLanguage, type Language, type LocalText } from "../language/language.ts";
import { text, type Content } from "../message/content.ts";
import { beginsForm, type Draft, type FormKey } from "./answering.ts";
import type { Form } from "./form.ts";
import { FORM_WORDS } from "./form-words.ts";
import { attemptsLeft, outcomeLines } from "./outcome.ts";
import { pathOf } from "./path.ts";

/** A form that somebody has begun and not sent. */
export interface Unfinished {
  readonly key: FormKey;
  readonly form: Form;
  readonly draft: Draft;
  /** What it is about, if not itself: a session's title, or a participant's name. */
  readonly about: LocalText | string | null;
}

/** Of so many forms each can be gone on with from the message; the others wait in "góp ý". */
const MOST_OFFERED = 5;

interface Words {
  /** @param answered null: nothing yet */
  readonly unfinished: (title: string, answered: number | null, of: number) => string;
  readonly unsent: (title: string) => string;
  readonly several: string;
  readonly goOn: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    unfinished: (title, answered, of) =>
      answered === null
        ? `Anh/Chị đã mở “${title}” nhưng chưa trả lời câu nào.`
        : `Anh/Chị đang làm dở “${title}”: đã trả lời ${String(answered)}/${String(of)} câu.`,
    unsent: (title) => `Anh/Chị đã trả lời hết “${title}”, chỉ còn bước gửi.`,
    several: "Anh/Chị còn các phiếu sau chưa gửi:",
    goOn: "Các câu trả lời vẫn được giữ; khi nào tiện, mời Anh/Chị tiếp tục.",
  },
  ja: {
    unfinished: (title, answered, of) =>
      answered === null
        ? `「${title}」にまだお答えいただいていません。`
        : `「${title}」は${String(of)}問中${String(answered)}問までお答えいただいています。`,
    unsent: (title) => `「${title}」にすべてお答えいただきました。あとは送信のみです。`,
    several: "まだ送信されていないものがあります。",
    goOn: "ここまでのご回答は保存しています。ご都合のよいときに続きをお願いいたします。",
  },
  en: {
    unfinished: (title, answered, of) =>
      answered === null
        ? `You have opened “${title}” and not answered anything yet.`
        : `You have begun “${title}”: ${String(answered)} of ${String(of)} questions are answered.`,
    unsent: (title) => `You have answered all of “${title}”; only sending it is left.`,
    several: "You have not sent these yet:",
    goOn: "Your answers are kept; please go on whenever it suits you.",
  },
};

/** One message for all that somebody has left unfinished; at least one. Choices lead to where each was left. */
export function unfinishedNotice(forms: readonly Unfinished[], language: Language): Content {
  const words = WORDS[language];
  const [first, ...others] = forms;
  if (!first) throw new RangeError("nothing is unfinished");
  if (others.length === 0) {
    const choice = { label: FORM_WORDS[language].resume, value: beginsForm(first.key) };
    return text([stand(first, language), words.goOn].join("\n"), [choice]);
  }
  const lines = forms.map((one, index) => `${String(index + 1)}. ${stand(one, language)}`);
  const choices = forms
    .slice(0, MOST_OFFERED)
    .map(({ key }, index) => ({ label: String(index + 1), value: beginsForm(key) }));
  return text([words.several, ...lines, words.goOn].join("\n"), choices);
}

/** Of a quiz whose time was over before it was sent: that it was handed in, and what it came to. */
export function handedInNotice({ key, form, draft }: Unfinished, language: Language): Content {
  const words = FORM_WORDS[language];
  const left = attemptsLeft(form, draft);
  const lines = [
    `${inLanguage(form.title, language)}\n${words.timeIsUp}`,
    ...outcomeLines(form, draft, language),
    inLanguage(form.thanks, language),
    ...(left > 0 ? [words.attempts(left)] : []),
  ];
  return text(lines.join("\n\n"), left > 0 ? [{ label: words.again, value: beginsForm(key) }] : []);
}

function stand({ form, draft, about }: Unfinished, language: Language): string {
  const words = WORDS[language];
  const what = typeof about === "string" ? about : about && inLanguage(about, language);
  const title = [inLanguage(form.title, language), what].filter(Boolean).join(" – ");
  const path = pathOf(form, draft.answers, draft.seed);
  const answered = path.filter(({ id }) => draft.answers[id] !== undefined).length;
  if (answered === path.length) return words.unsent(title);
  return words.unfinished(title, answered === 0 ? null : answered, path.length);
}
