/** What stands around Vietnamese dates: small words that hold two pieces together, and the tense. */

const GLUE = new Set([
  "cua",
  "vao",
  "ngay",
  "luc",
  "buoi",
  "trong",
  "nam",
  "hom",
  "thi",
  "tu",
  "khoang",
  "thuoc",
]);

/** Punctuation and small words that keep two pieces together ("chiều của thứ 5", "thứ ba, 17/11"). */
export function joinsVietnamese(gap: string): boolean {
  if (gap.length > 24 || /[.?!;:](?:\s|$)/.test(gap)) return false;
  return gap.split(/[\s,()-]+/).every((word) => word === "" || GLUE.has(word));
}

/** Does the sentence after the day speak of what is over? "đã có lịch chưa" does not. */
export function isPastVietnamese(after: string, before: string): boolean {
  if (
    /(?:^|[^\p{L}])(?:hồi|hoi)\s*(?:ngay |thu )?$/u.test(before) &&
    !/(?:cho|xin|muon|can|em|toi|minh|chau) hoi\s*(?:ngay |thu )?$/.test(before)
  )
    return true;
  // "Đội đã về nước hôm 15/11": "hôm" and a date look back where the sentence does.
  if (/(?:^|\s)da (?!co|chot|xep|len)[^.?!;\n]{1,60} hom $/.test(before)) return true;
  const clause = /^,?[^.?!,;\n]{0,60}/.exec(after)?.[0] ?? "";
  return /(?:^|[^\p{L}])da (?!co|chot|xep|len|dang|thong|full|kin|du|het|den|gui|duoc)/u.test(clause);
}
