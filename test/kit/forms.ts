/** Forms that wait for the cast, and what they answered: the part of a transcript's world that is about forms. */
import type { Effect } from "../../src/core/flow/effects.ts";
import type { Answers } from "../../src/core/form/answer.ts";
import type { Draft, FormFact, FormKey, OpenForm } from "../../src/core/form/answering.ts";
import { attemptsOf } from "../../src/core/form/answering.ts";
import { checkForm } from "../../src/core/form/check.ts";
import { formSchema, type Form } from "../../src/core/form/form.ts";
import { nextQuestion } from "../../src/core/form/path.ts";

const t = (vi: string, ja: string, en: string) => ({ vi, ja, en });
const thanks = t(
  "Cảm ơn Anh/Chị. Ban tổ chức sẽ tổng hợp và báo lại những thay đổi vào thứ Hai.",
  "ありがとうございました。集計のうえ、月曜日に改善点をお知らせします。",
  "Thank you. We will go through all answers and tell you on Monday what changes.",
);

const DAY = {
  ...{ kind: "feedback", title: t("Góp ý cuối buổi", "本日のアンケート", "End of the day"), thanks },
  intro: t("Phiếu gồm vài câu ngắn.", "短いアンケートです。", "A few short questions."),
  questions: [
    {
      ...{ id: "content", type: "rating" },
      text: t(
        "Nội dung hữu ích đến mức nào ạ?",
        "内容はどのくらい役に立ちましたか。",
        "How useful was the content?",
      ),
      lowest: t("không hữu ích", "役に立たない", "not at all"),
      highest: t("rất hữu ích", "とても役に立つ", "very"),
    },
    {
      ...{ id: "why", type: "text", isRequired: false, when: { question: "content", atMost: 2 } },
      text: t("Vì sao ạ?", "理由をお聞かせください。", "Why?"),
    },
    {
      ...{ id: "topics", type: "many", isRequired: false, atMost: 2 },
      text: t("Phần nào hay nhất ạ?", "特に良かったのはどれですか。", "Which parts were best?"),
      options: [
        { id: "papi", text: t("PAPI", "PAPI", "PAPI") },
        { id: "ihanoi", text: t("iHanoi", "iHanoi", "iHanoi") },
        { id: "talk", text: t("Thảo luận", "討論", "Discussion") },
      ],
    },
    {
      ...{ id: "next", type: "choice" },
      text: t("Buổi sau nên làm gì ạ?", "次回は何をしたいですか。", "What should we do next time?"),
      options: [
        {
          id: "cases",
          text: t(
            "Thảo luận các tình huống thực tế",
            "実際の事例について話し合う",
            "Discuss cases from real offices",
          ),
        },
        {
          id: "figures",
          text: t("Phân tích số liệu của đơn vị", "自部署の数字を分析する", "Look at our own figures"),
        },
      ],
    },
    {
      ...{ id: "wish", type: "text", isRequired: false, maxLength: 200 },
      text: t("Anh/Chị còn góp ý gì nữa không ạ?", "ほかにご意見はありますか。", "Anything else?"),
    },
  ],
};

const quiz = (rest: object) => ({
  ...{ kind: "quiz", title: t("Bài kiểm tra PAPI", "PAPI確認テスト", "PAPI quiz") },
  thanks: t("Cảm ơn Anh/Chị đã làm bài.", "お疲れさまでした。", "Thank you for taking it."),
  questions: [
    {
      ...{ id: "about", type: "choice" },
      text: t("PAPI đo điều gì?", "PAPIは何を測りますか。", "What does PAPI measure?"),
      options: [
        { id: "taxes", text: t("Thu thuế", "税収", "Taxes") },
        { id: "people", text: t("Trải nghiệm của dân", "住民の経験", "Citizens’ experience"), isRight: true },
      ],
      explanation: t(
        "PAPI hỏi người dân về quản trị và dịch vụ công.",
        "PAPIは行政について住民に尋ねる調査です。",
        "PAPI asks citizens about governance and services.",
      ),
    },
    {
      ...{ id: "since", type: "number", isWhole: true, right: 2011 },
      text: t(
        "PAPI được khảo sát toàn quốc từ năm nào?",
        "全国調査は何年からですか。",
        "Nationwide since which year?",
      ),
    },
  ],
  ...rest,
});

