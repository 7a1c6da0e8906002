/** Keeps secrets so that whoever reads the database cannot read them. */
export interface Secrets {
  /** The text, encrypted. Two seals of the same text differ. */
  seal(text: string): string;
  /** By which the same text is found again without being readable: the same for the same text and key. */
  fingerprint(text: string): string;
  /** @throws AppError `wrong-secret-key` where it was sealed with another key, or changed since */
  open(sealed: string): string;
}
