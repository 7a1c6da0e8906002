/** What an official account's message must look like, as strictly as Zalo is known to look. */

/** Why Zalo would refuse the message (error -201), or null. `token`: whether an uploaded file is known. */
export function faultIn(message: unknown, isToken: (token: string) => boolean): string | null {
  if (!isObject(message)) return "message is missing";
  const { text, attachment, quote_message_id: quoted, ...others } = message;
  if (Object.keys(others).length > 0) return `unknown fields: ${Object.keys(others).join()}`;
  if (text !== undefined && (typeof text !== "string" || text.length < 1 || text.length > 2_000))
    return "text is invalid";
  if (quoted !== undefined && (!isText(quoted, 200) || text === undefined || attachment !== undefined))
    return "quote_message_id is invalid";
  if (attachment === undefined) return text === undefined ? "text is missing" : null;
  if (!isObject(attachment) || !isObject(attachment.payload)) return "attachment is invalid";
  const { type, payload } = attachment;
  if (type === "file") return isToken(String(payload.token)) ? null : "token is invalid";
  if (type !== "template") return "attachment.type is invalid";
  switch (payload.template_type) {
    case undefined:
    case "button":
      return text === undefined ? "text is missing" : faultInButtons(payload.buttons);
    case "media":
      return faultInMedia(payload.elements);
    case "request_user_info":
      return faultInForm(payload.elements);
    case "list":
      return faultInList(payload.elements);
    default:
      return "template_type is invalid";
  }
}

function faultInButtons(buttons: unknown): string | null {
  if (!Array.isArray(buttons) || buttons.length < 1 || buttons.length > 5) return "buttons: 1 to 5";
  for (const button of buttons as unknown[]) {
    if (!isObject(button)) return "a button is no object";
    if (!isText(button.title, 100)) return "button.title is invalid";
    const takes = BUTTONS.get(String(button.type));
    if (!takes) return "button.type is invalid";
    if (!takes(button.payload)) return "button.payload is invalid";
  }
  return null;
}

const PHONE = /^84\d{8,10}$/;
/** What each kind of button carries. */
const BUTTONS = new Map<string, (payload: unknown) => boolean>([
  ["oa.query.show", (payload) => isText(payload, 1_000)],
  ["oa.query.hide", (payload) => isText(payload, 1_000)],
  ["oa.open.url", (payload) => isObject(payload) && isAddress(payload.url)],
  [
    "oa.open.sms",
    (payload) =>
      isObject(payload) && isText(payload.content, 1_000) && PHONE.test(String(payload.phone_code)),
  ],
  ["oa.open.phone", (payload) => isObject(payload) && PHONE.test(String(payload.phone_code))],
]);

function faultInMedia(elements: unknown): string | null {
  if (!Array.isArray(elements) || elements.length !== 1) return "elements: exactly 1";
  const [element] = elements as unknown[];
  if (!isObject(element)) return "an element is no object";
  const { media_type: type, url, attachment_id: uploaded } = element;
  if (!["image", "gif", "sticker"].includes(String(type))) return "media_type is invalid";
  // An upload, or an address, which stickers do not have.
  if ((url === undefined) === (uploaded === undefined)) return "url or attachment_id";
  if (type === "gif" && !(isSize(element.width) && isSize(element.height)))
    return "width, height are missing";
  if (uploaded !== undefined) return isText(uploaded, 200) ? null : "attachment_id is invalid";
  return type !== "sticker" && isAddress(url) ? null : "url is invalid";
}

const isSize = (value: unknown) => Number.isInteger(value) && Number(value) > 0;
const isAddress = (value: unknown) => typeof value === "string" && /^https?:\/\/[!-~]+$/.test(value);

function faultInForm(elements: unknown): string | null {
  if (!Array.isArray(elements) || elements.length !== 1) return "elements: exactly 1";
  const [element] = elements as unknown[];
  if (!isObject(element) || !isText(element.title, 100)) return "element.title is invalid";
  if (!isText(element.subtitle, 500)) return "element.subtitle is invalid";
  return isText(element.image_url, 2_000) && /^https?:/.test(element.image_url)
    ? null
    : "image_url is invalid";
}

function faultInList(elements: unknown): string | null {
  if (!Array.isArray(elements) || elements.length < 1 || elements.length > 5) return "elements: 1 to 5";
  for (const element of elements as unknown[]) {
    if (!isObject(element) || !isText(element.title, 100)) return "element.title is invalid";
    if (element.subtitle !== undefined && !isText(element.subtitle, 500))
      return "element.subtitle is invalid";
  }
  return null;
}

function isText(value: unknown, max: number): value is string {
  return typeof value === "string" && value.length >= 1 && value.length <= max;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
