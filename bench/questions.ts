/** Who asks, and what: the same questions in every round, as people of the demo's programmes put them. */
import { lineUserId } from "../test/kit/twins/line-events.ts";

/** Real questions of the three languages; about half of them are about the timetable of a day. */
export const QUESTIONS = [
  "lịch học ngày mai?",
  "mai học ở đâu ạ?",
  "PAPI khi nào?",
  "明日の予定は？",
  "what is on this week?",
  "lich hoc thu 6",
  "cô Huyền dạy hôm nào",
  "hôm nay có buổi nào không?",
  "tài liệu buổi hôm qua",
  "tomorrow's sessions please",
  "tuần sau học gì",
  "cảm ơn bạn nhiều",
] as const;

/** Distinct contacts; each asks once in a round. Every other one is linked to a participant. */
export const PEOPLE = 3_000;

export function personAt(index: number): string {
  return lineUserId(`person ${String(index)}`);
}

export function questionAt(index: number): string {
  return QUESTIONS[index % QUESTIONS.length] ?? QUESTIONS[0];
}
