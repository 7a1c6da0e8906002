/**
 * What LINE refuses in messages, as far as its reference says so. Written from the reference and not from our
 * renderer, so that it can catch us. https://developers.line.biz/en/reference/messaging-api/#message-objects
 */

/** One complaint as LINE words it: where, and what. */
export interface Detail {
  readonly property: string;
  readonly message: string;
}

export type Json = Record<string, unknown>;
type Complain = (property: string, message: string) => void;

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const graphemes = (text: string) => (text.length < 20 ? text.length : [...GRAPHEMES.segment(text)].length);
const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** All that LINE would complain about; empty when it takes the messages. */
export function complaintsAbout(messages: unknown): Detail[] {
  const details: Detail[] = [];
  const complain: Complain = (property, message) => details.push({ property, message });
  if (!Array.isArray(messages) || messages.length < 1 || messages.length > 5) {
    complain("messages", "Size must be between 1 and 5");
    return details;
  }
  messages.forEach((message, index) => {
    checkMessage(message, `messages[${String(index)}]`, complain);
  });
  return details;
}

function checkMessage(message: unknown, at: string, complain: Complain): void {
  if (!isObject(message)) return void complain(at, "Must be an object");
  switch (message["type"]) {
    case "text":
      checkText(message["text"], 5_000, `${at}.text`, complain);
      break;
    case "image":
      checkUrl(message["originalContentUrl"], `${at}.originalContentUrl`, complain);
      checkUrl(message["previewImageUrl"], `${at}.previewImageUrl`, complain);
      break;
    case "location":
      checkText(message["title"], 100, `${at}.title`, complain);
      checkText(message["address"], 100, `${at}.address`, complain);
      for (const axis of ["latitude", "longitude"]) {
        if (typeof message[axis] !== "number") complain(`${at}.${axis}`, "Must be a number");
      }
      break;
    case "flex":
      checkText(message["altText"], 1_500, `${at}.altText`, complain);
      checkContainer(message["contents"], `${at}.contents`, complain);
      break;
    case "template":
      checkText(message["altText"], 1_500, `${at}.altText`, complain);
      checkTemplate(message["template"], `${at}.template`, complain);
      break;
    default:
      complain(`${at}.type`, "Must be one of the message types");
  }
  if (message["quickReply"] !== undefined)
    checkQuickReply(message["quickReply"], `${at}.quickReply`, complain);
}

function checkText(value: unknown, maxUnits: number, at: string, complain: Complain): void {
  if (typeof value !== "string" || value.trim() === "") complain(at, "May not be empty");
  else if (value.length > maxUnits) complain(at, `Length must be between 0 and ${String(maxUnits)}`);
}

function checkUrl(value: unknown, at: string, complain: Complain): void {
  const isUrl = typeof value === "string" && /^https:\/\/[\x21-\x7e]+$/.test(value) && value.length <= 2_000;
  if (!isUrl) complain(at, "Invalid URL: https, percent-encoded, at most 2000 characters");
}

/** Graphemes of text (without title and picture) and number of actions, by type. */
const TEMPLATES = new Map([
  ["confirm", { maxText: 240, minActions: 2, maxActions: 2 }],
  ["buttons", { maxText: 160, minActions: 1, maxActions: 4 }],
]);

function checkTemplate(template: unknown, at: string, complain: Complain): void {
  const limits = isObject(template) ? TEMPLATES.get(String(template["type"])) : undefined;
  if (!isObject(template) || !limits) return void complain(`${at}.type`, "Must be confirm or buttons");
  const { text, actions, type: _, ...others } = template;
  for (const other of Object.keys(others)) complain(`${at}.${other}`, "The twin does not know this");
  if (typeof text !== "string" || text.trim() === "") complain(`${at}.text`, "May not be empty");
  else if (graphemes(text) > limits.maxText)
    complain(`${at}.text`, `Length must be between 1 and ${String(limits.maxText)}`);
  const { minActions, maxActions } = limits;
  if (!Array.isArray(actions) || actions.length < minActions || actions.length > maxActions)
    return void complain(
      `${at}.actions`,
      `Size must be between ${String(minActions)} and ${String(maxActions)}`,
    );
  actions.forEach((action, index) => {
    checkAction(action, 20, `${at}.actions[${String(index)}]`, complain);
  });
}

function checkContainer(container: unknown, at: string, complain: Complain): void {
  if (!isObject(container)) return void complain(at, "Must be an object");
  if (container["type"] === "bubble") return void checkBubble(container, at, complain);
  const bubbles = container["contents"];
  if (container["type"] !== "carousel" || !Array.isArray(bubbles))
    return void complain(at, "Must be bubble or carousel");
  if (bubbles.length < 1 || bubbles.length > 12) complain(`${at}.contents`, "Size must be between 1 and 12");
  if (bytes(container) > 50_000) complain(at, "Carousel must be at most 50 KB");
  bubbles.forEach((bubble, index) => {
    checkBubble(bubble, `${at}.contents[${String(index)}]`, complain);
  });
}

