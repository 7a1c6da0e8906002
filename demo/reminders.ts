/** A few reminder rules for each programme of the demo, written as staff would write them. */
import { text, type Text } from "./write.ts";

export interface DemoRule {
  /** Slug. */
  readonly programme: string;
  readonly name: string;
  /** As staff write it (core/programme/reminder-rule.ts). */
  readonly when: string;
  readonly sessions?: { readonly kinds: ("fieldVisit" | "evaluation")[] };
  /** Our usual words where missing. */
  readonly texts?: Text;
  readonly asksAttendance?: boolean;
  readonly mayDigest?: boolean;
}

/** Nobody hears of them who has not linked a chat and agreed. */
export const demoRules: readonly DemoRule[] = ["hanoi-reform", "hai-phong-kagawa"].flatMap((programme) => [
  {
    programme,
    name: "welcome",
    when: "1 day after enrolment at 09:00",
    texts: text(
      "Chào Anh/Chị {name}. Đồng Hành sẽ nhắc lịch “{programme}” trước mỗi buổi. Cần gì, Anh/Chị cứ hỏi tại đây.",
      "{name}様、「{programme}」の予定を前日にお知らせします。ご不明な点はこちらでお尋ねください。",
      "Hello {name}. We will remind you of “{programme}” before each session. Ask here whenever you need something.",
    ),
  },
  { programme, name: "the eve", when: "1 day before start at 18:00", asksAttendance: true, mayDigest: true },
  {
    programme,
    name: "two hours before",
    when: "2 hours before start",
    // Where people have to find the way, or must not be late.
    sessions: { kinds: ["fieldVisit", "evaluation"] },
  },
]);
