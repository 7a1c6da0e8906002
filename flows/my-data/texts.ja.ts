/** Japanese texts about one's own data. */
import type { Texts } from "./texts.vi.ts";

export const ja: Texts = {
  privateOnly: "個人データについては、グループではなく、こちらのアカウントとの個別のトークでお尋ねください。",

  kept: "お預かりしている情報",
  shownName: "表示名",
  language: "言語",
  since: "保存開始日",
  messages: "メッセージ",
  counted: (received, sent) => `お送りいただいたもの${String(received)}件、こちらからの返信${String(sent)}件`,
  record: "受講者情報",
  notLinked: "連携なし",
  training: "受講者情報との連携",
  notifications: "リマインダーとお知らせ",
  agreed: "同意済み",
  refused: "同意なし",
  notAsked: "未確認",
  more: "メッセージの内容は、このトークに表示されているとおりです。受講者情報は主催者が保管しています。閲覧や訂正は、研修担当者にお申し出ください。",
  erase: "データを削除",
  unlink: "連携を解除",

  reallyErase:
    "このトークのデータ（メッセージ、表示名、言語、連携、同意の記録）をすべて削除しますか。削除すると元に戻せません。主催者が保管している受講者情報は、ここでは削除されません。",
  yesErase: "はい、すべて削除",
  noKeep: "いいえ、残します",
  erased:
    "承知しました。このメッセージの後、データを削除します。削除のお申し出があったことだけを記録に残します。お手元の端末のメッセージは、アプリで削除してください。ご用の際は、いつでもまたお声がけください。",
  kindlyKept: "承知しました。何も変更していません。",
};
