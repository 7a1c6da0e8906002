/** Web addresses as platforms want them. */

/** The address percent-encoded as UTF-8, its host in ASCII; undefined where it is no absolute address. */
export function encodedUrl(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).href : undefined;
}
