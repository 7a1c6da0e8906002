/** What the page remembers about one account: in localStorage, or until it is closed where that is forbidden. */

export function memoryOf(accountId) {
  const prefix = `donghanh:${accountId}:`;
  /** What localStorage would not take: in private windows, when it is full. */
  const spare = new Map();
  return {
    get(name) {
      if (spare.has(name)) return spare.get(name);
      try {
        return JSON.parse(localStorage.getItem(prefix + name));
      } catch {
        return null;
      }
    },
    set(name, value) {
      try {
        localStorage.setItem(prefix + name, JSON.stringify(value));
        spare.delete(name);
      } catch {
        spare.set(name, value);
      }
    },
  };
}

/** A random UUID. `crypto.randomUUID` is missing on plain http, where offices try things out. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
