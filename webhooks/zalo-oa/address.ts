/** Where messages go: people by their id or telephone number, anonymous visitors of a web page by id and conversation. */

const VISITOR = "visitor:";

/** An anonymous visitor's address. A conversation that is not named is empty. */
export function addressOfVisitor(anonymousId: string, conversationId = ""): string {
  return `${VISITOR}${anonymousId}:${conversationId}`;
}

export type Recipient =
  { readonly user_id: string } | { readonly anonymous_id: string; readonly conversation_id: string };

/** The address as Zalo names a recipient. */
export function recipientAt(address: string): Recipient {
  if (!address.startsWith(VISITOR)) return { user_id: address };
  const [anonymousId = "", ...conversation] = address.slice(VISITOR.length).split(":");
  return { anonymous_id: anonymousId, conversation_id: conversation.join(":") };
}

const PHONE = "phone:";

/** The address of somebody who is only known by a telephone number: templates reach it. @param phone in E.164 */
export function addressOfPhone(phone: string): string {
  return `${PHONE}${phone}`;
}

/** The number as Zalo writes it, "84901234567"; undefined where the address is none. */
export function phoneIn(address: string): string | undefined {
  return address.startsWith(PHONE) ? address.slice(PHONE.length).replace(/^\+/, "") : undefined;
}
