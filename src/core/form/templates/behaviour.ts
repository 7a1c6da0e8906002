/** Kirkpatrick's third level, behaviour: what people do differently, by themselves and by their supervisors. */
import { t, type Template, type TemplateForm, type TemplateRule } from "./template.ts";

const thanks = t(
  "Cảm ơn Anh/Chị. Các câu trả lời được tổng hợp để cải tiến những khóa sau.",
  "ご回答ありがとうございました。今後の研修の改善に生かします。",
  "Thank you. The answers help to improve the next courses.",
);
const often = {
  lowest: t("chưa lần nào", "まったくない", "never"),
  highest: t("hằng ngày", "毎日", "every day"),
};

const self: TemplateForm["definition"] = {
  ...{ kind: "survey", thanks },
  title: t("Sau khóa học: áp dụng vào công việc", "研修後：仕事での活用", "After the course: at work"),
  questions: [
    {
      ...{ id: "applied", type: "rating", ...often },
      text: t(
        "Từ sau khóa học, Anh/Chị áp dụng điều đã học vào công việc thường xuyên đến mức nào ạ?",
        "研修後、学んだことをお仕事でどのくらい使っていますか。",
        "Since the course, how often have you used at work what you learned?",
      ),
    },
    {
      ...{ id: "example", type: "text", isRequired: false, maxLength: 1000 },
      when: { question: "applied", atLeast: 2 },
      text: t(
        "Anh/Chị đã làm khác trước điều gì? Mong Anh/Chị cho một ví dụ.",
        "以前と変えたことは何ですか。例を一つお聞かせください。",
        "What do you do differently? Please give an example.",
      ),
    },
    {
      ...{ id: "obstacles", type: "many", isRequired: false },
      text: t(
        "Điều gì cản trở việc áp dụng ạ?",
        "活用の妨げになっていることは何ですか。",
        "What stands in the way of using it?",
      ),
      options: [
        { id: "time", text: t("Thiếu thời gian", "時間がない", "No time") },
        { id: "tools", text: t("Thiếu phương tiện", "道具や設備がない", "No means") },
        { id: "authority", text: t("Ngoài thẩm quyền", "権限がない", "Not mine to decide") },
        { id: "support", text: t("Thiếu sự ủng hộ", "周囲の理解がない", "No support") },
        { id: "fit", text: t("Chưa phù hợp công việc", "仕事に合わない", "Does not fit my work") },
        { id: "none", text: t("Không có cản trở", "特にない", "Nothing") },
      ],
    },
    {
      ...{ id: "help", type: "text", isRequired: false, maxLength: 1000 },
      text: t(
        "Anh/Chị cần hỗ trợ thêm điều gì ạ?",
        "どのような支援があるとよいですか。",
        "What further help do you need?",
      ),
    },
  ],
};

const bySupervisor: TemplateForm["definition"] = {
  ...{ kind: "survey", asks: "supervisor", thanks },
  title: t(
    "Sau khóa học: nhận xét của cấp trên",
    "研修後：上司の方のご意見",
    "After the course: the supervisor",
  ),
  questions: [
    {
      ...{ id: "applied", type: "rating", ...often },
      text: t(
        "Từ sau khóa học, Anh/Chị thấy cán bộ này áp dụng điều đã học thường xuyên đến mức nào ạ?",
        "研修後、この方は学んだことを仕事でどのくらい使っていますか。",
        "Since the course, how often have you seen them use at work what they learned?",
      ),
    },
    {
      ...{ id: "better", type: "rating" },
      text: t(
        "So với trước khóa học, cách làm việc thay đổi thế nào ạ?",
        "研修前と比べて、仕事の進め方はどう変わりましたか。",
        "Compared with before the course, how has their work changed?",
      ),
      lowest: t("kém hơn", "悪くなった", "for the worse"),
      highest: t("tốt hơn nhiều", "とてもよくなった", "much for the better"),
    },
    {
      ...{ id: "example", type: "text", isRequired: false, maxLength: 1000 },
      text: t("Mong Anh/Chị cho một ví dụ.", "例を一つお聞かせください。", "Please give an example."),
    },
    {
      ...{ id: "help", type: "text", isRequired: false, maxLength: 1000 },
      text: t(
        "Đơn vị cần thêm điều gì để việc áp dụng được tốt hơn ạ?",
        "さらに活用するために、職場には何が必要ですか。",
        "What does your office need so that more of it is used?",
      ),
    },
  ],
};

/** Three weeks to answer, and asked once more a week before the end. */
const AFTER = [
  { months: 3, closes: "16 weeks after course at 18:00" },
  { months: 6, closes: "29 weeks after course at 18:00" },
] as const;

const asked = AFTER.flatMap(({ months, closes }) =>
  [
    { who: "self", definition: self },
    { who: "supervisor", definition: bySupervisor },
  ].map(({ who, definition }) => {
    const slug = `behaviour-${String(months)}-months-${who}`;
    const name = `behaviour: ${String(months)} months, ${who}`;
    const form: TemplateForm = { slug, closes, definition, isReady: true };
    const rules: TemplateRule[] = [
      { name, when: `${String(months)} months after course at 09:00`, form: slug, mayDigest: true },
      { name: `${name}, last call`, when: "7 days before due at 09:00", form: slug, mayDigest: true },
    ];
    return { form, rules };
  }),
);

export const behaviour: Template = {
  slug: "behaviour",
  about:
    "level 3: what has changed at work after three and six months, asked of participants and supervisors",
  forms: asked.map(({ form }) => form),
  rules: asked.flatMap(({ rules }) => rules),
};
