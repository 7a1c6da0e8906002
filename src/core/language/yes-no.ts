/** Yes or no, as people type it. A question of what was waited for, so flows read it before any wish. */
import type { Language } from "./language.ts";
import { fold, stripMarks, vietnameseWords, words } from "./normalise.ts";

const YES: Record<Language, readonly string[]> = {
  vi: list(
    "có, vâng, dạ, ok thôi, được thôi, dạ vâng, vâng đúng, vâng đúng rồi, dạ đúng, vâng dạ, ừ, uh, uhm, um, ừm, ờ, ok, oke, okie, okela, okay, okê, oki, được, đúng, đúng rồi, đúng vậy, " +
      "phải, phải rồi, đồng ý, nhất trí, chắc chắn, chuẩn, chính xác, tất nhiên, dĩ nhiên, yes, y, yep, có chứ, có chớ, rồi, sẵn sàng, " +
      "xác nhận, chấp nhận, tán thành, nên, muốn, rất sẵn lòng, tốt, hợp lý, nhận, có tham gia, tham gia, có đi, đi, có muốn, " +
      "cứ thế mà làm, làm vậy đi, cứ làm, làm đi, đồng tình, đúg, đúng á, " +
      "thống nhất, yeah, hiểu rồi, quá được, được chứ, đc, duyệt, bằng lòng, gật, 👍, 👌, 🆗, ✅, ✔, ⭕",
  ),
  ja: [
    ...list(
      "はい, ええ, うん, 了承, 了承しました, 了承いたしました, はいはい, そう, そうそう, そうだ, そうしてください, そうして, そうします, そうしたい, そうしましょう, そうさせてください, その通り, おっしゃる通り, おっしゃるとおり, " +
        "左様, さよう, 了解, 了解しました, 了解いたしました, 承知, 承知しました, 承知いたしました, わかりました, 分かりました, かしこまりました, 承りました, ok, オーケー, オッケー, おっけー, おけ, オケ, " +
        "もちろん, 当然, いい, いいよ, よい, 良い, 賛成, 同意, 同意します, 同意する, お願い, お願いします, お願いいたします, お願い致します, お願いしたい, お願いしたいです, お頼みします, 頼みます, 頼む, ぜひ, 是非, " +
        "ぜひとも, ぜひお願いします, 是非お願いします, 喜んで, よろこんで, します, する, やります, やる, やりたい, やってみます, 受けます, 始めて, 始めます, 続けて, 続けます, 進めて, 参加します, 出席します, 行きます, 行く, 行きたい, " +
        "そのとおり, おねがい, おねがいします, せや, せやで, せやな, よろしい, ええで, ええよ, それ, 登録してください, " +
        "正しい, 正解, あります, できます, イエス, yes, y, ハイ, 希望します, 希望する, 必要, 要ります, ほしい, 欲しい, 問題ありません, 問題ない, 問題なし, 異議なし, 異存ありません, 構いません, かまいません, 構わない, " +
        "間違いありません, 間違いない, 間違いなし, 相違ありません, 合っています, 合ってます, 合ってる, 合っている, ああ, おう, うむ, おk, りょ, りょうかい, はーい, 可, 可能, 承諾, 承諾します, それで, これで, そのまま, 決まり, 決定, " +
        "👍, 👌, 🆗, ✅, ✔, ⭕, 🙆",
    ),
    // それで結構です accepts, although 結構です alone declines.
    ...pairs(
      "それで, それが, これで, これが, そちらで, そちらが, そっちで, こちらで, その日で, その時間で, その内容で, その方向で, そのままで, そのように, 今のままで, 以上で",
      "いい, 良い, よい, よろしい, 結構, けっこう, 大丈夫, 問題ない, 問題ありません, 構わない, 構いません, かまいません, お願い, お願いします, お願いいたします, お願いしたい, 頼みます, 頼む, 進めて, 登録して, してください, ok, オーケー, 合っています, 合ってます, 合ってる, 間違いない, 間違いありません, 正しい, 行きます, いきます, やります, します",
    ),
  ],
  en: list(
    "yes, y, yep, yeah, yea, yup, ya, yah, yess, sure, sure thing, ok, okay, okey, k, kk, of course, certainly, definitely, absolutely, right, " +
      "correct, that s right, that is right, thats right, that s correct, that is correct, agreed, i agree, agree, exactly, indeed, fine, sounds good, " +
      "go ahead, i do, i am, i will, i would, i can, i have, please do, yes i do, yes i will, yes i am, yes i can, true, confirm, confirmed, i confirm, " +
      "alright, all right, affirmative, with pleasure, why not, by all means, aye, ye, oui, good, great, perfect, do it, that s fine, sounds fine, " +
      "fine by me, do that, right you are, let s do it, let s do that, i agree with that, that s it, " +
      "works for me, that works, i accept, accept, roger, you bet, 👍, 👌, 🆗, ✅, ✔, ⭕",
  ),
};
const NO: Record<Language, readonly string[]> = {
  vi: list(
    "không, dạ không, dạ thôi, dạ chưa, không có, không phải, chưa, chưa có, chưa được, không được, không đồng ý, không muốn, không cần, không cần đâu, không đâu, thôi, thôi khỏi, " +
      "khỏi, khỏi cần, hong, hổng, hổng phải, hông phải, hổng có, hổng đâu, đừng, sai, sai rồi, không đúng, chưa đúng, no, n, nope, hông, hổng, chẳng, chả, đâu có, làm gì có, từ chối, không tham gia, " +
      "không đi, không nhận, không nên, không thể, không thích, không bao giờ, không hề, chưa chắc, không rồi, nô, thôi không, không nhé, ứ, " +
      "không xác nhận, không chấp nhận, để sau, bỏ, no thanks, không rảnh, không còn, không hiểu, chưa hiểu, nỏ, nỏ phải, hoàn toàn không, chẳng phải, chẳng đúng, không chịu, chưa xong, cái đó không đúng, " +
      " 👎, ❌, ✖, 🙅",
  ),
  ja: list(
    "いいえ, いえ, いや, いやいい, いえいい, いいえいい, ううんいい, いえ大丈夫, いいえ大丈夫, いや大丈夫, いやだ, 嫌, 嫌だ, いや結構, ううん, いえいえ, 違います, 違う, ちがいます, ちがう, 違っています, 違ってます, だめ, ダメ, 駄目, だめだ, ng, 無理, ムリ, いりません, 要りません, いらない, 要らない, 不要, " +
      "やだ, ちゃう, ちゃうちゃう, いらん, いらんわ, あかん, まちがい, そんなことない, のー, まだ決めていません, " +
      "必要ありません, 必要ない, 必要なし, しません, しない, しなくていい, しなくて結構, したくない, したくありません, やらない, やりません, やりたくない, やめておきます, やめときます, やめておく, やめておこうかな, やめます, 遠慮, 遠慮します, " +
      "遠慮しておきます, 遠慮させていただきます, 遠慮いたします, 見送ります, 見送らせていただきます, パス, パスします, またの機会に, またの機会にします, また今度, また今度にします, 今度にします, 辞退します, 辞退いたします, 参加しません, 参加しない, 出席しません, " +
      "行きません, 行かない, 行けません, できません, できない, 反対, 同意しません, 同意しない, 同意できません, ありません, ない, なし, 無し, 特にない, 特にありません, まだ, まだいい, まだ結構, ノー, no, n, nope, お断り, お断りします, 断ります, 断る, " +
      "拒否します, 拒否, 間違い, 間違っています, 間違ってます, 間違ってる, 誤り, 正しくない, 正しくありません, 合っていません, 合ってません, 合ってない, 結構, けっこう, そうではありません, そうじゃない, そうじゃなくて, そうではなくて, そうではない, それは違います, それは違う, それじゃない, それではない, " +
      "そうは思いません, 不可, 希望しません, 希望しない, 望みません, 興味ありません, 興味ない, やめとく, 今はいい, 今はいらない, 今回はいい, もういい, 👎, ❌, ✖, 🙅, ✕, ×",
  ),
  en: list(
    "no, n, nope, nah, na, nay, not, never, no way, no thanks, no thank you, not really, not yet, not at all, don t, i don t, dont, i do not, i m not, i am not, " +
      "i won t, i will not, i can t, i cannot, i cant, wrong, incorrect, not that one, not this one, not that, that s wrong, that is wrong, that s not right, that is not right, that isn t right, that is not correct, that isn t correct, it is not, it s not, that s not correct, not correct, false, negative, " +
      "i m afraid not, afraid not, it isn t, it is not so, i don t agree, i do not agree, " +
      "i disagree, disagree, i refuse, refuse, decline, i decline, absolutely not, definitely not, certainly not, of course not, no need, not needed, not this time, " +
      "not now, i d rather not, rather not, i don t think so, i don t want to, i do not want to, i haven t, not for me, not interested, nothing, none, no i don t, noo, hell no, not today, 👎, ❌, ✖, 🙅",
  ),
};
/** Truly both: 大丈夫です accepts and declines, 結構 praises and refuses without です. */
const COURTESY: Record<Language, ReadonlySet<string>> = {
  vi: new Set(
    list(
      "dạ, vâng, ạ, à, nhé, nha, nhá, nhe, rồi, đi, luôn, em, anh, chị, ad, admin, bạn, bot, ơi, cô, thầy, bác, cháu, mình, tôi, cảm, ơn, cám, nhiều, ạh, ak, " +
        "hen, hén, chứ, đấy, đó, vậy, thế, nào, mà, ha, hihi, haha, quá, lắm, cứ, thì, là, á, đâu, nhen, ok, ừ, ờ, với, tớ, thưa, hả, ah, ac",
    ).flatMap((word) => [word, stripMarks(word)]),
  ),
  ja: new Set(),
  en: new Set(
    list(
      "please, pls, thanks, thank, you, thx, sir, madam, ok, okay, oh, well, so, then, very, much, i, it, bot, mate, it s, ah, um, uh, now, for, me, this, that, just, really, that s, s, a, lot, absolutely, sorry, hi",
    ),
  ),
};
const TAIL_JA =
  /(?:と思います|と思う|でございます|でした|でしょう|です|ます|だ|っす|ね|よ|な|わ|かな|ありがとう|ありがとうございます|ございます|すみません|すいません|ください)$/u;
