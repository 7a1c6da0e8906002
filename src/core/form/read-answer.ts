/** From what somebody said to an answer: by the question's type, in free words. */
import type { Language } from "../language/language.ts";
import { inLanguage } from "../language/language.ts";
import { kanjiNumber } from "../language/dates/japanese/numerals.ts";
import { fold, stripMarks, words } from "../language/normalise.ts";
import { pickChoice } from "../language/pick-choice.ts";
import type { DaysMeant } from "../language/understanding.ts";
import type { ReceivedMessage } from "../message/inbound-event.ts";
import type { Answer } from "./answer.ts";
import { MAX_TEXT_ANSWER, type Option, type Question } from "./form.ts";
import { readPraise } from "./rating-words.ts";

/** What was said, and how the question stood before them. */
export interface Spoken {
  readonly eventId: string;
  readonly text: string;
  readonly message: ReceivedMessage | null;
  readonly days: DaysMeant | null;
  readonly language: Language;
  /** The options as they were shown. */
  readonly options: readonly Option[];
}

/** Why it is no answer, though it was meant as one. */
export type Problem =
  | { readonly why: "tooLong"; readonly length: number; readonly most: number }
  | { readonly why: "outOfRange"; readonly least: number | null; readonly most: number | null }
  | { readonly why: "notWhole" }
  | { readonly why: "tooMany"; readonly most: number }
  | { readonly why: "outOfDays"; readonly earliest: string | null; readonly latest: string | null }
  /** Something else is needed than what was sent. */
  | { readonly why: "wrongKind" };

export type Reading =
  /** `isGuess`: from words that had to be interpreted; tell what was understood. */
  { readonly answer: Answer; readonly isGuess?: true } | { readonly problem: Problem };

/** Null: they spoke of something else, or nobody can tell. */
export function readAnswer(question: Question, spoken: Spoken): Reading | null {
  const { text, message } = spoken;
  if (question.type === "photo")
    return message?.type === "picture" ? { answer: { eventId: spoken.eventId } } : wrongKind(message);
  if (question.type === "place" && message?.type === "place") {
    const { latitude, longitude, title, address } = message;
    const said = [title, address].filter(Boolean).join(", ");
    return { answer: { latitude, longitude, ...(said === "" ? {} : { words: said.slice(0, 300) }) } };
  }
  if (message !== null && message.type !== "text") return wrongKind(message);
  if (text === "") return null;
  switch (question.type) {
    case "rating":
      return readRating(question.scale, spoken);
    case "choice": {
      const index = readOption(text, spoken);
      return index === null ? null : { answer: spoken.options[index]?.id ?? null };
    }
    case "many":
      return readSeveral(question.atMost ?? Infinity, spoken);
    case "number":
      return readNumberFor(question, spoken);
    case "date":
      return readDay(question, spoken.days);
    case "text":
    case "place":
      return readText(question.type === "text" ? question.maxLength : 300, spoken);
  }
}

/** "Câu 2 là B", "question 3: 5", "3番は良い": which question, by its number as shown, and what is said of it. */
export function readNumbered(text: string): { readonly number: number; readonly rest: string } | null {
  const folded = fold(text);
  const plain = stripMarks(folded.text);
  const [whole, vietnamese, japanese] =
    /^\s*(?:cau|question|q|cau hoi|cau so|設問|問|質問)\s*\.?\s*(?:so\s*)?(\d{1,3})\s*(?:la|thi|:|=|-|chon|is|は|,|\s)\s*|^\s*(\d{1,3})\s*(?:番|問目?)\s*(?:は|:|、)\s*/u.exec(
      plain,
    ) ?? [];
  if (whole === undefined) return null;
  const rest = text.slice(folded.at[whole.length] ?? text.length).trim();
  const asked = rest.replace(/^(?:là|la|is|chọn|chon|は)\s+/u, "");
  return asked === "" ? null : { number: Number(vietnamese ?? japanese), rest: asked };
}

const wrongKind = (message: ReceivedMessage | null): Reading | null =>
  message === null ? null : { problem: { why: "wrongKind" } };

const RATING_UNITS =
  /(?:^|\s)(?:diem|sao|muc|point|points|star|stars|score|rating|rate|cham|danh gia|give|cho)(?=$|\s|[.,!])|点|てん|つ星|星|レベル/gu;

function readRating(scale: number, { text, language }: Spoken): Reading | null {
  const plain = stripMarks(withDigits(text)).trim();
  const outOf = /^\D{0,20}(\d{1,3})\s*(?:\/|tren|out of|点中|分の)\s*(\d{1,3})\D{0,20}$/u.exec(plain);
  if (outOf) {
    const [given, most] = [Number(outOf[1]), Number(outOf[2])];
    if (most === 0 || given > most) return outOfRange(1, scale);
    const level = most === scale ? given : Math.round((given / most) * scale);
    return level < 1 ? outOfRange(1, scale) : { answer: level, ...(most === scale ? {} : { isGuess: true }) };
  }
  const bare = plain.replaceAll(RATING_UNITS, " ").trim();
  const labels = Array.from({ length: scale }, (_, index) => String(index + 1));
  const index =
    pickChoice(bare, labels, language) ?? pickChoice(text.replace(/điểm|sao/giu, " "), labels, language);
  if (index !== null) return { answer: index + 1 };
  const [number, ...others] = bare.match(/-?\d+(?:[.,]\d+)?/gu) ?? [];
  if (number !== undefined && others.length === 0 && bare.length < 12) {
    const value = Number(number.replace(",", "."));
    if (value < 1 || value > scale) return outOfRange(1, scale);
    return Number.isInteger(value) ? { answer: value } : { problem: { why: "notWhole" } };
  }
  const praise = readPraise(text);
  return praise === null ? null : { answer: Math.round(1 + praise * (scale - 1)), isGuess: true };
}

