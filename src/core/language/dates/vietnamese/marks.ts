/** Words that are written like a word for days but for their marks: where the marks are typed, they are something else. */
import type { Entry, Scene } from "../said.ts";

const OTHER_WORDS = new Set(
  (
    "thắng thăng tuấn quỹ quỳ quỷ đâu đau dấu dầu đậu dâu cười cưới cưỡi mưa hệ thư thử thú thụ nắm nằm nấm " +
    "đèn đen đền chợ chờ chỗ vá đếm đem đệm ngáy bà bả bã hài hái hải hại sâu bày bẫy bây tắm tạm tấm tâm muối " +
    "chiếu chiêu tội hòm búa bùa mọt mừng"
  ).split(" "),
);

/** The entry, declining what is typed with the marks of other words ("Tuấn trước", "em thắng 3-0"). */
export function withOwnMarks([keys, pattern, reading]: Entry): Entry {
  return [
    keys,
    pattern,
    (match, scene) =>
      isOtherWord(scene) ? null : typeof reading === "function" ? reading(match, scene) : reading,
  ];
}

function isOtherWord({ text, folded, start, end }: Scene): boolean {
  if (folded.text === text) return false;
  return folded.text
    .slice(start, end)
    .split(" ")
    .some((word) => OTHER_WORDS.has(word));
}