const COURTESY_JA =
  /^(?:(?:どうも|ご丁寧に|ご親切に)?ありがとう(?:ございます)?|すみません|すいません|ごめんなさい|ごめん|大丈夫(?:です)?|(?:どうぞ)?よろしく(?:です|お願いします|お願いいたします)?|結構です|申し訳ありません|申し訳ない(?:です)?|残念ですが|せっかくですが|助かります|お手数ですが)$/u;
/** はい大丈夫です, いえいえ違います: people leave out the comma. */
const HEAD_JA = /^(はい|ええ|うん|いいえ|いえいえ|いえ|ううん)(?=[^、。,.!\s])/u;
const LEAD_JA =
  /^(?:まだ|あの|えっと|あー|あ|えーと|まあ|すみません|すいません|今回は|今は|今日は|とりあえず|やっぱり|やはり|私は|特に|じゃあ|じゃ|では)+(?=.)/u;

const sets = {
  yes: { vi: spelled("vi", YES.vi), ja: spelled("ja", YES.ja), en: spelled("en", YES.en) },
  no: { vi: spelled("vi", NO.vi), ja: spelled("ja", NO.ja), en: spelled("en", NO.en) },
};

/** Vietnamese answers without their marks, but for those that could be both or another word (đúng, đừng, dừng). */
const BARE: ReadonlyMap<string, "yes" | "no"> = new Map(
  (["yes", "no"] as const).flatMap((answer) =>
    [...sets[answer].vi]
      .map((said) => stripMarks(said))
      .filter((bare) => !["dung", "muon", "bo", "nen", "u", "o"].includes(bare))
      .map((bare) => [bare, answer] as const),
  ),
);

