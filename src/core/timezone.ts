/** Names of time zones, such as Asia/Ho_Chi_Minh. */

/** Whether it names a zone that this Node knows. */
export function isTimezone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}
