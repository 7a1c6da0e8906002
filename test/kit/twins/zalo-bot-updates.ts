/** Updates as Zalo Bot sends them, for tests that speak as a person on Zalo. */

export interface ZaloBotUpdate {
  readonly event_name: string;
  readonly message: {
    readonly message_id: string;
    readonly date: number;
    readonly from: { readonly id: string; readonly display_name: string; readonly is_bot: boolean };
    readonly chat: { readonly id: string; readonly chat_type: "PRIVATE" | "GROUP" };
    readonly [field: string]: unknown;
  };
}

export interface Speaker {
  readonly id: string;
  readonly displayName?: string;
  /** Speaks in this group instead of alone with the bot. */
  readonly groupId?: string;
}

/** Builders that number the messages and take the time from `now`. */
export function makeUpdates(now: () => number) {
  let count = 0;
  const update = (
    kind: string,
    { id, displayName = "Lan", groupId }: Speaker,
    fields: object,
  ): ZaloBotUpdate => {
    count += 1;
    return {
      event_name: `message.${kind}.received`,
      message: {
        from: { id, display_name: displayName, is_bot: false },
        chat: groupId ? { id: groupId, chat_type: "GROUP" } : { id, chat_type: "PRIVATE" },
        message_id: count.toString(16).padStart(20, "0"),
        date: now(),
        ...fields,
      },
    };
  };
  return {
    text: (speaker: Speaker, text: string) => update("text", speaker, { text }),
    picture: (speaker: Speaker, url: string, caption = "") =>
      update("image", speaker, { photo_url: url, caption, message_type: "CHAT_PHOTO" }),
    voice: (speaker: Speaker, url: string) =>
      update("voice", speaker, { voice_url: url, message_type: "CHAT_VOICE" }),
    sticker: (speaker: Speaker, sticker: string) => update("sticker", speaker, { sticker, url: "" }),
    unsupported: (speaker: Speaker) => update("unsupported", speaker, {}),
  };
}
