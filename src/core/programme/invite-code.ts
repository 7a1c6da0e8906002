/** Invite codes: eight characters that survive being read out, written down and typed. */

/** Letters and digits without look-alikes: no 0 and O, no 1, I and L, no 2 and Z, no 5 and S, no 8 and B. */
const ALPHABET = "34679ACDEFGHJKMNPQRTUVWXY";
const LENGTH = 8;

/**
 * A new code, with at least one digit and one letter, by which it is told from a word and from a number in a message.
 * @param pick a whole number, evenly from 0 to below its argument; it must not be foreseeable
 */
export function drawInviteCode(pick: (below: number) => number): string {
  for (;;) {
    const code = Array.from({ length: LENGTH }, () => ALPHABET[pick(ALPHABET.length)]).join("");
    if (/\d/.test(code) && /[A-Z]/.test(code)) return code;
  }
}
