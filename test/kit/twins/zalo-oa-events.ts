/** Events as Zalo sends them to official accounts, for tests that speak as a person on Zalo. */
import { createHash } from "node:crypto";

export interface OaEventPayload {
  readonly event_name: string;
  readonly timestamp: string;
  readonly [field: string]: unknown;
}

export interface OaIds {
  readonly appId: string;
  readonly oaId: string;
}

/** The signature's value as Zalo computes it: plain SHA-256, nothing between the terms. */
export function macOf(firstId: string, body: string | Uint8Array, timestamp: string, secret: string): string {
  return createHash("sha256").update(firstId).update(body).update(timestamp).update(secret).digest("hex");
}

/** Builders that number the messages and take the time from `now`. `person` is the person's id. */
export function makeOaEvents({ appId, oaId }: OaIds, now: () => number) {
  let count = 0;
  const msgId = () => (count += 1).toString(16).padStart(20, "96d3");
  const event = (name: string, fields: object): OaEventPayload => ({
    app_id: appId,
    event_name: name,
    timestamp: String(now()),
    ...fields,
  });
  const told = (name: string, person: string, message: object): OaEventPayload =>
    event(name, {
      user_id_by_app: `5521${person}`,
      sender: { id: person },
      recipient: { id: oaId },
      message: { msg_id: msgId(), ...message },
    });
  const attached = (type: string, payload: object) => ({ attachments: [{ type, payload }] });
  return {
    told,
    text: (person: string, text: string) => told("user_send_text", person, { text }),
    picture: (person: string, url: string, text?: string) =>
      told("user_send_image", person, {
        ...(text !== undefined && { text }),
        ...attached("image", { thumbnail: url, url }),
      }),
    file: (person: string, name: string, url: string) =>
      told(
        "user_send_file",
        person,
        attached("file", { size: "1024", name, checksum: "c0ffee", type: "pdf", url }),
      ),
    place: (person: string, latitude: number, longitude: number) =>
      told("user_send_location", person, attached("location", { coordinates: { latitude, longitude } })),
    sticker: (person: string) =>
      told("user_send_sticker", person, attached("sticker", { url: "", id: "46101" })),
    follow: (person: string) =>
      event("follow", { oa_id: oaId, follower: { id: person }, source: "oa_profile" }),
    submitInfo: (person: string, phone: string, name: string) =>
      event("user_submit_info", {
        sender: { id: person },
        recipient: { id: oaId },
        info: { name, phone, address: "77 Nguyễn Chí Thanh", city: "Hà Nội" },
      }),
    withdraw: (person: string) =>
      event("user_withdraw", { oa_id: oaId, sender: { id: person }, recipient: { id: oaId } }),
    unfollow: (person: string) =>
      event("unfollow", { oa_id: oaId, follower: { id: person }, source: "oa_profile" }),
    visitorText: (visitor: string, conversation: string, text: string) =>
      told("anonymous_send_text", visitor, { text, conversation_id: conversation }),
    received: (person: string, id: string) =>
      event("user_received_message", {
        sender: { id: oaId },
        recipient: { id: person },
        message: { msg_id: id },
      }),
    reacted: (person: string, id: string, icon: string) =>
      told("user_reacted_message", person, { msg_id: id, react_icon: icon }),
    seen: (person: string, ids: readonly string[]) =>
      event("user_seen_message", {
        sender: { id: oaId },
        recipient: { id: person },
        message: { msg_ids: ids },
      }),
    echo: (person: string, text: string) =>
      event("oa_send_text", {
        sender: { id: oaId },
        recipient: { id: person },
        message: { msg_id: msgId(), text },
      }),
  };
}
