/** Where messages go: people by their id, anonymous visitors of a web page by their id and conversation. */

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
