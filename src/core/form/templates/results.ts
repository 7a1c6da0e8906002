/** Kirkpatrick's fourth level, results: figures that each unit reports, before and half a year after. */
import { t, type Template, type TemplateForm } from "./template.ts";

/** What is usual for offices that serve people; each office puts its own in their place. */
const questions: TemplateForm["definition"]["questions"] = [
  {
    ...{ id: "on-time", type: "number", min: 0, max: 100 },
    text: t(
      "Tháng trước, bao nhiêu phần trăm hồ sơ của đơn vị được giải quyết đúng hạn ạ? (0–100)",
      "先月、期限内に処理された案件は何％でしたか。（0～100）",
      "Last month, how many percent of your unit's cases were handled in time? (0–100)",
    ),
  },
  {
    ...{ id: "days", type: "number", min: 0 },
    text: t(
      "Tháng trước, giải quyết một hồ sơ mất trung bình bao nhiêu ngày làm việc ạ?",
      "先月、一件の処理に平均で何営業日かかりましたか。",
      "Last month, how many working days did a case take on average?",
    ),
  },
  {
    ...{ id: "complaints", type: "number", min: 0, isWhole: true },
    text: t(
      "Tháng trước, đơn vị nhận bao nhiêu phản ánh, khiếu nại ạ?",
      "先月、苦情は何件ありましたか。",
      "Last month, how many complaints did your unit receive?",
    ),
  },
  {
    ...{ id: "improvements", type: "number", min: 0, isWhole: true },
    text: t(
      "Sáu tháng qua, đơn vị đưa vào áp dụng bao nhiêu cải tiến ạ?",
      "この半年に、職場で始めた改善は何件ですか。",
      "In the last six months, how many improvements did your unit put into practice?",
    ),
  },
  {
    ...{ id: "note", type: "text", isRequired: false, maxLength: 1000 },
    text: t(
      "Điều gì giúp hiểu đúng các con số này ạ?",
      "数字について補足があればお聞かせください。",
      "Is there anything one should know about these figures?",
    ),
  },
];

const thanks = t(
  "Cảm ơn Anh/Chị. Số liệu của các đơn vị được tổng hợp trong báo cáo của khóa học.",
  "ご報告ありがとうございました。各職場の数字は研修の報告書にまとめます。",
  "Thank you. The figures of all units go into the report on the course.",
);

export const results: Template = {
  slug: "results",
  about:
    "level 4: figures of each unit, at the beginning and half a year after; choose your own, and publish them",
  forms: [
    {
      ...{ slug: "results-pre", isReady: false, closes: "4 weeks after opening at 18:00" },
      definition: {
        ...{ kind: "survey", asks: "unit", thanks, questions },
        title: t(
          "Số liệu của đơn vị: đầu khóa",
          "職場の数字：研修開始時",
          "Figures of the unit: at the beginning",
        ),
      },
    },
    {
      ...{ slug: "results-post", isReady: false, closes: "29 weeks after course at 18:00" },
      definition: {
        ...{ kind: "survey", asks: "unit", thanks, questions },
        title: t(
          "Số liệu của đơn vị: sau sáu tháng",
          "職場の数字：研修半年後",
          "Figures of the unit: half a year after",
        ),
      },
    },
  ],
  rules: [
    {
      ...{ name: "results: at the beginning", when: "3 days after opening at 09:00" },
      ...{ form: "results-pre", mayDigest: true },
    },
    {
      ...{ name: "results: at the beginning, last call", when: "7 days before due at 09:00" },
      ...{ form: "results-pre", mayDigest: true },
    },
    {
      ...{ name: "results: half a year after", when: "6 months after course at 09:00" },
      ...{ form: "results-post", mayDigest: true },
    },
    {
      ...{ name: "results: half a year after, last call", when: "7 days before due at 09:00" },
      ...{ form: "results-post", mayDigest: true },
    },
  ],
};
