/** Takes out of a text what could point at a person, before it is kept for coordinators to read. */

// The commonest family names, which begin a full name in Vietnamese whatever the case it is typed in.
const FAMILY_NAME = "nguyễn|nguyen|trần|phạm|huỳnh|huynh|hoàng|đặng|bùi|ngô|đỗ|võ|vũ|lê";
const WORD = "[\\p{L}\\p{M}]+";
const STARTS = "(?<![\\p{L}\\p{M}\\p{N}])";
const ENDS = "(?![\\p{L}\\p{M}\\p{N}])";
const TITLED = "(?:\\p{Lu}[\\p{Ll}\\p{M}]+)";

const ADDRESSES = /(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+/giu;
/** "nguyễn văn an", "Lê Thị Hoa": the family name with what follows the middle name, in any case. */
const FULL_NAME = new RegExp(`${STARTS}(?:${FAMILY_NAME}) (?:văn|thị|van|thi) ${WORD}${ENDS}`, "giu");
/** Two to five capitalised words in a row: "Trần Đăng Minh", "Yoko Tanaka". */
const CAPITALISED = new RegExp(`${STARTS}${TITLED}(?: ${TITLED}){1,4}${ENDS}`, "gu");
/** One capitalised word after a form of address: "cô Huyền", "Ms Tanaka". */
const ADDRESSED = new RegExp(
  `${STARTS}((?:[Cc]ô|[Tt]hầy|[Aa]nh|[Cc]hị|[Ee]m|[Ôô]ng|[Bb]à|[Bb]ác|[Cc]hú|M[rs]s?|Dr|Prof)\\.? )${TITLED}${ENDS}`,
  "gu",
);
/** "田中さん", "フエン先生": up to six characters before a form of address. */
const ADDRESSED_JA = /[\p{Script=Han}\p{Script=Katakana}ー・]{1,6}(さん|様|氏|先生|教授|課長|部長)/gu;
const NUMBER = /\p{Nd}+/gu;

/** At most this much is kept (UTF-16 units). */
const MAX_LENGTH = 300;

/**
 * The text without addresses, numbers (`#`) and names (`…`). `names` are the contact's own names, wherever they
 * stand. Errs on the side of hiding: a capitalised institution may vanish; a name typed in small letters that is
 * neither the contact's nor a full Vietnamese one stays. Linear in the text's length.
 */
export function redact(text: string, names: readonly string[] = []): string {
  let kept = text.slice(0, MAX_LENGTH).normalize("NFC");
  for (const name of names.filter((one) => one.trim() !== ""))
    kept = kept.replaceAll(name.normalize("NFC"), "…");
  return kept
    .replace(ADDRESSES, "…")
    .replace(CAPITALISED, "…")
    .replace(FULL_NAME, "…")
    .replace(ADDRESSED, "$1…")
    .replace(ADDRESSED_JA, "…$1")
    .replace(NUMBER, "#");
}
