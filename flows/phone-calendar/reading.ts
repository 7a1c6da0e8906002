/** Words that want the timetable in one's own calendar: "lịch vào điện thoại", "カレンダーに追加", "add to my calendar". */
import { fold, stripMarks } from "../../src/core/language/normalise.ts";

const WANTED = [
  /\b(?:lich|thoi khoa bieu)\b.{0,20}\b(?:vao|len|tren|sang|voi|cho|qua)\b.{0,8}\b(?:dien thoai|dt|iphone|google|outlook|may)\b/u,
  /\b(?:dong bo|tich hop)\b.{0,10}\blich\b/u,
  /\b(?:add|put|sync|save|export|get|subscribe|import)\b.{0,40}\bcalendar\b/u,
  /\b(?:calendar|timetable|schedule)\b.{0,20}\b(?:on|to|in|into|for)\b.{0,6}\b(?:phone|iphone|android|google|outlook)\b/u,
  /カレンダー.{0,12}(?:追加|登録|入れ|同期|取り込|購読)/u,
  /予定.{0,8}(?:スマホ|携帯|iphone|google|グーグル|カレンダー).{0,8}(?:追加|登録|入れ|同期|取り込)/u,
];
const REVOKED =
  /\b(?:thu hoi|tat|huy|xoa|go|ngung)\b.{0,12}\b(?:dia chi lich|lich (?:tren|trong|khoi) (?:dien thoai|dt))\b|\b(?:revoke|remove|delete)\b.{0,16}\bcalendar\b|カレンダー.{0,10}(?:無効|解除|削除)/u;
/** A longer text is a story in which a calendar occurs. */
const MAX_LENGTH = 120;

/** Null where the words want something else. */
export function readCalendarWish(text: string): "make" | "revoke" | null {
  if (text.length > MAX_LENGTH) return null;
  const words = stripMarks(fold(text).text);
  if (REVOKED.test(words)) return "revoke";
  return WANTED.some((wish) => wish.test(words)) ? "make" : null;
}
