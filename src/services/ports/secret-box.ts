/** Keeps secrets unreadable at rest. */
export interface SecretBox {
  seal(plain: string): string;
  /** @throws AppError `wrong-secret-key` where it was sealed under another key, or changed since */
  open(sealed: string): string;
}
