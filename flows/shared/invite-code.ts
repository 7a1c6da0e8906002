/** An invite code inside other words: "mã AB12-CD34 ạ", "コードはAB12CD34です". */

// Eight letters and digits, perhaps in two groups; neither a letter nor a digit of ours right before or after.
const CODE = /(?<![A-Z0-9])(?=([A-Z0-9]{4}[-\s]?[A-Z0-9]{4})(?![A-Z0-9]))/gu;

/**
 * The code, upper-case, without spaces and dashes; null when there is none. At least one letter and one digit.
 * Where several stretches could be one ("CODE AB12 CD34"), the one with the most digits is taken.
 */
export function findCode(text: string): string | null {
  const written = text.slice(0, 200).normalize("NFKC").toUpperCase();
  const codes = Array.from(written.matchAll(CODE), (match) => (match[1] ?? "").replace(/[-\s]/u, ""));
  const digits = (code: string) => code.replace(/\D/g, "").length;
  const possible = codes.filter((code) => /\d/.test(code) && /[A-Z]/.test(code));
  return possible.sort((a, b) => digits(b) - digits(a))[0] ?? null;
}
