/** What came of the cast's sessions and forms, for coordinators who ask: the part of a transcript's world about results. */
import type { OutcomeAnswer, SubjectsAnswer } from "../../src/core/flow/lookups.ts";
import { formSchema, type Form } from "../../src/core/form/form.ts";
import type { Answers } from "../../src/core/form/answer.ts";
import type { LocalText } from "../../src/core/language/language.ts";
import type { Outcome } from "../../src/core/report/outcome.ts";
import type { ReportForm } from "../../src/core/report/report-data.ts";
import type { CoordinatorFact } from "../../src/core/staff/coordinator.ts";
import { SESSIONS } from "./cast.ts";

const t = (vi: string, ja: string, en: string) => ({ vi, ja, en });
const thanks = t("Cảm ơn", "ありがとうございました", "Thank you");
const rating = (id: string, text: LocalText) => ({ id, type: "rating", text });

const DAY = {
  ...{
    kind: "feedback",
    per: "session",
    title: t("Góp ý cuối buổi", "本日のアンケート", "End of the day"),
    thanks,
  },
  questions: [
    rating(
      "content",
      t("Nội dung có hữu ích không ạ?", "内容は役に立ちましたか。", "Was the content useful?"),
    ),
    rating(
      "speaker",
      t(
        "Giảng viên trình bày có dễ hiểu không ạ?",
        "講師の説明はわかりやすかったですか。",
        "Was the speaker clear?",
      ),
    ),
    rating(
      "room",
      t(
        "Phòng học, thiết bị có tốt không ạ?",
        "会場と設備はいかがでしたか。",
        "How were room and equipment?",
      ),
    ),
  ],
};
const TEST = {
  ...{ kind: "quiz", quiz: { passMark: 60 }, thanks },
  title: t("Kiểm tra cuối khóa", "修了テスト", "Final test"),
  questions: [
    {
      ...{
        id: "papi",
        type: "choice",
        text: t("PAPI đo điều gì?", "PAPIは何を測りますか。", "What does PAPI measure?"),
      },
      options: [
        {
          id: "people",
          text: t("Trải nghiệm của người dân", "住民の経験", "What citizens experience"),
          isRight: true,
        },
        { id: "money", text: t("Ngân sách", "予算", "Budgets") },
      ],
    },
  ],
};

function form(
  slug: string,
  draft: object,
  sent: number,
  asked: number,
  answer: (n: number) => Answers,
): ReportForm {
  const definition: Form = formSchema.parse(draft);
  const responses = Array.from({ length: sent }, (_, n) => {
    const answers = answer(n);
    const score = definition.kind === "quiz" ? (answers["papi"] === "people" ? 1 : 0) : null;
    return {
      answers,
      score,
      maxScore: score === null ? null : 1,
      sessionId: null,
      subjectId: String(n),
      cohortIds: [],
      unit: null,
      day: "2026-11-24",
    };
  });
  return { slug, definition, sent, asked, responses };
}

const days = (n: number): Answers => ({
  content: n % 4 === 0 ? 4 : 5,
  speaker: 4,
  room: n % 2 === 0 ? 3 : 4,
});
const counted = { sessionId: "", unit: null, excused: 5 };

/** By the session's or the form's id. */
const OUTCOMES: Readonly<Record<string, Pick<Outcome, "attendance" | "forms">>> = {
  "2026-11-20-08:00-lecture": { attendance: [], forms: [] },
  "2026-11-24-08:00-lecture": {
    attendance: [{ ...counted, expected: 214, present: 192, late: 12 }],
    forms: [form("day", DAY, 187, 214, days)],
  },
  "2026-11-24-13:30-lecture": {
    attendance: [{ ...counted, expected: 214, present: 198, late: 0 }],
    forms: [form("day", { ...DAY, isAnonymous: true }, 4, 214, days)],
  },
  "2026-11-24-09:00-lecture": {
    attendance: [],
    forms: [form("day", { ...DAY, questions: DAY.questions.slice(0, 1) }, 11, 12, days)],
  },
  "post-test": {
    attendance: [],
    forms: [
      form("post-test", TEST, 300, 395, (n) => ({ papi: n % 5 === 0 ? "money" : "people" })),
      form("pre-test", TEST, 300, 395, (n) => ({ papi: n % 2 === 0 ? "money" : "people" })),
    ],
  },
};

/** All of the programmes in which they have a role. */
const isTheirs = ({ programmes }: CoordinatorFact, programme: LocalText): boolean =>
  programmes.some(({ name }) => name.en === programme.en);

export function subjectsOf(coordinator: CoordinatorFact | null, from: string, to: string): SubjectsAnswer {
  if (!coordinator) return { sessions: [], forms: [] };
  const sessions = SESSIONS.filter(
    ({ programme, date, isCancelled }) =>
      isTheirs(coordinator, programme) && !isCancelled && date >= from && date <= to,
  );
  const hasTest = coordinator.programmes.some(({ slug }) => slug === "hanoi-reform");
  return { sessions, forms: hasTest ? [{ id: "post-test", title: TEST.title }] : [] };
}

/** @param address where pictures are to be seen; undefined: nowhere */
export function outcomeFor(
  coordinator: CoordinatorFact | null,
  of: string,
  address: string | undefined,
): OutcomeAnswer | null {
  const session = SESSIONS.find(({ id }) => id === of);
  const found = OUTCOMES[of];
  if (!coordinator || !found || (session && !isTheirs(coordinator, session.programme))) return null;
  const programme = coordinator.programmes.find(({ name }) => !session || name.en === session.programme.en);
  const outcome = {
    ...{ title: session?.title ?? TEST.title, date: session?.date ?? null, programme: programme?.slug ?? "" },
    ...found,
  };
  return { outcome, ...(address === undefined ? {} : { picture: `${address}/${of}.png` }) };
}
