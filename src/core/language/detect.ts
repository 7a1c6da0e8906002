/** In which of our languages is this written? Only where it clearly shows. */
import type { Language } from "./language.ts";
import { fold, words } from "./normalise.ts";
import { isVietnameseSyllable, TEENCODE } from "./vietnamese-typing.ts";

/** English words that are Vietnamese syllables as well, or are typed in Vietnamese chats: they show nothing. */
const SHARED = wordSet(
  "onl off a i an am at can do go he hi in it me my no on so to us we be by or of up ha in the hay may man men ban son sun tin tan van pan pen ten hot hat but " +
    "bin bus bay day ray lay lap lit long song sang tang hang thing thank than then them this that thin pay say chat chip chin com cong ok oki okay oke hello bye link slide slides quiz test zoom video " +
    "file email mail feedback online offline check checkin zalo line facebook web website app pdf ppt word excel deadline team meeting workshop stop start help menu wifi code form " +
    "admin bot ad papi par index ihanoi map maps google meet teams live call sms pass login qr id vip hi hey alo yes cancel thanks thank tks sorry plz pls please share record free " +
    "ai tai mai nay moi hai ba nam tam chin tim tom tung lan minh nam long ho le do tu ta ti te to toi son thu sau ngo an anh ma ca la na ra va e u y o ya no mot net map nice quit back tip top tit ty thx hum nap mat hen ken pat not cup mum mom hop nhat ngo",
);
/** English words so short or so like a Vietnamese syllable that the shape alone would mislead. */
const ENGLISH = wordSet(
  "the this that then them than is am i you your my me we he she not hot what when where who how why which can could will would may on in at of or us up by " +
    "do does did go to be has had have and but for from with about into it its was were are get got let put out any all one two day today train trip get don cut yet going set main quit doing rain cup loan buy poem king cat pet guy quiet doe tue her see much song sing thanks so two meet seat son bit lot time room here there please need want like long hi man men day pay say way may",
);
const VIETNAMESE_TYPED = wordSet(
  "camon cmon ko k dc z ạ ntn tkb gv vs ad bh trc mn mik mk j hok đc kh hnay cx nx nhé vk ck",
);
const VIETNAMESE_LETTER = /[ăâđêôơưạảãàáắằẳẵặấầẩẫậẹẻẽèéếềểễệịỉĩìíọỏõòóốồổỗộớờởỡợụủũùúứừửữựỵỷỹỳý]/u;
const VIETNAMESE_ONLY_LETTER = /[ăđơưạảãắằẳẵặấầẩẫậẹẻẽếềểễệịỉĩọỏõốồổỗộớờởỡợụủũứừửữựỵỷỹỳ]/u;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}々〆ー]/gu;

/**
 * The language a text is written in, or `null` where it does not clearly show ("ok", "123", an emoji, a code).
 * Kana and kanji are Japanese; marks are Vietnamese; else English words weigh against Vietnamese syllables.
 */
export function detectLanguage(text: string): Language | null {
  const folded = fold(text);
  const japanese = folded.text.match(JAPANESE)?.length ?? 0;
  const found = words(folded);
  const marked = found.filter(
    (word) => VIETNAMESE_LETTER.test(word.text) && isVietnameseSyllable(word.bare),
  ).length;
  if (japanese > 0 && japanese >= 2 * marked) return japanese >= found.length / 3 ? "ja" : weigh(found);
  if (marked > 0 && found.some((word) => VIETNAMESE_ONLY_LETTER.test(word.text))) return "vi";
  return weigh(found);
}

function weigh(found: readonly { text: string; bare: string }[]): Language | null {
  let english = 0;
  let vietnamese = 0;
  for (const { text, bare } of found) {
    if (/\d/.test(text)) continue;
    if (VIETNAMESE_LETTER.test(text)) vietnamese += isVietnameseSyllable(bare) ? 1 : -0.5;
    else if (!/^[a-z]+$/.test(text)) continue;
    else if (VIETNAMESE_TYPED.has(text)) vietnamese += 1;
    else if (SHARED.has(text)) english += ENGLISH.has(text) ? 0.4 : 0;
    else if (ENGLISH.has(text)) english += 1;
    else if (isVietnameseSyllable(bare)) vietnamese += 1;
    else if (TEENCODE.has(text)) vietnamese += 1;
    else if (text.length >= 3) english += 1;
  }
  // Shared words show nothing by themselves, but tip a text in which nothing speaks for the other side.
  const clear = Math.max(english, vietnamese) >= 0.8 && Math.abs(english - vietnamese) >= 0.4;
  if (!clear) return null;
  return english > vietnamese ? "en" : "vi";
}

function wordSet(all: string): ReadonlySet<string> {
  return new Set(all.split(" "));
}
