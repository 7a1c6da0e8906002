import { expect, it } from "vitest";
import { numberedChoices } from "../../../webhooks/kit/numbered-choices.ts";

const choices = (...labels: string[]) => labels.map((label) => ({ label, value: label }));

it.each([
  ["none", choices(), ""],
  ["words", choices("Đồng ý", "Không"), "Anh/Chị vui lòng trả lời bằng số:\n1. Đồng ý\n2. Không"],
  ["a scale and words", choices("1", "2", "Để sau"), "Anh/Chị vui lòng trả lời bằng số:\n3. Để sau"],
  ["the numbers of a list above", choices("1", "2"), "Anh/Chị vui lòng trả lời bằng số."],
  [
    "labels with their numbers",
    choices("1. Sáng", "2. Chiều"),
    "Anh/Chị vui lòng trả lời bằng số:\n1. Sáng\n2. Chiều",
  ],
  ["other numbers", choices("0", "1"), "Anh/Chị vui lòng trả lời bằng số:\n1. 0\n2. 1"],
])("choices without buttons: %s", (_case, given, shown) => {
  expect(numberedChoices(given, "vi")).toBe(shown);
});
