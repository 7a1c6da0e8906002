/** "Rất hay", "普通です", "not bad": how good something was, in words. */
import { fold, stripMarks, writeOut } from "../language/normalise.ts";

/** From 0 (as bad as can be) to 1; the first that matches counts, so what turns others around stands before them. */
const LEVELS: readonly (readonly [level: number, words: RegExp])[] = [
  [
    0.5,
    phrase(
      "khong te|khong qua te|binh thuong|bthg|bth|trung binh|tam duoc|tam on|tam tam|cung duoc|cung tam|trung lap|vua phai|phan van|not (?:too |so )?bad|average|so so|so-so|neutral|fair|mediocre|neither",
      "まあまあ|普通|ふつう|どちらとも|どちらでも|なんとも|悪くな",
    ),
  ],
  [
    0,
    phrase(
      "(?:rat|qua|cuc(?: ky)?|vo cung|hoan toan) (?:te|kem|chan|do|khong|chua|that vong|xau)|te hai|te qua|kem qua|chan qua|that vong|very (?:bad|poor|boring|unclear|dissatisfied|unhappy)|terrible|awful|horrible|worst|useless|(?:strongly|completely|totally) disagree|not at all",
      "とても悪|非常に悪|大変悪|最悪|最低|ひどい|ひどかった|全然|まったく|全く|とても不満|非常に不満|大変不満",
    ),
  ],
  [
    0.25,
    phrase(
      "(?:khong|chua|kg|cha|chang) (?:thuc su |that su |duoc |may |he )?(?:hay|tot|on|ro|hai long|dong y|huu ich|bo ich|thich|hieu|phu hop|dat|thiet thuc)|te|kem|chan|kho hieu|it huu ich|bad|poor|boring|unclear|dissatisfied|unhappy|disagree|not (?:so |very |really |too )?(?:good|great|useful|helpful|clear|satisfied|happy)|weak",
      "あまり|良くな|よくな|いまいち|いま一つ|今ひとつ|悪い|悪かった|不満|わかりにく|分かりにく|物足りな|つまらな|思わない|思いません|満足してい?な|満足できな",
    ),
  ],
  [
    1,
    phrase(
      "(?:rat|qua|cuc(?: ky)?|vo cung|het suc|sieu|hoan toan) (?:la )?(?:hay|tot|hai long|huu ich|bo ich|ro|ro rang|thich|dong y|tuyet|thiet thuc|phu hop|de hieu|on|y nghia)|(?:hay|tot|tuyet|huu ich|bo ich|thich) (?:lam|qua|tuyet)|tuyet voi|tuyet|xuat sac|hoan hao|dinh|excellent|great|perfect|superb|fantastic|awesome|amazing|wonderful|outstanding|brilliant|(?:very|really|so|extremely|most) (?:good|useful|helpful|clear|satisfied|happy|interesting|nice)|(?:strongly|totally|completely|fully) agree|loved it|best",
      "(?:とても|大変|たいへん|非常に|すごく|本当に|大いに).*(?:良|よ|い[いえ]|満足|役に?立|わかりやす|分かりやす|面白|おもしろ|勉強にな|参考にな|ため|そう思)|最高|素晴らし|すばらし|大満足|完璧",
    ),
  ],
  [
    0.75,
    phrase(
      "(?:kha|tuong doi|cung) (?:hay|tot|on|hai long|ro|huu ich|bo ich)|hay|tot|kha|on|hai long|huu ich|bo ich|ro rang|ro|thich|dong y|thiet thuc|phu hop|de hieu|ok|oke|okay|duoc|good|nice|useful|helpful|clear|satisfied|happy|agree|interesting|fine|well|liked it|not bad at all",
      "良い|良かった|良く|よい|よかった|いい|満足|役に?立|わかりやす|分かりやす|面白|おもしろ|勉強にな|参考にな|ためにな|そう思|ok",
    ),
  ],
];

/** Praise and blame in one breath is no number. */
const BUT = phrase(
  "nhung|tuy|tuy nhien|song|nhung ma|but|however|although|though|except",
  "けど|けれど|しかし|ただし|ものの|です?が[、,]",
);
const MAX_LENGTH = 80;

/** From 0 to 1; null where the words do not say it, or say both. */
export function readPraise(text: string): number | null {
  if (text.length > MAX_LENGTH) return null;
  const folded = fold(text);
  // As it stands, and with Vietnamese typing written out, which spoils English words.
  const forms = [folded, writeOut(folded)].map((form) => stripMarks(form.text));
  if (forms.some((plain) => BUT.test(plain) || plain.includes("?"))) return null;
  return LEVELS.find(([, words]) => forms.some((plain) => words.test(plain)))?.[0] ?? null;
}

/** Whole words where there are words, and any place of a Japanese text. */
function phrase(spaced: string, japanese: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${spaced})(?=$|[^\\p{L}\\p{N}])|${stripMarks(japanese)}`, "u");
}
