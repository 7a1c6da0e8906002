/** The signature of Zalo's webhooks, in every spelling that is known, and what must not pass for one. */
import { describe, expect, it } from "vitest";
import { zaloOa } from "../../../webhooks/zalo-oa/index.ts";
import { verify } from "../../../webhooks/zalo-oa/verify.ts";
import { macOf } from "../../kit/twins/zalo-oa-events.ts";
import { APP_ID, APP_SECRET, OA_ID, OA_SECRET, request } from "./harness.ts";

const given = { appId: APP_ID, appSecret: APP_SECRET, oaSecretKey: OA_SECRET, oaId: OA_ID };
const settings = zaloOa.settings.parse(given);
const TIMESTAMP = "1792569600000";
const BODY = `{"app_id":"${APP_ID}","event_name":"user_send_text","timestamp":"${TIMESTAMP}", "x":"\\u00e9 é"}`;

const verdict = (signature: string | undefined, body = BODY, timestamp?: string, as = settings) =>
  verify(request(body, { "x-zevent-signature": signature, "x-zevent-timestamp": timestamp }), as);

describe("Zalo's signature", () => {
  it("is the plain SHA-256 that OpenSSL computes too", () => {
    // printf '%s' '1{"timestamp":"1792569600000"}1792569600000s' | openssl dgst -sha256
    expect(macOf("1", '{"timestamp":"1792569600000"}', TIMESTAMP, "s")).toBe(
      "b1a7de3f26aa33b5e6c19fc24a6ebd458ecb023ac55646d66b5590d332f9495a",
    );
  });

  const mac = macOf(APP_ID, BODY, TIMESTAMP, OA_SECRET);
  it.each([
    ["as documented", `mac=${mac}`, undefined],
    ["with spaces", `mac = ${mac}`, undefined],
    ["as the hex alone", mac, undefined],
    ["in capitals", `mac=${mac.toUpperCase()}`, undefined],
    ["with the same timestamp in the header", `mac=${mac}`, TIMESTAMP],
    [
      "over the header's timestamp, where it differs",
      `mac=${macOf(APP_ID, BODY, "1792569600999", OA_SECRET)}`,
      "1792569600999",
    ],
    [
      "with the account's own id as its first term",
      `mac=${macOf(OA_ID, BODY, TIMESTAMP, OA_SECRET)}`,
      undefined,
    ],
  ])("is accepted %s", (_label, signature, timestamp) => {
    expect(verdict(signature, BODY, timestamp)).toEqual({ genuine: true });
  });

  it("uses the app secret where no OA secret key is set", () => {
    const { oaSecretKey: _, ...others } = given;
    const signature = `mac=${macOf(APP_ID, BODY, TIMESTAMP, APP_SECRET)}`;
    expect(verdict(signature, BODY, undefined, zaloOa.settings.parse(others))).toEqual({ genuine: true });
    expect(verdict(signature)).toEqual({ genuine: false, reason: "wrong" });
  });

  const shifted = `${BODY.slice(0, -1)}`;
  it.each([
    ["of another body", `mac=${mac}`, `${BODY} `, undefined],
    ["of the same JSON, written anew", `mac=${mac}`, JSON.stringify(JSON.parse(BODY)), undefined],
    ["of another secret", `mac=${macOf(APP_ID, BODY, TIMESTAMP, "x")}`, BODY, undefined],
    ["of another app", `mac=${macOf("1", BODY, TIMESTAMP, OA_SECRET)}`, BODY, undefined],
    ["cut short", `mac=${mac.slice(0, -1)}`, BODY, undefined],
    ["without a value", "mac=", BODY, undefined],
    ["that is no signature", "💧", BODY, undefined],
    ["whose body ends in the timestamp", `mac=${mac}`, shifted, `}${TIMESTAMP}`],
    ["without any timestamp", `mac=${macOf(APP_ID, '{"a":1}', "", OA_SECRET)}`, '{"a":1}', undefined],
    ["of something that is no JSON", `mac=${macOf(APP_ID, "x", "", OA_SECRET)}`, "x", undefined],
  ])("%s is wrong", (_label, signature, body, timestamp) => {
    expect(verdict(signature, body, timestamp)).toEqual({ genuine: false, reason: "wrong" });
  });

  it("is missing where there is none", () => {
    expect(verdict(undefined)).toEqual({ genuine: false, reason: "missing" });
  });

  it.each(["", "{}", " {}\n"])("is not asked of the probe %j", (body) => {
    expect(verdict(undefined, body)).toEqual({ genuine: true });
  });
});

describe("the settings of a Zalo official account", () => {
  it("need the app's id and secret only", () => {
    expect(zaloOa.settings.parse({ appId: ` ${APP_ID}`, appSecret: `${APP_SECRET}\n` })).toEqual({
      appId: APP_ID,
      appSecret: APP_SECRET,
      buttonTemplate: "unnamed",
      cards: "text",
      files: "upload",
      templateMode: "live",
      businessUrl: "https://business.openapi.zalo.me",
      appSecretProof: "omit",
      apiUrl: "https://openapi.zalo.me",
      oauthUrl: "https://oauth.zaloapp.com",
    });
  });
  it.each([
    ["an app id that is no number", { appId: "ung-dung" }],
    ["an empty secret", { appSecret: "" }],
    ["a verifier of 42 characters", { codeVerifier: "x".repeat(42) }],
    ["an unknown way to show cards", { cards: "carousel" }],
    ["an address that is none", { apiUrl: "openapi.zalo.me" }],
  ])("refuse %s", (_label, wrong) => {
    expect(zaloOa.settings.safeParse({ ...given, ...wrong }).success).toBe(false);
  });
  it("are all described, and every key is kept encrypted", () => {
    for (const [name, field] of Object.entries(zaloOa.settings.shape)) {
      expect(field.description, name).toMatch(/\w/);
    }
    expect(zaloOa.secretFields).toEqual(["appSecret", "oaSecretKey", "refreshToken", "codeVerifier"]);
  });
});
