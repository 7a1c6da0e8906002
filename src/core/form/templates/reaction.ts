/** Kirkpatrick's first level, reaction: what people thought of each session, and of the whole. */
import { t, type Template, type TemplateForm } from "./template.ts";

const thanks = t(
  "Cảm ơn Anh/Chị. Ban tổ chức đọc mọi góp ý để những buổi sau tốt hơn.",
  "ご回答ありがとうございました。いただいたご意見は今後の研修の改善に生かします。",
  "Thank you. We read every answer to make the next sessions better.",
);

const better: TemplateForm["definition"]["questions"][number] = {
  ...{ id: "better", type: "text", isRequired: false, maxLength: 1000 },
  text: t(
    "Điều gì cần làm tốt hơn ạ?",
    "改善した方がよい点があればお聞かせください。",
    "What should be better?",
  ),
};

export const reaction: Template = {
  slug: "reaction",
  about: "level 1: what people think of each session, half an hour after it, and of the course at its end",
  forms: [
    {
      slug: "reaction-session",
      isReady: true,
      definition: {
        ...{ kind: "feedback", per: "session", isAnonymous: true, thanks },
        title: t("Góp ý về buổi học", "セッションのアンケート", "About this session"),
        questions: [
          {
            ...{ id: "useful", type: "rating" },
            text: t(
              "Nội dung hữu ích cho công việc của Anh/Chị đến mức nào ạ?",
              "内容はお仕事にどのくらい役立ちますか。",
              "How useful is the content for your work?",
            ),
            lowest: t("không hữu ích", "役に立たない", "not at all"),
            highest: t("rất hữu ích", "とても役に立つ", "very"),
          },
          {
            ...{ id: "clear", type: "rating" },
            text: t(
              "Giảng viên trình bày dễ hiểu đến mức nào ạ?",
              "講師の説明はどのくらい分かりやすかったですか。",
              "How clear was the speaker?",
            ),
            lowest: t("khó hiểu", "分かりにくい", "hard to follow"),
            highest: t("rất dễ hiểu", "とても分かりやすい", "very clear"),
          },
          {
            ...{ id: "pace", type: "choice" },
            text: t("Nhịp độ buổi học thế nào ạ?", "進み方はいかがでしたか。", "How was the pace?"),
            options: [
              { id: "slow", text: t("Hơi chậm", "少し遅い", "A little slow") },
              { id: "right", text: t("Vừa phải", "ちょうどよい", "Just right") },
              { id: "fast", text: t("Hơi nhanh", "少し速い", "A little fast") },
            ],
          },
          {
            ...{ id: "use", type: "text", isRequired: false, maxLength: 1000 },
            text: t(
              "Anh/Chị có thể áp dụng ngay điều gì ạ?",
              "すぐに使えそうなことは何ですか。",
              "What can you use right away?",
            ),
          },
          better,
        ],
      },
    },
    {
      slug: "reaction-course",
      isReady: true,
      closes: "2 weeks after course at 18:00",
      definition: {
        ...{ kind: "feedback", isAnonymous: true, thanks },
        title: t("Góp ý về cả khóa học", "研修全体のアンケート", "About the whole course"),
        questions: [
          {
            ...{ id: "overall", type: "rating" },
            text: t(
              "Nhìn chung, Anh/Chị hài lòng với khóa học đến mức nào ạ?",
              "研修全体にどのくらい満足されましたか。",
              "All in all, how satisfied are you with the course?",
            ),
            lowest: t("không hài lòng", "不満", "not at all"),
            highest: t("rất hài lòng", "とても満足", "very"),
          },
          {
            ...{ id: "organisation", type: "rating" },
            text: t(
              "Công tác tổ chức tốt đến mức nào ạ?",
              "運営はいかがでしたか。",
              "How well was it organised?",
            ),
            lowest: t("kém", "よくない", "badly"),
            highest: t("rất tốt", "とてもよい", "very well"),
          },
          {
            ...{ id: "recommend", type: "rating", scale: 10 },
            text: t(
              "Anh/Chị sẵn lòng giới thiệu khóa học cho đồng nghiệp đến mức nào ạ?",
              "同僚の方にこの研修をどのくらい勧めたいですか。",
              "How likely are you to recommend the course to a colleague?",
            ),
            lowest: t("không giới thiệu", "勧めない", "not at all"),
            highest: t("chắc chắn giới thiệu", "ぜひ勧めたい", "certainly"),
          },
          {
            ...{ id: "best", type: "text", isRequired: false, maxLength: 1000 },
            text: t(
              "Điều gì quý nhất với Anh/Chị ạ?",
              "最もよかったことは何ですか。",
              "What was most valuable to you?",
            ),
          },
          better,
        ],
      },
    },
  ],
  rules: [
    {
      ...{ name: "reaction: after each session", when: "30 minutes after end", form: "reaction-session" },
      sessions: { kinds: ["lecture", "workshop", "fieldVisit"] },
      // Together with what is due later that day it would ask of a session that has not been.
      mayDigest: false,
    },
    {
      ...{ name: "reaction: end of the course", when: "1 day after course at 09:00" },
      ...{ form: "reaction-course", mayDigest: true },
    },
    {
      ...{ name: "reaction: last call", when: "4 days before due at 09:00" },
      ...{ form: "reaction-course", mayDigest: true },
    },
  ],
};
