/** Words that conversations about forms and what the house says of them by itself have in common. */
import type { Language } from "../language/language.ts";

interface FormWords {
  readonly attempts: (left: number) => string;
  readonly skipped: string;
  readonly photo: string;
  readonly resume: string;
  readonly again: string;
  readonly timeIsUp: string;
  readonly result: (points: string, outOf: string, percent: number) => string;
  readonly passed: string;
  readonly notPassed: (mark: string) => string;
  readonly wrongOnes: string;
}

export const FORM_WORDS: Readonly<Record<Language, FormWords>> = {
  vi: {
    attempts: (left) => `Anh/Chị còn ${String(left)} lượt làm.`,
    skipped: "bỏ qua",
    photo: "(ảnh)",
    resume: "Tiếp tục",
    again: "Làm lại",
    timeIsUp: "Đã hết thời gian làm bài; những câu đã trả lời được nộp.",
    result: (points, outOf, percent) => `Kết quả: ${points}/${outOf} điểm (${String(percent)}%).`,
    passed: "Anh/Chị đã đạt, xin chúc mừng!",
    notPassed: (mark) => `Chưa đạt: cần từ ${mark}% trở lên.`,
    wrongOnes: "Những câu chưa đúng:",
  },
  ja: {
    attempts: (left) => `あと${String(left)}回受けられます。`,
    skipped: "無回答",
    photo: "（写真）",
    resume: "続ける",
    again: "もう一度受ける",
    timeIsUp: "制限時間になりました。ここまでのご回答を提出しました。",
    result: (points, outOf, percent) => `結果：${outOf}点中${points}点（${String(percent)}%）`,
    passed: "合格です。おめでとうございます。",
    notPassed: (mark) => `合格は${mark}%以上です。今回は届きませんでした。`,
    wrongOnes: "正解ではなかった質問：",
  },
  en: {
    attempts: (left) =>
      left === 1 ? "You have one attempt left." : `You have ${String(left)} attempts left.`,
    skipped: "skipped",
    photo: "(photo)",
    resume: "Go on",
    again: "Try again",
    timeIsUp: "The time is up; what you answered has been handed in.",
    result: (points, outOf, percent) => `Your result: ${points} of ${outOf} points (${String(percent)}%).`,
    passed: "You have passed. Congratulations!",
    notPassed: (mark) => `Not passed this time: it takes ${mark}%.`,
    wrongOnes: "These were not right:",
  },
};
