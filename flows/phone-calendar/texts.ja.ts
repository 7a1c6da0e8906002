/** Japanese texts about the calendar on one's phone. */
import type { Texts } from "./texts.vi.ts";

export const ja: Texts = {
  privateOnly: "カレンダーはお一人ずつのものですので、個別のトークでお尋ねください。",
  notLinked: "予定をカレンダーに入れるには、まず招待コードで受講者情報と連携してください。",
  notHere: "ただいまカレンダーへの登録はご利用いただけません。予定はこちらでいつでもお尋ねください。",
  here: (address) =>
    `専用のカレンダーのアドレスです。\n${address}\n\niPhoneでは「カレンダー」の「照会カレンダーを追加」に、Androidでは calendar.google.com の「URLで追加」に貼り付けてください。予定が変わると自動で反映されます。\n\nこのアドレスを知っている人は予定を見られます。ほかの方には送らないようお願いします。`,
  revoke: "アドレスを無効にする",
  revoked: "カレンダーのアドレスをすべて無効にしました。",
};