/**
 * Is the whole message a yes or a no? `null` where it is neither, or both ("大丈夫です"), or says more than that
 * ("không biết", "yes but when?"). English short answers are understood in every language.
 */
export function readYesNo(text: string, language: Language): "yes" | "no" | null {
  return readIn(text, language) ?? (language === "en" ? null : readIn(text, "en"));
}

function readIn(text: string, language: Language): "yes" | "no" | null {
  const folded = fold(text).text.trim();
  // "kkkk" laughs.
  if (folded.endsWith("?") || /^k{3,}$/.test(folded)) return null;
  const plain = language === "vi" && stripMarks(folded) === folded;
  const whole = verdict(folded, language, plain);
  if (whole === "yes" || whole === "no") return whole;
  // "はい、お願いします", "yes, that's correct": the parts must agree, courtesy apart.
  const said = folded
    .replace(HEAD_JA, "$1、")
    .split(language === "ja" ? /[\s、。,.!…ー~]+/u : /[,.!…;]+/u)
    .filter((part) => part.trim() !== "")
    .map((part) => verdict(part, language, plain))
    .filter((part) => part !== "courtesy");
  const [first] = said;
  return first === "yes" || first === "no" ? (said.every((part) => part === first) ? first : null) : null;
}

/** One part of an answer. `plain`: the text has no Vietnamese marks. */
function verdict(part: string, language: Language, plain: boolean): "yes" | "no" | "courtesy" | null {
  const said = spell(part, language);
  const shorter =
    language === "ja"
      ? [...withoutTails(said), ...withoutTails(said.replace(LEAD_JA, ""))]
      : withoutCourtesy(said, language);
  for (const form of [said, ...shorter]) {
    if (sets.no[language].has(form)) return "no";
    if (sets.yes[language].has(form)) return "yes";
    const bare = plain ? BARE.get(stripMarks(form)) : undefined;
    if (bare !== undefined) return bare;
  }
  // "no i m not", "vang dung a": a first word and the rest say the same.
  const [head = "", ...rest] = said.split(" ");
  const tail = rest.join(" ");
  for (const answer of ["yes", "no"] as const)
    if (
      sets[answer][language].has(head) &&
      (sets[answer][language].has(tail) || (plain && BARE.get(stripMarks(tail)) === answer))
    )
      return answer;
  const polite =
    language === "ja"
      ? COURTESY_JA.test(said)
      : said.split(" ").every((word) => COURTESY[language].has(word));
  return polite ? "courtesy" : null;
}