const DEFINITIONS = {
  day: DAY,
  secret: { ...DAY, isAnonymous: true, title: t("Góp ý ẩn danh", "無記名アンケート", "Anonymous feedback") },
  quiz: quiz({ quiz: { passMark: 60, attempts: 2 } }),
  test: quiz({ quiz: { explains: "each", timeLimitMinutes: 10 } }),
  visit: {
    ...{ kind: "survey", title: t("Sau buổi đi thực tế", "視察のあとに", "After the visit"), thanks },
    questions: [
      {
        id: "people",
        type: "number",
        isWhole: true,
        min: 0,
        max: 50,
        text: t("Có bao nhiêu người tham gia?", "何人参加しましたか。", "How many took part?"),
      },
      {
        id: "day",
        type: "date",
        text: t(
          "Anh/Chị áp dụng từ ngày nào?",
          "いつから取り入れますか。",
          "From which day will you use it?",
        ),
        earliest: "2026-11-23",
      },
      { id: "where", type: "place", text: t("Ở đâu ạ?", "どこですか。", "Where?") },
      {
        id: "photo",
        type: "photo",
        isRequired: false,
        text: t("Xin một tấm ảnh.", "写真を一枚お願いします。", "A photo, please."),
      },
    ],
  },
} as const;

export type FormName = keyof typeof DEFINITIONS;

/** The forms of the cast by name; all of them may be published. */
export const FORMS = Object.fromEntries(
  Object.entries(DEFINITIONS).map(([name, definition]) => [name, formSchema.parse(definition)]),
) as Record<FormName, Form>;

for (const [name, form] of Object.entries(FORMS))
  if (checkForm(form).length > 0) throw new Error(`${name}: ${checkForm(form).join(" ")}`);

const NAMES = Object.keys(FORMS) as FormName[];

/** The id of a form of the cast. */
export const formId = (name: FormName) => `00000000-0000-4000-8000-0000000000f${String(NAMES.indexOf(name))}`;

/** What one participant has answered, as the database would keep it. */
export class FormsWorld {
  private readonly names: readonly FormName[];
  private readonly drafts = new Map<string, Draft>();
  private readonly sent = new Map<string, number>();
  private last: string | null = null;

  constructor(names: readonly FormName[]) {
    this.names = names;
  }

  open(): OpenForm[] {
    return this.names
      .filter((name) => (this.sent.get(formId(name)) ?? 0) < attemptsOf(FORMS[name]))
      .map((name) => ({
        key: { formId: formId(name), sessionId: null, aboutId: null },
        ...{ kind: FORMS[name].kind, title: FORMS[name].title, session: null, about: null },
        isBegun: this.drafts.has(formId(name)),
      }));
  }

  fact(key: FormKey): FormFact | null {
    const name = NAMES.find((one) => formId(one) === key.formId);
    if (!name) return null;
    return {
      ...{
        versionId: `${name}-1`,
        form: FORMS[name],
        isOpen: this.names.includes(name),
        session: null,
        about: null,
      },
      ...{ draft: this.drafts.get(key.formId) ?? null, sent: this.sent.get(key.formId) ?? 0, freshSeed: 0 },
    };
  }

  /** Lines for what was stored. */
  carryOut(effect: Effect & { type: "keepAnswers" | "sendAnswers" }): string[] {
    const { key, draft, versionId } = effect;
    this.last = key.formId;
    if (effect.type === "keepAnswers") {
      this.drafts.set(key.formId, draft);
      return [];
    }
    this.drafts.delete(key.formId);
    this.sent.set(key.formId, draft.attempt);
    const { answers, score, maxScore, isAnonymous } = effect.sent;
    const points = score === null ? "" : `, ${String(score)} of ${String(maxScore)}`;
    return [`sent ${versionId}${isAnonymous ? ", anonymous" : ""}: ${JSON.stringify(answers)}${points}`];
  }

  answerElsewhere(answers: Answers, isSent: boolean): void {
    const draft = this.drafts.get(this.last ?? "");
    if (!draft || this.last === null) throw new Error("no form was begun");
    const name = NAMES.find((one) => formId(one) === this.last);
    const all = { ...draft.answers, ...answers };
    if (isSent && name && nextQuestion(FORMS[name], all, 0) !== null) throw new Error("not all was answered");
    if (isSent) this.drafts.delete(this.last);
    else this.drafts.set(this.last, { ...draft, answers: all });
    if (isSent) this.sent.set(this.last, draft.attempt);
  }
}
