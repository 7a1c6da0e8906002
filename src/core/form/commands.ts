/** What people say to the form itself rather than to its question: skip, later, send, change number three. */
import { fold, words, writeOut } from "../language/normalise.ts";

const SKIP =
  /^(?:(?:xin |cho |toi |em )*(?:bo qua(?: cau(?: hoi)?(?: nay)?)?|bo cau nay|qua cau(?: khac| nay| tiep)?|cau tiep(?: theo)?|next(?: question)?|skip(?: it| this(?: one| question)?)?|pass|khong tra loi|khong y kien|khong co y kien|khong co y kien gi|miss|n\/a|no answer|no comment|prefer not to say))$|^(?:スキップ|とばす|飛ばす|飛ばして|パス|無回答|次へ|次の質問)(?:します|して|です|で|ください|お願いします)*$/u;

const NOTHING =
  /^(?:khong|khong co|khong co gi|khong a|chua co|none|nothing|no|nope|nothing special|特にな(?:し|い|いです)|特にありません|ありません|なし|ないです|特に無し)$/u;

const LATER =
  /^(?:(?:xin |de |cho |toi |em |lam |tra loi )*(?:de sau|luc khac|sau|lam sau|tra loi sau|de lat nua|lat nua|de mai|tam nghi|tam ngung|nghi da|toi tra loi sau|later|not now|maybe later|pause|another time|do it later|continue later))(?: nhe| nha)?$|^(?:あとで|後で|後ほど|のちほど|また今度|また後で|またあとで|中断|一時停止|今はできません)(?:します|する|やります|答えます|お願いします|回答します|にします|です)*$/u;

const SEND =
  /^(?:(?:xin |toi |em |da |vang |ok )*(?:gui|gui di|gui luon|gui bai|nop|nop bai|xac nhan|dung roi|duoc roi|hoan thanh|xong|send|submit|send it|confirm|done|finish|that s all|looks good)(?: di| luon| nhe| nha| thoi)*)$|^(?:送信|提出|送る|完了|確定)(?:します|する|して|です|お願いします|してください|で)*$/u;

const CHANGE =
  /^(?:(?:toi |em |cho |xin |muon |i |want |to |would |like )*(?:sua|doi|thay doi|chinh|sua lai|doi lai|change|edit|correct|fix)(?: lai| cau| cau hoi| so| cau so| question| number| no| answer)*)\s*(\d{1,3})?$|^(\d{1,3})\s*(?:番|問目?)?(?:を|の)?(?:変更|修正|直す|直し)?(?:します|したい|する|して|です|ください|たい|回答)*$|^(?:変更|修正|直す|直したい)(?:します|したい|する|です)*$/u;

/** "Bỏ qua", "スキップ". */
export function isSkip(text: string): boolean {
  return spelled(text).some((said) => SKIP.test(said));
}

/** "Không có", "特にありません": skips a question that need not be answered. */
export function isNothing(text: string): boolean {
  return spelled(text).some((said) => NOTHING.test(said));
}

/** "Để sau", "後で": the answers so far are kept. */
export function isLater(text: string): boolean {
  return spelled(text).some((said) => LATER.test(said));
}

/** "Gửi", "送信します". */
export function isSend(text: string): boolean {
  return spelled(text).some((said) => SEND.test(said));
}

/** "Sửa câu 3", "3", "change": which number, 0 where none was said; null: they did not ask to change anything. */
export function readChange(text: string): number | null {
  for (const said of spelled(text)) {
    const found = CHANGE.exec(said);
    if (found) return Number(found[1] ?? found[2] ?? 0);
  }
  return null;
}

/** As it stands, and with Vietnamese typing written out, which spoils English words. Nothing of a long text. */
function spelled(text: string): readonly string[] {
  if (text.length > 60) return [];
  const folded = fold(text);
  if (folded.text.trim() === "n/a") return ["n/a"];
  return [folded, writeOut(folded)].map((form) =>
    words(form)
      .map(({ bare }) => bare)
      .join(" ")
      .replace(/ (?:a|please|pls)$/u, ""),
  );
}
