/** Our ids, as they come from outside: the database takes nothing else for one. */

/** Whether the words are a UUID, in capitals or not. */
export function isUuid(words: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(words);
}
