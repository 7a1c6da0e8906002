/** Wishes that still go through people: an honest short answer. Each leaves this list when it gets a flow. */
import { sendMessage } from "../src/core/flow/effects.ts";
import { defineFlow } from "../src/core/flow/flow.ts";
import type { Language } from "../src/core/language/language.ts";
import type { Intent } from "../src/core/language/understanding.ts";
import { text } from "../src/core/message/content.ts";
import { z } from "zod";
import { greetFirst } from "./shared/first-greeting.ts";
import { menu } from "./shared/menu.ts";

const INTENTS = ["certificate", "report", "ticket_status", "human"] as const satisfies readonly Intent[];
type Wish = (typeof INTENTS)[number];

const TEXTS: Record<Language, Record<Wish, string>> = {
  vi: {
    certificate:
      "Chứng chỉ, chứng nhận do ban tổ chức cấp. Mong Anh/Chị hỏi cán bộ phụ trách lớp về thời gian và cách nhận.",
    report:
      "Ở đây chưa tiếp nhận phản ánh, kiến nghị. Mong Anh/Chị gửi đến cơ quan có thẩm quyền hoặc bộ phận tiếp công dân tại địa phương để được giải quyết.",
    ticket_status:
      "Ở đây chưa tra cứu được kết quả phản ánh. Mong Anh/Chị hỏi nơi đã tiếp nhận phản ánh của mình.",
    human:
      "Ở đây chỉ có trả lời tự động, chưa chuyển được cho cán bộ. Mong Anh/Chị liên hệ cán bộ phụ trách lớp theo số điện thoại trong giấy triệu tập.",
  },
  ja: {
    certificate: "修了証は主催者が発行します。時期や受け取り方は、研修担当者までお問い合わせください。",
    report:
      "こちらでは、ご意見・苦情の受付をまだ行っておりません。お手数ですが、担当の役所の窓口までお願いいたします。",
    ticket_status: "こちらでは、受付後の状況をまだお調べできません。受け付けた窓口へお問い合わせください。",
    human:
      "こちらは自動応答のみで、職員におつなぎすることができません。お手数ですが、受講案内に記載の担当者までご連絡ください。",
  },
  en: {
    certificate:
      "Certificates are issued by the organisers. Please ask your coordinator when and how you receive yours.",
    report:
      "We cannot take reports or complaints here yet. Please turn to the responsible office or its citizens’ desk.",
    ticket_status: "We cannot look up a report here yet. Please ask the office that received it.",
    human:
      "Only automatic answers are given here, and we cannot pass you on to a person. Please call the coordinator named in your letter of invitation.",
  },
};

export const byCoordinator = defineFlow({
  id: "by-coordinator",
  version: 1,
  state: z.object({}),
  starts: [{ when: "intent", intents: INTENTS }],
  first: "explain",
  steps: {
    explain: (turn) => {
      const wish = INTENTS.find((one) => one === turn.said?.understanding.intent) ?? "human";
      const choices = menu(turn.language, ["today", "tomorrow", "help"]);
      return [...greetFirst(turn), sendMessage(text(TEXTS[turn.language][wish], choices))];
    },
  },
});