function checkBubble(bubble: unknown, at: string, complain: Complain): void {
  if (!isObject(bubble) || bubble["type"] !== "bubble") return void complain(at, "Must be a bubble");
  if (bytes(bubble) > 30_000) complain(at, "Bubble must be at most 30 KB");
  for (const block of ["header", "body", "footer"]) {
    if (bubble[block] !== undefined) checkPart(bubble[block], `${at}.${block}`, complain, "box");
  }
}

function checkPart(part: unknown, at: string, complain: Complain, wanted?: string): void {
  if (!isObject(part)) return void complain(at, "Must be an object");
  if (wanted !== undefined && part["type"] !== wanted) complain(`${at}.type`, `Must be ${wanted}`);
  switch (part["type"]) {
    case "box":
      if (!["horizontal", "vertical", "baseline"].includes(String(part["layout"])))
        complain(`${at}.layout`, "Unknown");
      if (!Array.isArray(part["contents"])) return void complain(`${at}.contents`, "May not be null");
      part["contents"].forEach((inner, index) => {
        checkPart(inner, `${at}.contents[${String(index)}]`, complain);
      });
      break;
    case "text":
      checkText(part["text"], Infinity, `${at}.text`, complain);
      break;
    case "button":
      checkAction(part["action"], 40, `${at}.action`, complain);
      break;
    default:
      complain(`${at}.type`, "Unknown component");
  }
}

function checkQuickReply(quickReply: unknown, at: string, complain: Complain): void {
  const items = isObject(quickReply) ? quickReply["items"] : undefined;
  if (!Array.isArray(items) || items.length < 1 || items.length > 13) {
    return void complain(`${at}.items`, "Size must be between 1 and 13");
  }
  items.forEach((item: unknown, index) => {
    checkAction(
      isObject(item) ? item["action"] : undefined,
      20,
      `${at}.items[${String(index)}].action`,
      complain,
    );
  });
}

/** A label may have this many graphemes. A message action stands in rich menus only. */
export function checkAction(action: unknown, maxLabel: number, at: string, complain: Complain): void {
  if (!isObject(action)) return void complain(at, "Must be an object");
  const { label, data, displayText, uri } = action;
  if (typeof label !== "string" || label === "" || graphemes(label) > maxLabel) {
    complain(`${at}.label`, `Length must be between 1 and ${String(maxLabel)}`);
  }
  if (action["type"] === "postback") {
    if (typeof data !== "string" || data.length > 300)
      complain(`${at}.data`, "Length must be between 0 and 300");
    if (displayText !== undefined && (typeof displayText !== "string" || graphemes(displayText) > 300)) {
      complain(`${at}.displayText`, "Length must be between 1 and 300");
    }
  } else if (action["type"] === "datetimepicker") {
    if (typeof data !== "string" || data.length > 300)
      complain(`${at}.data`, "Length must be between 0 and 300");
    checkMoments(action, at, complain);
  } else if (action["type"] === "message") {
    const { text } = action;
    if (typeof text !== "string" || text === "" || graphemes(text) > 300)
      complain(`${at}.text`, "Length must be between 1 and 300");
  } else if (action["type"] === "uri") {
    const isUri =
      typeof uri === "string" && /^(https?|line|tel):[\x21-\x7e]+$/.test(uri) && uri.length <= 1_000;
    if (!isUri) complain(`${at}.uri`, "Invalid action URI");
  } else complain(`${at}.type`, "Unknown action");
}

const MOMENTS: Record<string, RegExp> = {
  date: /^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$|^2100-\d\d-\d\d$/,
  time: /^([01]\d|2[0-3]):[0-5]\d$/,
  datetime: /^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/,
};

function checkMoments(action: Json, at: string, complain: Complain): void {
  const shape = MOMENTS[String(action["mode"])];
  if (!shape) return void complain(`${at}.mode`, "Must be date, time or datetime");
  const { initial, min, max } = action as { initial?: unknown; min?: unknown; max?: unknown };
  for (const [name, moment] of Object.entries({ initial, min, max }))
    if (moment !== undefined && !(typeof moment === "string" && shape.test(moment)))
      complain(`${at}.${name}`, "Invalid format");
  const inOrder = (earlier: unknown, later: unknown) =>
    earlier === undefined || later === undefined || String(earlier) <= String(later);
  if (!inOrder(min, max) || (min !== undefined && min === max)) complain(`${at}.max`, "Must be after min");
  if (!inOrder(min, initial) || !inOrder(initial, max))
    complain(`${at}.initial`, "Must be between min and max");
}