const LETTER =
  /^(?:(?:em|toi|minh|i)\s+)?(?:(?:dap an|phuong an|lua chon|chon|cau|y|la|option|answer|choose|pick)\s+){0,3}\(?([a-m])\)?[.)]?(?:\s+(?:a|nhe|nha|please))?$|^([a-m])(?:です|でお願いします|を選びます|にします|番)?[。.]?$/u;

function readOption(text: string, { options, language }: Spoken): number | null {
  const plain = stripMarks(fold(text).text).trim();
  const [, spaced, japanese] = LETTER.exec(plain) ?? [];
  const letter = (spaced ?? japanese)?.charCodeAt(0);
  if (letter !== undefined && letter - 97 < options.length) return letter - 97;
  return pickChoice(
    text,
    options.map((option) => inLanguage(option.text, language)),
    language,
  );
}

const ALL =
  /^(?:tat ca|ca|het|chon het|all(?: of (?:them|the above))?|everything|全部|すべて|全て)(?:です)?$/u;

function readSeveral(most: number, spoken: Spoken): Reading | null {
  const { text, options, language } = spoken;
  const plain = stripMarks(fold(text).text).trim();
  if (ALL.test(plain))
    return several(
      options.map(({ id }) => id),
      most,
      options,
    );
  const parts = text
    .split(/[,;、，；+&\n/]|\s(?:và|va|and|với)\s|と(?=[A-Ma-m\d])/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const letters = /^[a-m](?:\s+[a-m])+$/u.test(plain) || /^\d(?:\s+\d)+$/u.test(plain);
  const found = (letters ? plain.split(/\s+/) : parts).map((part) => readOption(part, spoken));
  if (found.length > 0 && found.every((index) => index !== null))
    return several(
      found.map((index) => options[index]?.id ?? ""),
      most,
      options,
    );
  // "Tôi thấy phần thực hành và phần hỏi đáp hay": whichever labels stand in it.
  const said = ` ${words(fold(text))
    .map(({ bare }) => bare)
    .join(" ")} `;
  const named = options.filter((option) => {
    const label = words(fold(inLanguage(option.text, language)))
      .map(({ bare }) => bare)
      .join(" ");
    return label !== "" && (language === "ja" ? said.includes(label) : said.includes(` ${label} `));
  });
  return named.length === 0
    ? null
    : several(
        named.map(({ id }) => id),
        most,
        options,
      );
}

/** Each once, in the order of the options. */
function several(picked: readonly string[], most: number, options: readonly Option[]): Reading {
  const answer = options.map(({ id }) => id).filter((id) => picked.includes(id));
  return answer.length > most ? { problem: { why: "tooMany", most } } : { answer };
}

function readNumberFor(
  { min, max, isWhole }: Question & { type: "number" },
  { text, language }: Spoken,
): Reading | null {
  const value = readNumber(text, language);
  if (value === null) return null;
  if (isWhole && !Number.isInteger(value)) return { problem: { why: "notWhole" } };
  return value < (min ?? -Infinity) || value > (max ?? Infinity)
    ? outOfRange(min ?? null, max ?? null)
    : { answer: value };
}

const outOfRange = (least: number | null, most: number | null): Reading => ({
  problem: { why: "outOfRange", least, most },
});

/** The one number of a text: "１５人", "1.500" (Vietnamese), "1,500", "2,5", "mười hai", "三". Null: none, or several. */
export function readNumber(text: string, language: Language): number | null {
  const plain = withDigits(text);
  const [found, ...others] = plain.match(/(?<![\p{L}\d])-?\d+(?:[.,]\d+)*/gu) ?? [];
  if (others.length > 0) return null;
  if (found === undefined) {
    // As many as pickChoice knows by their words.
    const index = pickChoice(
      text,
      Array.from({ length: 10 }, (_, one) => String(one + 1)),
      language,
    );
    return index === null ? null : index + 1;
  }
  const thousands = language === "vi" ? "." : ",";
  const isGrouped = new RegExp(`^-?\\d{1,3}(?:\\${thousands}\\d{3})+(?:[.,]\\d+)?$`).test(found);
  const value = Number((isGrouped ? found.replaceAll(thousands, "") : found).replace(",", "."));
  return Number.isFinite(value) ? value : null;
}

function readDay({ earliest, latest }: Question & { type: "date" }, days: DaysMeant | null): Reading | null {
  if (days === null || days.start !== days.end) return null;
  const day = days.start;
  return day < (earliest ?? "") || day > (latest ?? "9999")
    ? { problem: { why: "outOfDays", earliest: earliest ?? null, latest: latest ?? null } }
    : { answer: day };
}

function readText(most: number, { text, message }: Spoken): Reading {
  // What is heard is cut; how long it was is told by the message.
  const length = message?.type === "text" ? message.text.trim().length : text.length;
  if (length > Math.min(most, MAX_TEXT_ANSWER)) return { problem: { why: "tooLong", length, most } };
  return { answer: text };
}

/** 四点 → 4点, 十五人 → 15人; 一番 and 十分 are words. */
function withDigits(text: string): string {
  return fold(text).text.replaceAll(
    /[〇一二三四五六七八九十百千]+(?=点|つ星|です|でし|人|名|回|件|年|時間|か|く|$|\s|[.。])/gu,
    (written) => String(kanjiNumber(written)),
  );
}
