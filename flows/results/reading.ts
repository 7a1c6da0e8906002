/** How coordinators ask for results: "kết quả buổi sáng?", 今朝の結果は？, "how did today go?". */
import { fold, stripMarks } from "../../src/core/language/normalise.ts";
import type { PartOfDay } from "../../src/core/language/understanding.ts";

/** A longer text tells something. */
const LONGEST = 120;

const RESULTS = new RegExp(
  [
    "(?<![a-z])(?:ket qua|kq|tong ket|so lieu)(?![a-z])",
    "(?<![a-z])(?:danh gia|gop y|phan hoi|nhan xet)(?![a-z]).{0,30}(?<![a-z])(?:the nao|ra sao|sao roi|tot khong|toi dau)(?![a-z])",
    "(?<![a-z])bao nhieu (?:nguoi|hoc vien|anh chi|phieu)(?: da)? (?:tra loi|gop y|danh gia|co mat|di hoc|diem danh|den lop|lam bai|nop)(?![a-z])",
    "(?<![a-z])(?:results?|outcomes?)(?![a-z])",
    "(?<![a-z])how did .{1,40}(?<![a-z])go(?![a-z])|what came out(?![a-z])",
    "(?<![a-z])how (?:is|was|were|are) .{0,30}(?:feedback|ratings?)(?![a-z])",
    "(?<![a-z])how many(?: people| participants)? (?:answered|responded|came|attended|were there)(?![a-z])",
    "結果|集計|何[人名].{0,6}(?:回答|出席|参加|来)|(?:アンケート|評価|感想|回答)(?:は|の状況は)?(?:どう|いかが)",
  ].join("|"),
  "u",
);
/** Their own results, a wish that something be sent, or questions that other flows answer. */
const ELSEWHERE = new RegExp(
  [
    "(?<![a-z])(?:cua|cho) (?:toi|minh|em|chau)(?![a-z])|(?<![a-z])my(?![a-z])|私の|自分の|わたしの",
    "(?<![a-z])(?:khi nao|bao gio|ngay nao|may gio|o dau|ai (?:day|giang|noi|trinh bay)|when|where|who)(?![a-z])|いつ|どこ|誰|だれ",
    "(?<![a-z])(?:phan anh|kien nghi|khieu nai|don thu|ho so|tai lieu|slides?|bai giang|lich|materials?|schedule|timetable)(?![a-z])|資料|予定|日程|苦情|申請",
    "^(?:xin |hay |vui long |please )?(?:gui|thong bao|nhan|send|tell|write|remind)(?![a-z])",
  ].join("|"),
  "u",
);

/** Is somebody asking what came out? Only ever asked of what coordinators write. */
export function asksForResults(text: string): boolean {
  if (text.length > LONGEST || /[:：]\s*\S|\n/u.test(text)) return false;
  const plain = plainOf(text);
  return RESULTS.test(plain) && !ELSEWHERE.test(plain);
}

/** The words that may name a session or a form: without those that ask for results. */
export function withoutAsking(words: string): string {
  return words
    .normalize("NFC")
    .replaceAll(
      /kết quả|ket qua|(?<!\p{L})kq(?!\p{L})|tổng kết|tong ket|số liệu|so lieu|(?<!\p{L})(?:results?|outcomes?|came out|how did|how (?:is|was|were|are))(?!\p{L})|結果|集計/giu,
      " ",
    )
    .trim();
}

const PARTS: readonly (readonly [PartOfDay, RegExp])[] = [
  ["morning", /(?<!\p{L})(?:buổi sáng|buoi sang|sáng|morning)(?!\p{L})|午前|朝/iu],
  ["afternoon", /(?<!\p{L})(?:buổi chiều|buoi chieu|chiều|afternoon)(?!\p{L})|午後/iu],
  ["evening", /(?<!\p{L})(?:buổi tối|buoi toi|tối|evening)(?!\p{L})|夕方|夜/iu],
];

/** A part of the day that was said without a day: "kết quả buổi sáng?". */
export function partSaid(text: string): PartOfDay | null {
  return PARTS.find(([, words]) => words.test(text.normalize("NFC")))?.[0] ?? null;
}

/** Does the text name the form of this title: most of its words, or a good part of a Japanese one? */
export function namesForm(title: string, text: string): boolean {
  const [named, said] = [plainOf(title), plainOf(text)];
  const japanese = /[\p{Script=Han}\p{Script=Katakana}]/u;
  if (japanese.test(named)) {
    const runs = said.match(/[\p{Script=Han}\p{Script=Katakana}ー]{3,}/gu) ?? [];
    return runs.some((run) => named.includes(run));
  }
  const words = (some: string) => some.match(/[\p{L}\p{N}]+/gu) ?? [];
  const heard = new Set(words(said));
  const known = words(named);
  const hits = known.filter((word) => heard.has(word)).length;
  return hits >= 2 && hits / known.length >= 0.5;
}

function plainOf(text: string): string {
  return stripMarks(fold(text).text).replaceAll("’", "'").trim();
}
