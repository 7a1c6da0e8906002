/** What staff tell us to do in their own words: "nhắc lớp K1: …", "remind the class …", "クラスに連絡…". */
import { fold, stripMarks } from "../../src/core/language/normalise.ts";

export interface Command {
  readonly wish: "write" | "who" | "pause" | "resume" | "cancel";
  /** Whom, as far as it was said: what stands before the text. */
  readonly whom: string;
  /** What shall be said; "" where it was not. */
  readonly words: string;
}

const VERB_VI =
  /^(?:(?:xin|hay|vui long|giup|nho|toi|minh|em|anh|chi|muon|can|cho|bot)\s+)*(?:soan|viet|tao|gui|nhan|bao|thong bao|nhac)(?![a-z])/u;
const WHOM_VI =
  /(?<![a-z])(?:lop|khoa|hoc vien|nhom|moi nguoi|tat ca|ca chuong trinh|toan bo|buoi)(?![a-z])/u;
const NOTICE_VI = /(?:soan|viet|tao|gui) (?:mot |1 )?(?:thong bao|tin nhac|loi nhac)/u;
const SELF_VI = /(?:nhac|bao|gui) (?:cho )?(?:toi|minh|em)(?![a-z])|gui bao cao/u;
const VERB_EN =
  /^(?:(?:please|can you|could you|i want to|i need to|i would like to|i'd like to|let's|help me)\s+)*(?:send|write|tell|remind|notify|message|announce|inform|broadcast)(?![a-z])/u;
const WHOM_EN =
  /(?<![a-z])(?:class|cohort|intake|everyone|everybody|all|participants?|group|trainees|people|notice|announcement|broadcast|reminder)(?![a-z])/u;
const SELF_EN = /(?:send|tell|remind|message) me(?![a-z])/u;
const WRITE_JA =
  /(?:クラス|全員|皆さん|みなさん|みんな|受講者|受講生|研修生|参加者|グループ|第?\d*期|コース|専門家).{0,15}(?:に|へ|宛).{0,15}(?:連絡|知らせ|通知|送|リマインド|伝え|配信)|(?:お知らせ|連絡|通知|リマインド)を.{0,6}(?:送|作|書|出し|配信|したい)/u;

