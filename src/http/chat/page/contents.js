/** Contents (src/core/message/content.ts) as elements. Every word is a text node: nothing is ever read as HTML. */

/** An element with attributes and children; strings become text nodes, what is missing is left out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children.flat().filter(Boolean));
  return made;
}

/** The address when it may be opened from here; undefined for `javascript:` and all the rest. */
export function safeUrl(url) {
  try {
    const { protocol, href } = new URL(url);
    return ["http:", "https:", "tel:"].includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

function link(url, label, attributes = {}) {
  const href = safeUrl(url);
  if (!href) return document.createTextNode(label);
  return element("a", { href, target: "_blank", rel: "noopener noreferrer nofollow", ...attributes }, label);
}

const ADDRESS = /https?:\/\/[^\s<>"'「」『』（）()、。，]*[^\s<>"'「」『』（）()、。，.,;:!?…]/g;

/** A text whose web addresses can be tapped. */
export function linked(text) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    parts.push(text.slice(end, match.index), link(match[0], match[0]));
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)];
}

function card({ title, lines, links }) {
  return element(
    "section",
    { class: "card" },
    element("h2", {}, title),
    lines.map((line) =>
      element(
        "p",
        { class: line.label ? "fact" : "plain" },
        line.label && element("span", { class: "label" }, line.label),
        element("span", {}, linked(line.text)),
      ),
    ),
    links.length > 0 &&
      element(
        "p",
        { class: "links" },
        links.map(({ label, url }) => link(url, label)),
      ),
  );
}

const bubble = (...children) => element("div", { class: "bubble" }, ...children);

/** One content without its choices. A content of a newer server shows nothing rather than breaking the page. */
export function contentElements(content) {
  switch (content.type) {
    case "text":
      return content.text ? [bubble(linked(content.text))] : [];
    case "cards":
      return content.cards.length > 0 ? content.cards.map(card) : [bubble(linked(content.summary))];
    case "picture": {
      const src = safeUrl(content.previewUrl ?? content.url);
      const image = src && element("img", { src, alt: content.description, loading: "lazy" });
      return [image ? link(content.url, image, { class: "picture" }) : bubble(content.description)];
    }
    case "file":
      return [bubble("📄 ", link(content.url, content.name))];
    case "place": {
      const point = `${content.latitude},${content.longitude}`;
      const map = `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(point)}`;
      return [
        card({
          title: content.title,
          lines: content.address ? [{ text: content.address }] : [],
          links: [{ label: "🗺", url: map }],
        }),
      ];
    }
    default:
      return [];
  }
}
