/** Somebody wants everything personal about them to be gone: the wish, and the proof of it. */

export interface ErasureWish {
  /** `platform`: it told us that the person took back their consent; `contact`: they said so in the chat. */
  readonly askedBy: "platform" | "contact";
  /** Nothing personal: it stays when all else is gone, to prove that we did what was wished. */
  readonly evidence: { readonly eventId: string; readonly language?: string; readonly noticeShown?: string };
}
