/** Templates that Zalo approved (ZBS, formerly ZNS): by the person's id or by telephone number, checked before the call. */
import { SendError } from "../../src/core/delivery/send-error.ts";
import type { TemplateContent } from "../../src/core/message/content.ts";
import type { Sent } from "../../src/core/message/outgoing.ts";
import { phoneIn } from "./address.ts";
import type { OaApi } from "./client.ts";
import { SentTemplate, TemplateInfo, type TemplateParam } from "./payload.ts";
import type { ZaloOaSettings } from "./settings.ts";

const FRESH_MS = 3_600_000;
const MAX_KNOWN = 200;

/** Sends one template to an address. `key` comes back with the receipt as `tracking_id`. @throws SendError */
export type SendTemplate = (
  content: TemplateContent,
  to: string,
  key: string,
  signal: AbortSignal,
) => Promise<Sent>;

/** Templates of one account; what each wants is asked at most once an hour. */
export function templates(api: OaApi, { templateMode }: ZaloOaSettings, now = Date.now): SendTemplate {
  const known = new Map<string, { readonly params: readonly TemplateParam[]; readonly until: number }>();

  async function paramsOf(id: string, signal: AbortSignal): Promise<readonly TemplateParam[] | null> {
    const found = known.get(id);
    if (found && found.until > now()) return found.params;
    try {
      const path = `/template/info/v2?template_id=${encodeURIComponent(id)}`;
      const info = TemplateInfo.safeParse(await api(path, { method: "GET", host: "business" }, signal)).data;
      if (!info?.listParams) return null;
      const [oldest] = known.keys();
      if (known.size >= MAX_KNOWN && oldest !== undefined) known.delete(oldest);
      known.set(id, { params: info.listParams, until: now() + FRESH_MS });
      return info.listParams;
    } catch (error) {
      // Zalo looks as well when it is sent: not being told what it wants is no reason not to try.
      if (error instanceof SendError && !["bad-credentials", "rate-limited"].includes(error.code))
        return null;
      throw error;
    }
  }

  return async ({ templateId, params }, to, key, signal) => {
    const fault = faultIn(params, (await paramsOf(templateId, signal)) ?? null);
    if (fault !== null)
      throw new SendError({ code: "bad-content", advice: `The template ${templateId} ${fault}` });
    const template = { template_id: templateId, template_data: params };
    const phone = phoneIn(to);
    const data = phone
      ? await api(
          "/message/template",
          {
            ...{ method: "POST", host: "business" },
            json: {
              phone,
              ...template,
              tracking_id: key,
              ...(templateMode === "development" && { mode: "development" }),
            },
          },
          signal,
        )
      : await api(
          "/v3.0/oa/message/template",
          { method: "POST", host: "template", json: { user_id: to, ...template } },
          signal,
        );
    const sent = SentTemplate.safeParse(data).data;
    const id = sent?.msg_id ?? sent?.message_id;
    return { messageIds: id === undefined ? [] : [id] };
  };
}

/** What Zalo would not take, as the end of a sentence that names no value; null where all is well or unknown. */
export function faultIn(
  params: Readonly<Record<string, string>>,
  wanted: readonly TemplateParam[] | null,
): string | null {
  if (wanted === null) return null;
  const names = new Set(wanted.map(({ name }) => name));
  const foreign = Object.keys(params).find((name) => !names.has(name));
  if (foreign !== undefined) return `has no blank called "${foreign}".`;
  for (const { name, require: isWanted, type, minLength, maxLength, acceptNull } of wanted) {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) {
      if (isWanted) return `needs "${name}".`;
      continue;
    }
    if (value === "" && acceptNull === true) continue;
    if (value === "") return `does not take an empty "${name}".`;
    if (maxLength !== undefined && value.length > maxLength)
      return `takes at most ${String(maxLength)} characters in "${name}".`;
    if (minLength !== undefined && value.length < minLength)
      return `takes at least ${String(minLength)} characters in "${name}".`;
    if (type?.toUpperCase() === "NUMBER" && !/^-?\d+([.,]\d+)?$/.test(value))
      return `takes a number in "${name}".`;
  }
  return null;
}
