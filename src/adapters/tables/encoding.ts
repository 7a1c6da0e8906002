/** In which encoding a text file was saved: by its marks, else by what makes sense. */
import { AppError } from "../../core/errors.ts";

const VIETNAMESE =
  /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ–—“”‘’…«»°·\u00a0]/giu;
/** Vietnamese files have at least so many of their letters beyond ASCII in the alphabet. */
const ENOUGH = 0.9;

/**
 * The text of a file: UTF-8 and UTF-16 with or without a mark, Windows-1258 (Vietnamese Excel), Shift_JIS (Japanese
 * Excel), in NFC.
 * @throws AppError `wrong-input` where it is none of these
 */
export function decoded(bytes: Uint8Array): string {
  const text = unicode(bytes) ?? vietnamese(bytes) ?? attempt(bytes, "shift_jis");
  if (text === null)
    throw new AppError(
      "wrong-input",
      "The encoding of the file is not known: save it as XLSX, or as CSV in UTF-8.",
    );
  if (/[\0\x01-\x08\x0e-\x1a\x1c-\x1f]/.test(text))
    throw new AppError("wrong-input", "This is not a table: send XLSX or CSV.");
  return text.normalize("NFC");
}

function unicode(bytes: Uint8Array): string | null {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return attempt(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return attempt(bytes, "utf-16be");
  // Without a mark: separators and line ends have a zero on one side, always the same.
  const sample = bytes.subarray(0, 2_000);
  const zeros = (side: number) => sample.filter((byte, index) => byte === 0 && index % 2 === side).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (even + odd > 0 && even * odd === 0) return attempt(bytes, even > 0 ? "utf-16be" : "utf-16le");
  return attempt(bytes, "utf-8");
}

/** Its letters are Vietnamese; Japanese bytes give signs that no Vietnamese text has. */
function vietnamese(bytes: Uint8Array): string | null {
  const text = attempt(bytes, "windows-1258")?.normalize("NFC");
  const foreign = text?.match(/\P{ASCII}/gu)?.length ?? 0;
  if (text === undefined || foreign === 0) return null;
  return (text.match(VIETNAMESE)?.length ?? 0) / foreign >= ENOUGH ? text : null;
}

function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
