/** How Japanese words of our world sound: who writes in kana alone ("かいじょうのじゅうしょ") names the same concepts. */

import { phrases, type Lexicon } from "./concepts.ts";

const READINGS: ReadonlyMap<string, string> = new Map(
  phrases(`
    会場 かいじょう, 場所 ばしょ, 教室 きょうしつ, 会議室 かいぎしつ, 住所 じゅうしょ, 地図 ちず, 駐車場 ちゅうしゃじょう, 集合 しゅうごう, 部屋 へや, 建物 たてもの, 行き方
    いきかた, 最寄り もより, 駅 えき, 研修 けんしゅう, 講義 こうぎ, 授業 じゅぎょう, 講座 こうざ, 見学 けんがく, 視察 しさつ, 講師 こうし, 先生 せんせい, 教授 きょうじゅ,
    名前 なまえ, 資料 しりょう, 教材 きょうざい, 動画 どうが, 録画 ろくが, 教科書 きょうかしょ, 予定 よてい, 日程 にってい, 時間割 じかんわり, 時間 じかん, 時刻 じこく,
    開始 かいし, 終了 しゅうりょう, 次回 じかい, 内容 ないよう, 休憩 きゅうけい, 昼休み ひるやすみ, 休み やすみ, 休む やすむ, 休ませ やすませ, 休んで やすんで, 休講
    きゅうこう, 延期 えんき, 中止 ちゅうし, 変更 へんこう, 欠席 けっせき, 出席 しゅっせき, 遅刻 ちこく, 遅れ おくれ, 遅く おそく, 早退 そうたい, 到着 とうちゃく, 着きました
    つきました, 熱が ねつが, 風邪 かぜ, 病気 びょうき, 体調 たいちょう, 感想 かんそう, 意見 いけん, 評価 ひょうか, 満足 まんぞく, 試験 しけん, 結果 けっか,
    点数 てんすう, 何点 なんてん, 成績 せいせき, 合格 ごうかく, 修了証 しゅうりょうしょう, 証明書 しょうめいしょ, 苦情 くじょう, 通報 つうほう, 要望 ようぼう, 道路 どうろ,
    街灯 がいとう, 水道 すいどう, 公園 こうえん, 歩道 ほどう, 信号 しんごう, 工事 こうじ, 壊れ こわれ, 危な あぶな, 汚 きたな, 臭 くさ, 困って こまって, 騒音 そうおん,
    停電 ていでん, 断水 だんすい, 穴が あなが, 状況 じょうきょう, 返事 へんじ, 回答 かいとう, 対応 たいおう, 連絡 れんらく, 報告 ほうこく, 相談 そうだん, 担当 たんとう,
    担当者 たんとうしゃ, 電話 でんわ, 人と ひとと, 人に ひとに, 人間 にんげん, 話 はな, 誰か だれか, 登録 とうろく, 参加 さんか, 申し込 もうしこ, 番号 ばんごう, 招待
    しょうたい, 入力 にゅうりょく, 言語 げんご, 通知 つうち, 配信 はいしん, 停止 ていし, 再開 さいかい, 解除 かいじょ, 送ら おくら, 止め とめ, 使い方 つかいかた, 使 つか,
    操作 そうさ, 助けて たすけて, 助かり たすかり, 手伝って てつだって, 教え おしえ, 何が なにが, 何を なにを, 出来 でき, 個人情報 こじんじょうほう, 情報 じょうほう, 削除
    さくじょ, 消し けし, 消す けす, 見せ みせ, 見たい みたい, 自分 じぶん, 私 わたし, 戻 もど, 最初 さいしょ, 質問 しつもん, 取り消 とりけ, 申します もうします, 有難う
    ありがとう, 感謝 かんしゃ,
  `).map((pair) => pair.split(" ") as [string, string]),
);
const LONGEST_FIRST = [...READINGS.keys()].sort((one, other) => other.length - one.length);
const WORD = new RegExp(LONGEST_FIRST.join("|"), "gu");
/** Shorter sounds stand in too many other words. */
const SHORTEST = 3;

/** The lexicon with each phrase also as it sounds, as far as we can read its kanji aloud. */
export function alsoBySound(lexicon: Lexicon): Lexicon {
  const heard = Object.entries(lexicon).map(([concept, list]) => [concept, list.flatMap(withSound)]);
  return { ...lexicon, ...(Object.fromEntries(heard) as Lexicon) };
}

function withSound(phrase: string): string[] {
  const sound = phrase.replace(WORD, (word) => READINGS.get(word) ?? word);
  return sound === phrase || sound.length < SHORTEST ? [phrase] : [phrase, sound];
}
