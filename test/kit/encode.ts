/** Texts in the encodings of old spreadsheets, made by turning the platform's decoder around. */

/** @param encoding a label of one or two bytes a character, such as `shift_jis` or `windows-1258` */
export function encode(text: string, encoding: string): Buffer {
  const bytes = bytesOf(encoding);
  const pieces = [...text.normalize("NFC")].flatMap((letter) => {
    const direct = bytes.get(letter);
    if (direct) return [direct];
    // Windows-1258 writes the tone after its letter.
    const [, base = "", tone = ""] = /^(.[\u0302\u0306\u031b]?)(.*)$/su.exec(toneLast(letter)) ?? [];
    const [one, other] = [bytes.get(base.normalize("NFC")), bytes.get(tone)];
    if (!one || !other) throw new Error(`${encoding} has no ${letter}`);
    return [one, other];
  });
  return Buffer.concat(pieces);
}

/** The mark of quality before that of the tone: the reverse of Unicode's order where the tone hangs below. */
const toneLast = (letter: string) =>
  letter.normalize("NFD").replace(/([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031b])/, "$2$1");

const known = new Map<string, Map<string, Buffer>>();
function bytesOf(encoding: string): Map<string, Buffer> {
  const ready = known.get(encoding);
  if (ready) return ready;
  const decoder = new TextDecoder(encoding, { fatal: true });
  const found = new Map<string, Buffer>();
  const tryBytes = (bytes: number[]) => {
    try {
      const letter = decoder.decode(new Uint8Array(bytes));
      if ([...letter].length === 1 && !found.has(letter)) found.set(letter, Buffer.from(bytes));
    } catch {
      // No letter.
    }
  };
  for (let first = 0; first < 256; first++) tryBytes([first]);
  if (encoding === "shift_jis")
    for (let first = 0x81; first < 0xfd; first++)
      for (let second = 0x40; second < 0xfd; second++) tryBytes([first, second]);
  known.set(encoding, found);
  return found;
}
