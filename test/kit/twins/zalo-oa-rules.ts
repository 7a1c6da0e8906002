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
    if (!["oa.query.show", "oa.query.hide"].includes(String(button.type))) return "button.type is invalid";
    if (!isText(button.payload, 1_000)) return "button.payload is invalid";
  }
  return null;
}

function faultInMedia(elements: unknown): string | null {
  if (!Array.isArray(elements) || elements.length !== 1) return "elements: exactly 1";
  const [element] = elements as unknown[];
  if (!isObject(element) || element.media_type !== "image") return "media_type is invalid";
  return typeof element.url === "string" && /^https?:\/\/[!-~]+$/.test(element.url) ? null : "url is invalid";
}

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
