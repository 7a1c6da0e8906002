/** A form for the end of each session and a short quiz for each programme of the demo, as staff would write them. */
import { text, type Text } from "./write.ts";

/** As staff write it (docs/forms.md). */
export interface DemoForm {
  /** Slug. */
  readonly programme: string;
  readonly slug: string;
  readonly kind: "feedback" | "quiz";
  readonly title: Text;
  readonly intro?: Text;
  readonly thanks: Text;
  readonly per?: "session";
  readonly quiz?: { readonly passMark: number; readonly attempts: number };
  readonly questions: readonly object[];
}

const thanks = text(
  "Cảm ơn Anh/Chị. Ban tổ chức đọc mọi góp ý và sẽ báo lại những gì thay đổi trước buổi sau.",
  "ありがとうございました。すべて拝見し、改善点を次回までにお知らせします。",
  "Thank you. We read every answer, and will tell you before the next session what changes.",
);

const endOfDay = (programme: string): DemoForm => ({
  ...{ programme, slug: "end-of-day", kind: "feedback", per: "session", thanks },
  title: text("Góp ý cuối buổi", "本日のアンケート", "End of the session"),
  intro: text("Chỉ ba câu, khoảng một phút.", "3問だけ、1分ほどです。", "Three questions, about a minute."),
  questions: [
    {
      ...{ id: "useful", type: "rating" },
      text: text(
        "Nội dung hữu ích với công việc của Anh/Chị đến mức nào ạ?",
        "内容はお仕事にどのくらい役立ちそうですか。",
        "How useful is this for your work?",
      ),
      lowest: text("chưa hữu ích", "役立たない", "not at all"),
      highest: text("rất hữu ích", "とても役立つ", "very"),
    },
    {
      ...{ id: "best", type: "many", isRequired: false },
      text: text("Phần nào tốt ạ?", "よかったのはどれですか。", "What was good?"),
      options: [
        { id: "lecture", text: text("Bài giảng", "講義", "The lecture") },
        { id: "practice", text: text("Thực hành", "演習", "The practice") },
        { id: "talk", text: text("Trao đổi", "意見交換", "The discussion") },
      ],
    },
    {
      ...{ id: "wish", type: "text", isRequired: false },
      text: text(
        "Lần sau, Anh/Chị mong thay đổi điều gì ạ?",
        "次回に向けて、ご要望があればお書きください。",
        "What would you change next time?",
      ),
    },
  ],
});

const quizThanks = text(
  "Cảm ơn Anh/Chị. Giảng viên sẽ dành thời gian cho những câu nhiều người chưa rõ.",
  "ありがとうございました。間違いの多かった点は、講師が時間を取ってご説明します。",
  "Thank you. The lecturers will take time for what many found hard.",
);

/** Nobody hears of them who does not ask: "góp ý", "làm bài kiểm tra". */
export const demoForms: readonly DemoForm[] = [
  endOfDay("hanoi-reform"),
  {
    ...{ programme: "hanoi-reform", slug: "indices", kind: "quiz", thanks: quizThanks },
    title: text("Các chỉ số cải cách hành chính", "行政改革の指標", "The indices of reform"),
    quiz: { passMark: 60, attempts: 2 },
    questions: [
      {
        ...{ id: "papi", type: "choice" },
        text: text("PAPI lấy ý kiến của ai?", "PAPIは誰に尋ねる調査ですか。", "Whom does PAPI ask?"),
        options: [
          { id: "citizens", text: text("Người dân", "住民", "Citizens"), isRight: true },
          { id: "firms", text: text("Doanh nghiệp", "企業", "Companies") },
          { id: "officials", text: text("Công chức", "公務員", "Officials") },
        ],
        explanation: text(
          "PAPI hỏi người dân về quản trị và hành chính công; PCI mới là chỉ số hỏi doanh nghiệp.",
          "PAPIは行政のあり方を住民に尋ねます。企業に尋ねる指標はPCIです。",
          "PAPI asks citizens about governance and public administration; the index that asks companies is PCI.",
        ),
      },
      {
        ...{ id: "sipas", type: "choice" },
        text: text(
          "Chỉ số nào đo sự hài lòng của người dân với sự phục vụ của cơ quan hành chính?",
          "行政サービスに対する住民の満足度を測る指標はどれですか。",
          "Which index measures how satisfied people are with administrative services?",
        ),
        options: [
          { id: "par", text: text("PAR-Index", "PAR-Index", "PAR-Index") },
          { id: "sipas", text: text("SIPAS", "SIPAS", "SIPAS"), isRight: true },
          { id: "pci", text: text("PCI", "PCI", "PCI") },
        ],
      },
      {
        ...{ id: "par", type: "choice" },
        text: text("PAR-Index xếp hạng điều gì?", "PAR-Indexは何の順位ですか。", "What does PAR-Index rank?"),
        options: [
          { id: "growth", text: text("Tăng trưởng", "経済成長", "Growth") },
          { id: "reform", text: text("Mức độ cải cách", "行政改革", "Public reform"), isRight: true },
          { id: "budget", text: text("Thu ngân sách", "税収", "Revenue") },
        ],
      },
    ],
  },
  endOfDay("hai-phong-kagawa"),
  {
    ...{ programme: "hai-phong-kagawa", slug: "kagawa", kind: "quiz", thanks: quizThanks },
    title: text("Làm quen với Kagawa", "香川県を知る", "Getting to know Kagawa"),
    quiz: { passMark: 60, attempts: 2 },
    questions: [
      {
        ...{ id: "capital", type: "choice" },
        text: text(
          "Trụ sở tỉnh Kagawa ở thành phố nào?",
          "香川県庁はどの市にありますか。",
          "In which city is the government of Kagawa?",
        ),
        options: [
          { id: "takamatsu", text: text("Takamatsu", "高松市", "Takamatsu"), isRight: true },
          { id: "marugame", text: text("Marugame", "丸亀市", "Marugame") },
          { id: "zentsuji", text: text("Zentsuji", "善通寺市", "Zentsuji") },
        ],
      },
      {
        ...{ id: "year", type: "number", isWhole: true, min: 1, max: 12, right: 4 },
        text: text(
          "Năm tài chính của Nhật Bản bắt đầu từ tháng mấy?",
          "日本の会計年度は何月に始まりますか。",
          "In which month, as a number, does the Japanese fiscal year begin?",
        ),
        explanation: text(
          "Từ tháng 4 đến hết tháng 3 năm sau.",
          "4月から翌年の3月までです。",
          "It runs from April to March.",
        ),
      },
    ],
  },
];
