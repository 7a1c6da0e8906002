/** Which of the offered choices does a person mean? On channels without buttons this is how they press one. */
import type { Language } from "./language.ts";
import { fold, oneSlipApart, stripMarks, words } from "./normalise.ts";

const NUMBERS: readonly (readonly string[])[] = [
  words_(
    "một, nhất, thứ nhất, đầu tiên, đầu, mot, one, first, the first, 1st, 一, 一番, 一つ目, ひとつ目, 最初, いち, 一番目, 一個目, hàng đầu",
  ),
  words_("hai, thứ hai, nhì, two, second, the second, 2nd, 二, 二番, 二つ目, ふたつ目, に, 二番目, 二個目"),
  words_("ba, thứ ba, three, third, the third, 3rd, 三, 三番, 三つ目, みっつ目, さん, 三番目, 三個目"),
  words_("bốn, tư, thứ tư, four, fourth, the fourth, 4th, 四, 四番, 四つ目, よん, 四番目, 四個目"),
  words_("năm, thứ năm, five, fifth, the fifth, 5th, 五, 五番, 五つ目, ご, 五番目, 五個目"),
  words_("sáu, thứ sáu, six, sixth, the sixth, 6th, 六, 六番, 六つ目, ろく, 六番目"),
  words_("bảy, bẩy, thứ bảy, seven, seventh, the seventh, 7th, 七, 七番, 七つ目, なな, 七番目"),
  words_("tám, thứ tám, eight, eighth, the eighth, 8th, 八, 八番, 八つ目, はち, 八番目"),
  words_("chín, thứ chín, nine, ninth, the ninth, 9th, 九, 九番, 九つ目, きゅう, 九番目"),
  words_("mười, thứ mười, ten, tenth, the tenth, 10th, 十, 十番, 十番目, じゅう"),
];
const LAST = words_(
  "cuối, cuối cùng, sau cùng, chót, last, the last, final, 最後, 一番最後, 最後の, さいご, 一番下, dưới cùng, bottom",
);
/** Every way to name a place, spelled once. */
const PLACES: ReadonlyMap<string, number | "last"> = new Map<string, number | "last">([
  ...NUMBERS.flatMap((all, index) => all.map((word) => [spell(word), index + 1] as const)),
  ...LAST.map((word) => [spell(word), "last"] as const),
]);
// What people put around the number: "em chọn cái số 2 ạ", "the 2nd one please", "2番目でお願いします".
const AROUND: Record<Language, ReadonlySet<string>> = {
  vi: new Set(
    words_(
      "da,vang,em,anh,chi,toi,minh,chau,con,chon,lay,cai,so,cau,muc,phuong,an,lua,y,dap,dong,o,a,nhe,nha,di,ad,ban,cho,xin,la,thi,ok,voi,nao,kia,do,muon,lop,nut,option,no,cach,luon",
    ),
  ),
  en: new Set(
    words_(
      "i,choose,pick,select,take,the,number,no,option,choice,one,item,answer,please,pls,want,would,like,ll,d,go,for,with,my,is,it,s,ok,thanks,let,me,have,a,button,row,line",
    ),
  ),
  ja: new Set(),
};
const AROUND_JA =
  /(?:番目|番号|番|つ目|個目|目|です|でお願いします|でお願い致します|お願いします|をお願いします|を選びます|を選択|にします|がいいです|がいい|でいいです|で|を|の方|のほう|の|もの|やつ|選択肢|選択|ください)+$/u;

/**
 * The index of the choice that the person named, or `null` where none or several could be meant. Read in turn:
 * the label itself, a number or ordinal, words of one label only, a beginning of one label, one slip in a label.
 * "thứ hai" beside a label "Thứ Hai, 23/11" is that label, not the second one.
 */
export function pickChoice(text: string, labels: readonly string[], language: Language): number | null {
  const said = spell(text);
  if (said === "" || said.length > 200) return null;
  const names = labels.map(spell);
  return (
    only(names, (name) => name === said) ??
    (/^\d/.test(said) ? null : only(names, (name) => name.startsWith(`${weekday(core(said, language))} `))) ??
    byNumber(said, text, labels, language) ??
    only(names, (name) => name !== "" && containsWords(core(said, language), name)) ??
    only(names, (name) => core(said, language).length >= 2 && containsWords(name, core(said, language))) ??
    only(names, (name) => core(said, language).length >= 2 && name.startsWith(core(said, language))) ??
    only(names, (name) => name.length >= 5 && oneSlipApart(name, core(said, language))) ??
    only(names, (name) => slipInWord(name, core(said, language)))
  );
}

function byNumber(said: string, text: string, labels: readonly string[], language: Language): number | null {
  const place = placeOf(said, language) ?? placeOf(core(said, language), language);
  if (place === "last") return labels.length - 1;
  if (place === null) return null;
  // Labels that begin with numbers of their own ("1 sao", "5 điểm") are meant by those.
  const numbered = labels.map((label) => /^\D{0,2}(\d+)/.exec(fold(label).text)?.[1]);
  if (numbered.every((number) => number !== undefined)) {
    const index = numbered.indexOf(String(place));
    return index >= 0 && numbered.lastIndexOf(String(place)) === index ? index : null;
  }
  if (
    language === "vi" &&
    /\d/.test(text) === false &&
    stripMarks(fold(text).text) === "nam" &&
    labels.length < 5
  )
    return null;
  return place >= 1 && place <= labels.length ? place - 1 : null;
}

function placeOf(said: string, language: Language): number | "last" | null {
  const bare = language === "ja" ? said.replace(AROUND_JA, "") : said;
  const digits = /^(?:thu )?(\d{1,2})$/.exec(bare)?.[1];
  if (digits !== undefined) return Number(digits);
  const ordinal = /^(\d{1,2}) ?(?:st|nd|rd|th)$/.exec(bare)?.[1];
  if (ordinal !== undefined) return Number(ordinal);
  return PLACES.get(bare) ?? PLACES.get(said) ?? null;
}

/** "thứ 3" and "t3" as labels write it: "thu ba". Anything else stays. */
function weekday(said: string): string {
  const number = /^t(?:hu )?([2-7])$/.exec(said)?.[1];
  return number === undefined
    ? said
    : `thu ${["hai", "ba", "tu", "nam", "sau", "bay"][Number(number) - 2] ?? ""}`;
}

/** The answer without what people put around it. */
function core(said: string, language: Language): string {
  if (language === "ja") return said.replace(AROUND_JA, "") || said;
  const around = AROUND[language];
  const all = said.split(" ");
  const kept = all.filter((word) => !around.has(word));
  return (kept.length > 0 ? kept : all).join(" ");
}

/** Do the words of `part` stand together in `whole`? Japanese has no words: there it is any place in the text. */
function containsWords(whole: string, part: string): boolean {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(part)) return whole.includes(part);
  return ` ${whole} `.includes(` ${part} `);
}

function slipInWord(name: string, said: string): boolean {
  return said.length >= 5 && name.split(" ").some((word) => word.length >= 5 && oneSlipApart(word, said));
}

function only(names: readonly string[], meant: (name: string) => boolean): number | null {
  const index = names.findIndex(meant);
  return index >= 0 && names.findLastIndex(meant) === index ? index : null;
}

function spell(text: string): string {
  return words(fold(text))
    .map((word) => word.bare)
    .join(" ");
}

function words_(all: string): string[] {
  return all.split(",").map((word) => word.trim());
}