/** The answer, and what is left as its endings fall one by one: 違うと思いますよ, 違うと思います, 違う. */
function withoutTails(said: string): string[] {
  const forms = [said];
  for (let form = said.replace(TAIL_JA, ""); form !== forms.at(-1); form = form.replace(TAIL_JA, ""))
    forms.push(form);
  return forms;
}

/** The answer with the words of courtesy around it taken away, then with those inside too. */
function withoutCourtesy(said: string, language: Language): string[] {
  const courtesy = COURTESY[language];
  const all = said.split(" ");
  const kept = [...all];
  while (kept.length > 1 && courtesy.has(kept.at(-1) ?? "")) kept.pop();
  const trailing = kept.join(" ");
  while (kept.length > 1 && courtesy.has(kept[0] ?? "")) kept.shift();
  return [trailing, kept.join(" ")];
}

/** One spelling per answer: letters and signs, single spaces, stretched letters shortened ("okkk", "yesss"). */
function spell(text: string, language: Language): string {
  const folded = fold(text);
  const found = language === "vi" ? vietnameseWords(folded) : words(folded);
  const spelled = found
    .map((word) => word.text.replace(/(\p{L})\1{2,}/gu, "$1"))
    .join(language === "ja" ? "" : " ");
  return spelled === "" ? folded.text.replace(/[\s\p{Emoji_Modifier}]/gu, "").slice(0, 2) : spelled;
}

function spelled(language: Language, phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map((phrase) => spell(phrase, language)));
}

/** Every beginning with every end. */
function pairs(leads: string, ends: string): string[] {
  return list(leads).flatMap((lead) => list(ends).map((end) => lead + end));
}

function list(phrases: string): string[] {
  return phrases.split(",").map((phrase) => phrase.trim());
}
