/** Days with a name in Japan. Those of the moon are recognised only; equinoxes by their usual days. */
import type { Entry, Said } from "../said.ts";

function on(name: RegExp, said: Said): Entry {
  return [name.source[0] ?? "", name, { said }];
}

export const JAPANESE_HOLIDAYS: readonly Entry[] = [
  on(/元日|元旦/u, { day: 1, month: 1 }),
  on(/成人の日/u, { month: 1, weekday: 1, nth: 2 }),
  on(/節分/u, { day: 3, month: 2 }),
  on(/建国記念(?:の)?日/u, { day: 11, month: 2 }),
  on(/バレンタイン(?:デー)?/u, { day: 14, month: 2 }),
  on(/天皇誕生日/u, { day: 23, month: 2 }),
  on(/ひな祭り/u, { day: 3, month: 3 }),
  on(/ホワイトデー/u, { day: 14, month: 3 }),
  on(/春分の日/u, { day: 20, month: 3 }),
  on(/エイプリルフール/u, { day: 1, month: 4 }),
  on(/昭和の日/u, { day: 29, month: 4 }),
  on(/憲法記念日/u, { day: 3, month: 5 }),
  on(/みどりの日/u, { day: 4, month: 5 }),
  on(/こどもの日/u, { day: 5, month: 5 }),
  on(/子(?:供|ども)の日/u, { day: 5, month: 5 }),
  on(/母の日/u, { month: 5, weekday: 7, nth: 2 }),
  on(/父の日/u, { month: 6, weekday: 7, nth: 3 }),
  on(/七夕/u, { day: 7, month: 7 }),
  on(/海の日/u, { month: 7, weekday: 1, nth: 3 }),
  on(/山の日/u, { day: 11, month: 8 }),
  on(/敬老の日/u, { month: 9, weekday: 1, nth: 3 }),
  on(/秋分の日/u, { day: 23, month: 9 }),
  on(/スポーツの日/u, { month: 10, weekday: 1, nth: 2 }),
  on(/体育の日/u, { month: 10, weekday: 1, nth: 2 }),
  on(/ハロウィ[ーン]ン?/u, { day: 31, month: 10 }),
  on(/文化の日/u, { day: 3, month: 11 }),
  on(/勤労感謝の日/u, { day: 23, month: 11 }),
  on(/クリスマス(?:イブ|イヴ)/u, { day: 24, month: 12 }),
  on(/クリスマス/u, { day: 25, month: 12 }),
  on(/大(?:晦日|みそか)/u, { day: 31, month: 12 }),
  on(/おおみそか/u, { day: 31, month: 12 }),
  on(/ゴールデンウ[ィイ]ーク/u, { day: 29, month: 4, lasting: 7 }),
  on(/お盆/u, { day: 13, month: 8, lasting: 4 }),
  on(/旧正月/u, { lunar: true }),
  on(/旧暦/u, { lunar: true }),
  on(/陰暦/u, { lunar: true }),
  on(/太陰暦/u, { lunar: true }),
  on(/テト(?![\u30A0-\u30FF])/u, { lunar: true }),
  on(/春節/u, { lunar: true }),
  on(/中秋の名月/u, { lunar: true }),
];
