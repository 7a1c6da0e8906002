/** A coordinator says stop: who means their own notices stops these, before everything else; who means a broadcast, that. */
import { describe, expect, test } from "vitest";
import { play, type Line, type Transcript } from "../../kit/transcript.ts";

/** Until the look at a broadcast, by language. */
const LOOKS: Readonly<Record<string, { readonly staff: string; readonly lines: readonly Line[] }>> = {
  vi: {
    staff: "Hương",
    lines: [{ me: "gửi cho lớp 22 sở, ban, ngành: mai nghỉ học nhé" }, { me: "cải cách hành chính" }],
  },
  ja: { staff: "Ms Sato", lines: [{ me: "専門家に連絡：明日は休講です。" }] },
  en: {
    staff: "Grace",
    lines: [
      { me: "Remind the class of 22 departments: Tomorrow’s class is in Hall A." },
      { tap: "Send the same text" },
    ],
  },
};
const LOOK = "wait staff-broadcast.decide";

const played = (staff: string, lines: readonly Line[]) =>
  play({ label: "stop", who: "a coordinator", staff, lines: [...lines], stored: [], standing: [] });

function said(language: string, words: string, isLooking: boolean): Transcript {
  const { staff = "", lines = [] } = LOOKS[language] ?? {};
  const before = isLooking ? lines : [];
  return played(staff, [...before, { me: words }]);
}
const orders = ({ stored = [] }: Transcript) => stored.filter((one) => !one.startsWith("ordered draft"));

test.each(Object.keys(LOOKS))("the look is there in %s", (language) => {
  const { staff = "", lines = [] } = LOOKS[language] ?? {};
  expect(played(staff, lines).standing).toEqual([LOOK]);
});

describe.each([
  [
    "vi",
    ["dừng", "stop", "STOP", "ngừng", "dừng nhận tin", "không nhận tin nữa", "đừng gửi tin cho tôi nữa"],
  ],
  ["ja", ["停止", "配信停止", "ストップ", "受信停止", "stop"]],
  ["en", ["stop", "Stop.", "unsubscribe", "stop messages", "stop sending me messages"]],
])("in %s stops their own notices", (language, all) => {
  test.each(all)("%s", (words) => {
    for (const isLooking of [true, false]) {
      const { stored, standing } = said(language, words, isLooking);
      expect(stored?.at(-1)).toBe("opted out");
      expect(standing).toEqual([]);
    }
  });
});

describe.each([
  ["vi", ["đừng gửi", "dừng gửi", "không gửi nữa", "thôi không gửi nữa", "hủy", "huỷ", "hủy gửi", "thôi"]],
  ["ja", ["送らないで", "送信中止", "送信を停止", "キャンセル", "取り消し", "中止", "やめてください"]],
  ["en", ["stop sending", "do not send", "don’t send it", "cancel", "never mind", "no"]],
])("in %s sends nothing, keeps the draft, and their own notices go on", (language, all) => {
  test.each(all)("%s", (words) => {
    const answered = said(language, words, true);
    expect(orders(answered)).toEqual([]);
    expect(answered.standing).toEqual([]);
    expect(JSON.stringify(answered.lines.at(-1))).toMatch(/Bản nháp vẫn|下書きは残って|draft is kept/);
  });
});

describe("without a look it is about what was sent last", () => {
  test.each([
    ["vi", "dừng gửi", ["ordered steer pause"], []],
    ["vi", "không gửi nữa", [], ["wait staff-broadcast.cancel"]],
    ["vi", "thôi không gửi nữa", [], ["wait staff-broadcast.cancel"]],
  ])("%s: %s", (language, words, ordered, standing) => {
    const answered = said(language, words, false);
    expect([orders(answered), answered.standing]).toEqual([ordered, standing]);
  });

  test.each([
    ["ja", "送らないで", "自分への配信を停止"],
    ["en", "stop sending", "Stop my notices"],
  ])("%s: %s, where nothing was sent, offers both", (language, words, choice) => {
    const { lines, stored } = said(language, words, false);
    expect(JSON.stringify(lines.at(-1))).toContain(choice);
    expect(stored).toEqual([]);
  });
});
