/** Japanese texts of the settings. */
import type { Texts } from "./texts.vi.ts";

export const ja: Texts = {
  whichLanguage: "どの言語をお使いになりますか。",
  languageSet: "承知しました。今後は日本語でお答えします。",

  name: "お名前",
  unit: "ご所属",
  programme: "研修",
  cohort: "クラス",
  language: "言語",
  training: "受講者情報との連携",
  notifications: "リマインダーとお知らせ",
  agreed: "同意済み",
  refused: "同意なし",
  notAsked: "未確認",
  stopped: "停止中",
  me: "登録内容",
  notLinked: "このトークは受講者情報と連携していません。こちらにあるのは、言語の設定とメッセージのみです。",

  unlink: "連携を解除",
  reallyUnlink: (person) =>
    `${person}の受講者情報との連携を解除しますか。解除後は公開されている予定のみご覧になれます。招待コードを送れば、もう一度連携できます。`,
  yesUnlink: "はい、解除します",
  noKeep: "いいえ、そのまま",
  unlinked: "連携を解除し、同意の取り消しを記録しました。",
  unchanged: "承知しました。何も変更していません。",
  nothingToUnlink: "このトークは受講者情報と連携していません。",

  profile: "表示名の確認",
  profileAllow: "表示名を知らせる",
  profileForget: "表示名を削除",
  profileNotice:
    "このチャットアプリで表示されているお名前と言語を確認してもよろしいですか。どなたからのご連絡かを担当者が分かるようにするためで、ほかの目的には使いません。いつでも取り消せます。",
  agree: "同意します",
  disagree: "同意しません",
  profileOn: "ありがとうございます。まもなくお名前を確認します。",
  profileOff: "承知しました。お名前は確認しません。保存していた場合は削除しました。",

  notificationsOn: "お知らせを受け取る",
  notificationsOff: "お知らせを止める",
  notificationsNotice:
    "研修のリマインダーやお知らせを、こちらにお送りします。「配信停止」とお送りいただければ、いつでも止められます。",
  nowOn: "お知らせを受け取る設定にしました。研修のリマインダーやお知らせを、こちらにお送りします。",
  nowOff: "お知らせを止めました。ご質問には、これまでどおりお答えします。",
  staff: "担当者",
  roles: { viewer: "閲覧", coordinator: "作成・送信", approver: "承認" },
  unlinkStaff: "担当者の連携を解除",
  reallyUnlinkStaff: (name) =>
    `このトークと担当者${name}様の連携を解除しますか。ここでのお知らせの作成や確認はできなくなります。招待コードで再び連携できます。`,
  unlinkedStaff: "担当者としての連携を解除しました。",
};
