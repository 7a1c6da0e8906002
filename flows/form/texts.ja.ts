/** Japanese texts of forms. */
import { FORM_WORDS } from "../../src/core/form/form-words.ts";
import type { Texts } from "./texts.vi.ts";

export const ja: Texts = {
  ...FORM_WORDS.ja,
  unlinked:
    "こちらでアンケートやテストにお答えいただくには、一度だけ招待コードの入力が必要です。コードをお持ちでない場合は、研修担当者までご連絡ください。",
  noFeedback:
    "現在、お答えいただくアンケートはありません。新しいアンケートができましたら、こちらでお知らせします。お急ぎのご意見は、研修担当者までお願いいたします。",
  noQuiz: "現在、受けていただくテストはありません。新しいテストができましたら、こちらでお知らせします。",
  which: "どれにお答えになりますか。",
  begun: "回答の途中",
  unknown: "このアンケートは、お答えいただけるものの中に見つかりませんでした。",
  closed: "こちらは受付を終了しました。ありがとうございます。",
  alreadySent: "こちらはすでにお送りいただいています。ありがとうございます。",
  about: (what) => `対象：${what}`,
  anonymous: "無記名です。ご回答がお名前と結びつくことはありません。",
  hint: "いつでも「戻る」「スキップ」「後で」とお送りいただけます。",
  resumed: "途中までお答えいただいています。続きからどうぞ。",
  minutes: (minutes) => `制限時間は${String(minutes)}分です。`,
  number: (number, count) => `質問 ${String(number)}/${String(count)}`,
  optional: "任意",
  scale: (most, lowest, highest) => `1${lowest}から${String(most)}${highest}まで。`,
  several: (most) =>
    most === null ? "いくつでも選べます。例：A、C" : `${String(most)}つまで選べます。例：A、C`,
  picked: (what) => `選択中：${what}`,
  understood: (answer) => `「${answer}」として記録しました。`,
  already: (answer) =>
    `この質問にはすでにお答えいただいています（${answer}）。直す場合は「戻る」とお送りいただくか、送信前の確認画面で変更してください。`,
  mustAnswer: "この質問にはお答えが必要です。後で続けることもできます。",
  first: "これが最初の質問です。",
  noWayBack: "このテストでは、前の質問に戻れません。",
  later:
    "承知しました。ここまでのご回答は保存しました。「続ける」を選ぶか「アンケート」とお送りいただくと、続きから再開できます。",
  laterQuiz:
    "承知しました。ここまでのご回答は保存しました。「続ける」を選ぶか「テストを受ける」とお送りいただくと、続きから再開できます。",
  problems: {
    tooLong: (length, most) => `${length}文字ありました。${most}文字以内に短くしていただけますか。`,
    outOfRange: (least, most) => `${least}から${most}までの数でお願いします。`,
    atLeast: (least) => `${least}以上の数でお願いします。`,
    atMost: (most) => `${most}以下の数でお願いします。`,
    notWhole: "整数でお願いします。",
    tooMany: (most) => `${String(most)}つまでお選びください。`,
    outOfDays: (earliest, latest) =>
      `${[earliest && `${earliest}から`, latest && `${latest}まで`].filter(Boolean).join("")}の日付でお願いします。`,
    needsWords: "この質問には文字かボタンでお答えください。画像・スタンプ・音声は受け取れません。",
    needsPhoto: "この質問には写真が必要です。写真をお送りいただくか、後でお答えください。",
  },
  hints: {
    rating: (most) => `1から${String(most)}までの数、または「とても良い」のような言葉でお答えください。`,
    choice: "一つお選びいただくか、そのアルファベットをお送りください。",
    many: "選ぶもののアルファベットをお送りください。例：A、C",
    number: "数をお送りください。",
    date: "日付をお送りください。例：11月25日",
    text: "ご回答を文字でお送りください。",
    place: "位置情報、または場所の名前をお送りください。",
    photo: "写真をお送りください。",
  },
  summary: "送信前にご確認ください。",
  mayChange: "よろしければ「送信」を選んでください。直す場合は「2番を直す」のように番号をお送りください。",
  whichNumber: "何番の質問を直しますか。",
  noSuchNumber: (count) => `質問は1から${String(count)}までです。`,
  send: "送信",
  change: "直す",
  skip: "スキップ",
  postpone: "後で",
  done: "選択完了",
  pickDay: "日付を選ぶ",
  right: "正解です。",
  wrong: (answer) => `残念ながら正解ではありません。正解：${answer}`,
  noted: "記録しました。",
};
