/** Telephone numbers, however they are written: "0901 234 567", "84901234567", "+84 901-234-567". */
import { parsePhoneNumberFromString, type CountryCode } from "libphonenumber-js";

/**
 * The number in E.164 ("+84901234567"), under which all ways of writing it are the same; null where it is none.
 * @param country whose numbers need no country code; ISO 3166, such as `VN`
 */
export function readPhone(written: string, country: CountryCode): string | null {
  const number = parsePhoneNumberFromString(written.normalize("NFKC").slice(0, 40), country);
  return number?.isValid() ? number.number : null;
}
