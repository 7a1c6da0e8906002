/** The page's own few words. The conversation itself comes from the server. */

const WORDS = {
  vi: {
    log: "Cuộc trò chuyện",
    text: "Tin nhắn của Anh/Chị",
    hint: "Nhập câu hỏi…",
    send: "Gửi",
    connecting: "Đang kết nối…",
    live: "Sẵn sàng hỗ trợ",
    lost: "Mất kết nối, đang thử lại…",
    gone: "Cuộc trò chuyện này không còn nữa.",
    full: "Hệ thống đang bận, vui lòng đợi giây lát…",
    resume: "Đang mở ở cửa sổ khác. Tiếp tục ở đây",
    sending: "Đang gửi…",
    failed: "Chưa gửi được.",
    retry: "Gửi lại",
    refused: "Không gửi được tin này.",
    answering: "Đang trả lời…",
    newer: "Tin nhắn mới",
    choices: "Các lựa chọn",
    mine: "Anh/Chị:",
  },
  ja: {
    log: "会話",
    text: "メッセージ",
    hint: "ご質問を入力してください",
    send: "送信",
    connecting: "接続しています…",
    live: "ご質問をどうぞ",
    lost: "接続が切れました。再接続しています…",
    gone: "このチャットは終了しました。",
    full: "混み合っています。少々お待ちください…",
    resume: "ほかの画面で開いています。ここで続ける",
    sending: "送信中…",
    failed: "送信できませんでした。",
    retry: "再送する",
    refused: "このメッセージは送信できません。",
    answering: "入力中…",
    newer: "新しいメッセージ",
    choices: "選択肢",
    mine: "あなた:",
  },
  en: {
    log: "Conversation",
    text: "Your message",
    hint: "Type your question…",
    send: "Send",
    connecting: "Connecting…",
    live: "Ready to help",
    lost: "Connection lost, trying again…",
    gone: "This chat no longer exists.",
    full: "We are busy, please wait a moment…",
    resume: "Open in another window. Continue here",
    sending: "Sending…",
    failed: "Not sent.",
    retry: "Send again",
    refused: "This message cannot be sent.",
    answering: "Answering…",
    newer: "New messages",
    choices: "Choices",
    mine: "You:",
  },
};

/** The first of the reader's languages that we have; Vietnamese otherwise. */
export function firstLanguage(wanted) {
  return wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag in WORDS) ?? "vi";
}

export const wordsIn = (language) => WORDS[language] ?? WORDS.vi;

/** "08:05" */
export const timeIn = (at, language) =>
  new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hour12: false }).format(at);

/** "Hôm nay", "昨日", or the whole date. */
export function dayIn(at, language, now = Date.now()) {
  const dayOf = (ms) => new Date(ms).setHours(0, 0, 0, 0);
  const days = Math.round((dayOf(at) - dayOf(now)) / 86_400_000);
  const words =
    days === 0 || days === -1
      ? new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(days, "day")
      : new Intl.DateTimeFormat(language, { dateStyle: "full" }).format(at);
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}