const WHO =
  /(?<![a-z])ai (?:con )?(?:chua|khong) (?:nhan|doc|thay|co tin)|chua nhan duoc (?:tin|thong bao) la ai|(?:who|which people) (?:did ?n[o']?t|did not|has ?n[o']?t|have ?n[o']?t|has not|have not) (?:get|got|receive)|届いて(?:い)?な|届いていません|受け取って(?:い)?な|未着|未達/u;
/** They speak of what is sent to themselves: that is no broadcast's. */
const MINE =
  /(?<![a-z])cho (?:toi|minh|em)(?![a-z])|(?<![a-z])me(?![a-z])|(?:khong|dung|ngung) nhan tin|受信|私(?:に|へ|宛)|^配信停止$/u;
const PAUSE =
  /^(?:xin |hay )?(?:dung|ngung) gui$|^stop sending$|^(?:xin |hay )?tam dung(?:$| gui| thong bao| tin)|(?:dung|ngung) gui (?:thong bao|tin)|(?<![a-z])pause(?: the)? (?:sending|message|announcement|broadcast|notice|it)(?![a-z])|(?:送信|配信)を?(?:一時)?(?:停止|止め|ストップ)/u;
const RESUME =
  /^(?:xin |hay )?(?:gui tiep|tiep tuc gui)|(?:resume|continue|go on)(?: the)? (?:sending|message|announcement|broadcast|notice)|(?:送信|配信)を?(?:再開|続け)/u;
const CANCEL =
  /^(?:thoi )?(?:khong|dung) gui nua$|^(?:please )?(?:do not|don't) send(?: it)?$|^送らないで(?:ください)?$|^(?:xin |hay )?(?:huy|thu hoi) (?:gui|thong bao vua|tin vua|thong bao da|tin da)|(?:cancel|recall|withdraw)(?: the| my| that| this)?(?: last)? (?:sending|announcement|broadcast|notice)|(?:送信|配信)を?(?:取り消|取消|キャンセル|中止)/u;

/** More is no head of a command. */
const LONGEST_HEAD = 120;

/** What is told to do; null where it is no command. */
export function readCommand(text: string): Command | null {
  const { head, words } = parts(text);
  const plain = stripMarks(fold(head).text).replaceAll("’", "'").trim();
  if (plain.length > LONGEST_HEAD) return null;
  const wish = WHO.test(plain)
    ? "who"
    : ((isAboutMe(head) ? null : steering(plain)) ?? (isToWrite(plain) ? "write" : null));
  return wish === null ? null : { wish, whom: head.trim(), words: wish === "write" ? words : "" };
}

function steering(plain: string): "pause" | "resume" | "cancel" | null {
  if (CANCEL.test(plain)) return "cancel";
  return PAUSE.test(plain) ? "pause" : RESUME.test(plain) ? "resume" : null;
}

/** "Stop sending me messages" is no word about a broadcast. */
export function isAboutMe(text: string): boolean {
  return MINE.test(stripMarks(fold(text).text).trim());
}

/** So plain that it is a command whoever says it: to write, to whom, and what. */
export function isPlainCommand(text: string): boolean {
  const command = readCommand(text);
  return command?.wish === "write" && command.words !== "";
}

function isToWrite(plain: string): boolean {
  if (SELF_VI.test(plain) || SELF_EN.test(plain)) return false;
  return (
    (VERB_VI.test(plain) && WHOM_VI.test(plain)) ||
    NOTICE_VI.test(plain) ||
    (VERB_EN.test(plain) && WHOM_EN.test(plain)) ||
    WRITE_JA.test(plain)
  );
}

/** What stands before the first colon or line break, and after it. A time such as 13:30 is no end of a head. */
function parts(text: string): { readonly head: string; readonly words: string } {
  const end = /(?<!\d)[:：]|[:：](?!\d)|\n/u.exec(text);
  return end
    ? { head: text.slice(0, end.index), words: text.slice(end.index + 1).trim() }
    : { head: text, words: "" };
}

const CLEAR = new Set(
  [
    ...["gui", "gui di", "gui luon", "gui ngay", "gui nhe", "ok gui", "ok gui di", "vang gui", "vang gui di"],
    ...["dong y gui", "co", "co gui", "vang", "dong y", "xac nhan", "duyet", "duyet va gui"],
    ...["send", "send it", "send now", "send it now", "yes", "yes send", "yes send it", "yes please send"],
    ...["ok send", "ok send it", "confirm", "approve", "approve and send", "yes approve", "i confirm"],
    ...["送信", "送る", "送って", "送ってください", "送信する", "送信してください", "送信します", "はい"],
    ...[
      "はい送ってください",
      "はい送信してください",
      "はいお願いします",
      "承認",
      "承認します",
      "承認して送信",
    ],
  ].map((words) => words.replaceAll(" ", "")),
);
const AFFIRMING = /gui|duyet|send|approve|送|承認/u;
const REFUSING =
  /^(?:dung|ngung) (?:gui|co gui|duyet)|^(?:khong|chua|thoi|huy)(?:$| )|don'?t|do not|^no(?:$| )|cancel|never ?mind|stop sending|やめ|いいえ|送らない|しない|(?:送信|配信)を?(?:中止|停止)|キャンセル|取り?消|^中止/u;

/** A clear yes, a clear no, neither although it speaks of sending, or something else. */
export function readAnswer(text: string): "yes" | "no" | "unclear" | null {
  const folded = fold(text).text;
  const plain = stripMarks(folded).replaceAll("’", "'");
  // Without its marks "đúng" (right) is "đừng" (do not).
  if (folded.includes("đúng")) return "unclear";
  // Politeness is no doubt.
  const bare = plain
    .replace(/(?<![a-z])(?:a|nhe|nha|di a|please|thanks|thank you)(?![a-z])/gu, "")
    .replace(/[\s.,!。、！]+/gu, "");
  if (CLEAR.has(bare)) return "yes";
  if (REFUSING.test(plain.trim())) return "no";
  return AFFIRMING.test(plain) ||
    /^(?:u|uh|um|ok|oke|okay|vang|da|yes|yeah|sure|はい|うん)(?![a-z])/u.test(plain.trim())
    ? "unclear"
    : null;
}
