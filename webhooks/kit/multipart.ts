/** A file in a form, as multipart/form-data (RFC 7578). */
import { randomUUID } from "node:crypto";

/** One part called `field`. @returns the body and its content type. The name keeps its letters, quotes are encoded. */
export function multipart(
  field: string,
  { name, type, bytes }: { readonly name: string; readonly type: string; readonly bytes: Uint8Array },
): { readonly bytes: Uint8Array; readonly type: string } {
  const boundary = `----${randomUUID()}`;
  const safeName = name.replace(/["\r\n]/g, (sign) => encodeURIComponent(sign));
  const head =
    `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${safeName}"\r\n` +
    `Content-Type: ${type}\r\n\r\n`;
  return {
    bytes: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    type: `multipart/form-data; boundary=${boundary}`,
  };
}
