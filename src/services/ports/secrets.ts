/** Keeps secrets so that whoever reads the database cannot read them. */
export interface Secrets {
  /** The text, encrypted. Two seals of the same text differ. */
  seal(text: string): string;
  /** @throws SecretUnreadable */
  open(sealed: string): string;
}

/** It was sealed with another key, or changed since. The message says what to do and holds no secret. */
export class SecretUnreadable extends Error {
  constructor(says: string) {
    super(says);
    this.name = "SecretUnreadable";
  }
}
