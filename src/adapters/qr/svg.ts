/** QR codes as SVG: a white margin around, sized by whoever shows them. */
import { encodeQR } from "qr";

/** @param text up to about 1,000 characters; an address, or a code. @throws Error where it is too long */
export function qrSvg(text: string): string {
  return encodeQR(text, "svg", { ecc: "medium" });
}
