/** Kirkpatrick's second level, learning: the same questions before and after, which the office writes. */
import { t, UNWRITTEN, type Template, type TemplateForm } from "./template.ts";

const unwritten = t(UNWRITTEN, UNWRITTEN, UNWRITTEN);
const OPTIONS = ["a", "b", "c", "d"] as const;

/** Five questions to be written; a report compares those of the same name. */
const questions: TemplateForm["definition"]["questions"] = [1, 2, 3, 4, 5].map((number) => ({
  ...{ id: `q${String(number)}`, type: "choice", text: unwritten },
  options: OPTIONS.map((id) => ({ id, text: unwritten, ...(id === "a" ? { isRight: true } : {}) })),
}));

export const learning: Template = {
  slug: "learning",
  about: "level 2: a test before and after; write the questions, the same in both, and publish them",
  forms: [
    {
      ...{ slug: "pre-test", isReady: false, closes: "0 days after opening at 08:00" },
      definition: {
        ...{ kind: "quiz", quiz: { explains: "never" }, questions },
        title: t("Bài kiểm tra đầu khóa", "研修前テスト", "Test before the course"),
        intro: t(
          "Bài này để biết xuất phát điểm của cả lớp, không để chấm điểm từng người. Câu nào chưa biết, Anh/Chị cứ chọn theo suy nghĩ của mình.",
          "クラス全体の出発点を知るためのテストで、個人を評価するものではありません。分からない問題も、思ったとおりにお答えください。",
          "This shows where the class starts from; it grades nobody. Where you are not sure, choose what you think.",
        ),
        thanks: t(
          "Cảm ơn Anh/Chị. Cuối khóa sẽ có bài tương tự để thấy mình tiến bộ thế nào.",
          "ありがとうございました。研修の終わりに同じテストを行い、成果を確かめます。",
          "Thank you. At the end there is the same test, to see how far we have come.",
        ),
      },
    },
    {
      ...{ slug: "post-test", isReady: false, closes: "2 weeks after course at 18:00" },
      definition: {
        ...{ kind: "quiz", quiz: { explains: "end" }, questions },
        title: t("Bài kiểm tra cuối khóa", "研修後テスト", "Test after the course"),
        thanks: t(
          "Cảm ơn Anh/Chị đã làm bài.",
          "お疲れさまでした。ご回答ありがとうございました。",
          "Thank you for taking the test.",
        ),
      },
    },
  ],
  rules: [
    {
      ...{ name: "learning: test before", when: "3 days before opening at 18:00" },
      ...{ form: "pre-test", mayDigest: true },
    },
    {
      ...{ name: "learning: test before, last call", when: "1 day before due at 18:00" },
      ...{ form: "pre-test", mayDigest: true },
    },
    {
      ...{ name: "learning: test after", when: "1 day after course at 09:00" },
      ...{ form: "post-test", mayDigest: true },
    },
    {
      ...{ name: "learning: test after, last call", when: "4 days before due at 09:00" },
      ...{ form: "post-test", mayDigest: true },
    },
  ],
};
