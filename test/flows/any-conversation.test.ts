/** Whatever people say, in whatever order: every message is answered, and nobody is ever stuck. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { play, type Line, type Transcript } from "../kit/transcript.ts";

const SAID = [
  ...[
    "lịch ngày mai",
    "chiều thứ 5 cô Huyền dạy ở đâu",
    "còn thứ 6?",
    "xin tài liệu",
    "PAPI",
    "1",
    "2",
    "thứ hai",
  ],
  ...[
    "có",
    "không",
    "hủy",
    "quay lại",
    "dừng",
    "tiếp tục",
    "trợ giúp",
    "đổi ngôn ngữ",
    "xóa dữ liệu của tôi",
  ],
  ...[
    "MINH23AB",
    "AB12CD34",
    "mã của em là lan2345a",
    "chào",
    "cảm ơn",
    "rằm tháng 8",
    "giá vàng",
    "gặp cán bộ",
    "em ốm mai xin nghỉ",
    "góp ý",
    "làm bài kiểm tra",
    "bỏ qua",
    "để sau",
    "gửi",
    "câu 1 là 5",
  ],
  ...[
    "明日の予定は？",
    "では金曜は？",
    "はい",
    "いいえ",
    "戻る",
    "配信停止",
    "日本語",
    "コードはTANA2345です",
    "株価は",
  ],
  ...["what's on tomorrow?", "and Friday?", "yes", "back", "cancel", "stop", "resume", "English", "bitcoin"],
  ...["", " ", "😀", "\u0000", "\uD800", "x".repeat(3_000), "schedule:day=today"],
];
const OLD_CHOICES = [
  ...[
    "schedule:next",
    "schedule:from=2026-11-24&to=2026-11-30&page=7",
    "schedule:about=cô Huyền",
    "schedule:%%%",
    "reminder-reply:absent:00000000-0000-4000-8000-000000000002",
    "reminder-reply:of:late:2026-11-24-08:00-lecture",
    "reminder-reply:say:absent",
    "reminder-reply:%%%",
  ],
  ...[
    "welcome:code",
    "welcome:training=yes",
    "welcome:notifications=yes",
    "welcome:skip",
    "welcome:language=ja",
  ],
  ...[
    "settings:unlink",
    "settings:unlink=yes",
    "settings:me",
    "settings:language=xx",
    "settings:notifications=no",
  ],
  ...[
    "form:00000000-0000-4000-8000-0000000000f0:-:-",
    "form:00000000-0000-4000-8000-0000000000f2:-:-",
    "form:00000000-0000-4000-8000-0000000000f0:-:-:answer=content=4",
    "form:00000000-0000-4000-8000-0000000000f1:-:-:pick=topics=papi",
    "form:00000000-0000-4000-8000-0000000000f0:-:-:send",
    "form:00000000-0000-4000-8000-0000000000f0:-:-:change",
    "form:%%%",
  ],
  ...["opt-out:resume", "help:show", "nobody:knows", ""],
];

const line: fc.Arbitrary<Line> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SAID).map((me) => ({ me })) },
  { weight: 3, arbitrary: fc.constantFrom(...OLD_CHOICES).map((tapOld) => ({ tapOld })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("sticker", "picture", "place", "unreadable").map((send) => ({ send })),
  },
  { weight: 1, arbitrary: fc.constantFrom("", "MINH23AB", "nothing").map((follow) => ({ follow })) },
  { weight: 1, arbitrary: fc.constantFrom(5, 61, 3_000).map((laterMinutes) => ({ laterMinutes })) },
) as fc.Arbitrary<Line>;

/** Those that wait for everybody. */
const forms = ["day", "secret", "quiz", "test"] as const;

const conversation = fc.record({
  who: fc.constantFrom("Hoa", "Lan", "Khoa", "Ms Tanaka", "Anna"),
  buttons: fc.boolean(),
  group: fc.boolean(),
  lines: fc.array(line, { minLength: 1, maxLength: 12 }),
});

describe("any conversation", () => {
  it("has an answer to everything that was said, and goes on", () => {
    fc.assert(
      fc.property(conversation, ({ lines, ...rest }) => {
        const told: Transcript = { label: "any", ...rest, forms, lines, stored: [], standing: [] };
        const played = play(told);
        const silent = played.lines.filter(
          (one, index) =>
            !("bot" in one) && !("laterMinutes" in one) && !("bot" in (played.lines[index + 1] ?? {})),
        );
        expect(silent).toEqual([]);
        expect(played.standing.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 300 },
    );
  });

  it("always ends with the word that stops it", () => {
    fc.assert(
      fc.property(conversation, ({ lines, ...rest }) => {
        const told: Transcript = {
          label: "any",
          ...rest,
          forms,
          lines: [...lines, { me: "STOP" }],
          stored: [],
          standing: [],
        };
        const { standing, stored } = play(told);
        expect(standing).toEqual([]);
        expect(stored.filter((one) => one === "opted out" || one === "resumed").at(-1)).toBe("opted out");
      }),
      { numRuns: 100 },
    );
  });
});
