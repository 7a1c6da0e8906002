/** Zalo, both bots and official accounts, has been seen to call with nothing in hand. */

/** Is the body empty, or `{}`? Such a call is unsigned, holds no event and wants a 200. */
export function isProbe(body: Uint8Array): boolean {
  return body.length <= 16 && ["", "{}"].includes(new TextDecoder().decode(body).trim());
}
