/** Which words want the timetable in one's own calendar, and which only look like it. */
import { expect, it } from "vitest";
import { readCalendarWish } from "../../../flows/phone-calendar/reading.ts";

const cases: [words: string, wish: ReturnType<typeof readCalendarWish>][] = [
  ["lịch vào điện thoại", "make"],
  ["cho em lịch học vào điện thoại với ạ", "make"],
  ["dong bo lich voi google", "make"],
  ["đưa lịch lên iPhone thế nào?", "make"],
  ["thu hồi địa chỉ lịch", "revoke"],
  ["カレンダーに追加したいです", "make"],
  ["予定をスマホに入れたい", "make"],
  ["カレンダーを解除", "revoke"],
  ["Can I add the sessions to my calendar?", "make"],
  ["schedule on my phone please", "make"],
  ["please remove my calendar", "revoke"],
  ["lịch học ngày mai?", null],
  ["lịch thi đấu bóng đá", null],
  ["số điện thoại của lớp trưởng?", null],
  ["lịch học ngày mai, em gọi điện thoại cho ai?", null],
  ["明日の予定は？", null],
  ["電話番号を教えてください", null],
  ["What is on the schedule tomorrow?", null],
  ["I lost my phone", null],
];
it.each(cases)("%s: %s", (words, wish) => {
  expect(readCalendarWish(words)).toBe(wish);
});
