/** Japanese texts of choosing a place. */
import type { Texts } from "./texts.vi.ts";

export const ja: Texts = {
  choose: (title, until) => `「${title}」の参加先をお選びください（締切：${until}）。`,
  closedSince: (title, until) => `「${title}」の受付は${until}に締め切りました。`,
  makeUp: (title) => `「${title}」の補講です。参加される回をお選びください。`,
  which: "どちらについてお選びになりますか。",
  none: "ただいま、お選びいただける視察や補講はありません。ご案内できるものがありましたら、こちらでお知らせします。",
  taken: (line) => `お席をお取りしました。\n${line}`,
  givenUp: (title) => `「${title}」のお席は取り消しました。`,
  until: (until) => `変更は${until}まで承ります。`,
  already: (line) => `すでにお席をお取りしています。\n${line}`,
  full: (line, waiting) =>
    `申し訳ありません、満席です${waiting === 0 ? "" : `（${String(waiting)}名待ち）`}。\n${line}\nキャンセル待ちをご希望ですか。`,
  waiting: (line, position) =>
    `キャンセル待ち${String(position)}番目で承りました。\n${line}\n空きが出ましたら自動でお席をお取りし、こちらでお知らせします。その際、ほかでお取りしているお席は取り消されます。`,
  left: (line) => `お申し込みを取り消しました。\n${line}`,
  nothing: (line) => `こちらにはお申し込みがありませんので、取り消すものはありません。\n${line}`,
  closed: (line) =>
    `選択と変更の受付は終了しています。\n${line}\n変更が必要な場合は、研修担当者までご連絡ください。`,
  unknown: "この選択肢は、現在はご利用いただけません。",
  unlinked: "こちらで視察や補講をお選びいただくには、一度だけ招待コードの入力が必要です。",
  wait: "キャンセル待ちをする",
  others: "ほかを見る・変更する",
  leave: "席を取り消す",
  stopWaiting: "待つのをやめる",
};
