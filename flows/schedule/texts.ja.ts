/** Japanese texts of the timetable. */
import type { Texts } from "./texts.vi.ts";

export const ja: Texts = {
  relative: { yesterday: "昨日", today: "今日", tomorrow: "明日" },
  relativeDay: (word, day) => `${word} ${day}`,
  parts: { morning: "午前", noon: "昼", afternoon: "午後", evening: "夕方以降", night: "夜" },
  partOf: (part, when) => `${when}の${part}`,

  heading: (when, count) => `${when}の予定は${String(count)}件です。`,
  headingNext: (when) => `次の研修は${when}です。`,
  headingAbout: (about, count) => `「${about}」で見つかった研修は${String(count)}件です。`,
  headingAboutPast: (about) => `「${about}」の研修は終了しています。`,
  headingVenue: (of) => `会場のご案内です（${of}）。`,
  headingSpeaker: (of) => `講師のご案内です（${of}）。`,
  headingMaterials: (of) => `研修資料はこちらです（${of}）。`,
  noMaterials: "資料はまだ公開されていません。公開後は、こちらでご覧いただけます。",
  page: (page, pages) => `（${String(page)}／${String(pages)}ページ）`,

  nothing: (when) => `${when}に予定されている研修はありません。`,
  nothingInPart: (when) => `${when}に予定されている研修はありません。ほかの時間帯の予定は次のとおりです。`,
  nothingAbout: (about, when) => `${when}に「${about}」の研修はありません。`,
  thenNext: (when) => `次の研修は${when}です。`,
  nothingLater: "この先の予定は、まだ登録されていません。",
  nobody: (name) => `講師「${name}」は、ご覧になれる予定の中に見つかりませんでした。`,
  forTheUnlinked: "招待コードをお持ちでしたら、入力していただくとご自身の予定をご覧になれます。",
  lunar: "こちらでお調べできるのは新暦の日付のみです。お手数ですが、新暦でお知らせください。",
  whichDays: "どちらの日のことでしょうか。",

  venue: "会場",
  speaker: "講師",
  programme: "研修",
  readersTime: "お手元の時刻",
  cancelled: "中止",
  onlyCancelled: "中止となっていますので、ご注意ください。",
  quoted: (words) => `「${words}」`,
  join: (...sentences) => sentences.join(""),
  list: (items) => items.join("、"),
  withRole: (name, role) => `${name}（${role}）`,
  map: "地図",
  unknownVenue: "後日お知らせします",
  zones: { "Asia/Ho_Chi_Minh": "ベトナム時間", "Asia/Tokyo": "日本時間" },
  timeIn: (times, zone) => `${times}（${zone}）`,

  more: "続きを見る",
  dayBefore: (day) => `前日 ${day}`,
  dayAfter: (day) => `翌日 ${day}`,
  show: (day) => `${day}を見る`,
};
