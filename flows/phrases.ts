/** What the engine says by itself, between flows. */
import type { Phrases } from "../src/core/flow/script.ts";
import type { Language } from "../src/core/language/language.ts";

export const phrases: Record<Language, Phrases> = {
  vi: {
    lapsed: "Câu hỏi trước đó đã hết thời gian chờ trả lời.",
    moved: "Nội dung này vừa được cập nhật, mời Anh/Chị bắt đầu lại.",
    returning: "Mời Anh/Chị trở lại phần đang dở.",
    keepThisLanguage: "Luôn dùng tiếng Việt",
  },
  ja: {
    lapsed: "先ほどの質問は、時間が経ったため終了しました。",
    moved: "ご案内の内容が新しくなりました。お手数ですが、最初からお願いいたします。",
    returning: "では、先ほどの続きです。",
    keepThisLanguage: "今後も日本語で",
  },
  en: {
    lapsed: "Our earlier question was left open too long, so it has been closed.",
    moved: "This conversation was renewed, so we begin it again.",
    returning: "Back to where we were.",
    keepThisLanguage: "Always use English",
  },
};
