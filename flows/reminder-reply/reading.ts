/** What somebody says of their coming, and whether they say why; what a choice carries. */
import type { Said as SaidOfComing } from "../../src/core/programme/attendance.ts";
import { fold, stripMarks } from "../../src/core/language/normalise.ts";

const LATE = /(?:^|\W)(?:muon|tre|late|delayed)(?:$|\W)|遅/u;
const ABSENT =
  /(?:^|\W)(?:nghi|vang|om|ban|absent|absence|sick|miss|unable|cannot|can'?t|won'?t|can ?not|will not)(?:$|\W)|(?:khong|ko|k|hok|hong|chua)(?: the)? (?:den|di|du|tham|toi|hoc|tham gia)|欠席|休|行けま|行けな|伺えま|(?:参加|出席)でき(?:ま|な)/u;
const COMING =
  /(?:se|chac chan|van) (?:den|di|tham|du|co mat)|will (?:come|attend|be there)|i'?ll (?:come|attend|be there)|(?:出席|参加)(?:し|いた|予定)/u;

/** Coming, absent or late; null where the words are about something else, such as checking in. */
export function readSaid(words: string): SaidOfComing | null {
  const plain = stripMarks(fold(words).text);
  if (LATE.test(plain)) return "late";
  if (ABSENT.test(plain)) return "absent";
  return COMING.test(plain) ? "coming" : null;
}

const BECAUSE =
  /(?:^|\W)(?:vi|do|tai|ban|om|sot|hop|cong tac|viec|kham|benh|because|since|due|sick|ill|meeting|hospital|busy|trip)(?:$|\W)|ので|ため|から|体調|急用|会議|出張|病|熱/u;

/** Do the words tell a reason by themselves: "em ốm", "because of a meeting", "会議のため"? */
export function tellsReason(words: string): boolean {
  return BECAUSE.test(stripMarks(fold(words).text));
}

const PREFIX = "reminder-reply:";

/** `of:<said>:<session ids>` names sessions, `<said>:<reminder id>` a reminder, `say:<said>` neither yet. */
export type Answer =
  | { readonly about: "reminder"; readonly said: SaidOfComing; readonly id: string }
  | { readonly about: "sessions"; readonly said: SaidOfComing; readonly ids: readonly string[] }
  | { readonly about: "nothing"; readonly said: SaidOfComing };

const isSaid = (word: string | undefined): word is SaidOfComing =>
  word === "coming" || word === "absent" || word === "late";
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads a choice's value; null where it makes no sense. */
export function readAnswer(value: string): Answer | null {
  const [first = "", second, ...rest] = value.slice(PREFIX.length).split(":");
  if (first === "say" && isSaid(second)) return { about: "nothing", said: second };
  if (first === "of" && isSaid(second)) {
    const ids = rest.join(":").split(",").filter(Boolean).slice(0, MAX_SESSIONS);
    return ids.length > 0 ? { about: "sessions", said: second, ids } : null;
  }
  return isSaid(first) && UUID.test(second ?? "")
    ? { about: "reminder", said: first, id: second ?? "" }
    : null;
}

/** As many ids as fit a choice. */
export const MAX_SESSIONS = 6;

export const sayChoice = (said: SaidOfComing) => `${PREFIX}say:${said}`;
export const ofChoice = (said: SaidOfComing, ids: readonly string[]) =>
  `${PREFIX}of:${said}:${ids.join(",")}`;
export const NO_REASON = `${PREFIX}no-reason`;
