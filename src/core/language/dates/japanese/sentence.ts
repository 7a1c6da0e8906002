/** What stands around Japanese dates: small words that hold two pieces together, and the tense. */

/** Small words that keep two pieces together: 来週の月曜, 10月25日(金), 来週は火曜. */
export function joinsJapanese(gap: string): boolean {
  return gap.length <= 6 && /^(?:[\s()の、,]|まで|に|は|から)*$/u.test(gap);
}

const HELD =
  /(?:(?<!予定|はず|何時|いつ|どこ|どちら|から|まで|時|日)でした(?!っけ|よね|でしょう)|だった|ありました|あった(?!ら)|行われ(?:た|ました)|開かれ(?:た|ました)|欠席し(?:た|ました)|休んだ|休みました|参加し(?:た|ました)|出席し(?:た|ました)|受講?し?(?:た|ました)|受けた|行った|行きました|学んだ|学びました|習った|習いました)/u;

/** A plain statement in the past: "8月に上陸した。" What was done about a plan says nothing of its day ("忘れました"). */
const STATED =
  /(?<!忘れ|決ま|決め|なり|な|変わ|変更し|変更され|変更になり|延期され|延期になり|聞き|聞い|伺い|確認し|登録し|予約し|申し込み|申し込ん|もらい|もら|いただき|頂き|了解し|承知し|分か|わか|分かり|わかり|予定し|予定され|見つか|しまい|しま|され)(?:まし|[いしちりきぎみびにえけせてねめれべげじっ])た(?:。|$)|(?<!決め|変更|延期|予定|確認)され(?:まし)?た(?:。|$)|[んい]だ。/u;

/** Does the sentence after the date speak of what is over? */
export function isPastJapanese(after: string): boolean {
  const sentence = /^[^。?？!！\n]*。?/u.exec(after)?.[0] ?? "";
  return HELD.test(sentence) || STATED.test(sentence);
}
