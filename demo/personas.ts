/** People of the demo whom anyone may be: their invite codes are known. Such codes exist in the demo only. */
import type { Language } from "../src/core/language/language.ts";
import { text } from "./write.ts";
import type { Text } from "./write.ts";

export interface Persona {
  /** What they are called: `chat --as Lan`. */
  readonly name: string;
  /** The slug of the participant. */
  readonly participant: string;
  readonly language: Language;
  /** The name filled up with sevens: eight characters without look-alikes, as `services/invites` makes them. */
  readonly inviteCode: string;
  /** Who they are, in a line. */
  readonly about: Text;
}

export const demoPersonas: readonly Persona[] = [
  {
    name: "Lan",
    participant: "hanoi-lan",
    language: "vi",
    inviteCode: "PHAM7777",
    about: text(
      "Chị Phạm Ngọc Lan, Sở Tư pháp Hà Nội, học viên khối sở, ban, ngành",
      "ハノイ市司法局のファム・ゴック・ランさん（局グループの研修生）",
      "Ms Pham Ngoc Lan of Hanoi's Department of Justice, a trainee from the departments",
    ),
  },
  {
    name: "Minh",
    participant: "hanoi-minh",
    language: "vi",
    inviteCode: "DANG7777",
    about: text(
      "Anh Đặng Quang Minh, quận Cầu Giấy, học viên khối quận, huyện",
      "カウザイ区のダン・クアン・ミンさん（区・県グループの研修生）",
      "Mr Dang Quang Minh of Cau Giay District, a trainee from the districts",
    ),
  },
  {
    name: "Hà",
    participant: "hai-phong-ha",
    language: "vi",
    inviteCode: "TRAN7777",
    about: text(
      "Chị Trần Thu Hà, Sở Nội vụ Hải Phòng, đang học khóa lãnh đạo tại Takamatsu",
      "ハイフォン市内務局のチャン・トゥー・ハさん（高松で管理職研修中）",
      "Ms Tran Thu Ha of Hai Phong's Department of Home Affairs, on the leadership course in Takamatsu",
    ),
  },
  {
    name: "Tanaka",
    participant: "kagawa-tanaka",
    language: "ja",
    inviteCode: "TANAKA77",
    about: text(
      "Bà Tanaka Megumi, chuyên gia tài chính của tỉnh Kagawa, giảng dạy tại Hải Phòng",
      "香川県財政課の田中恵さん（ハイフォン市で指導する専門家）",
      "Ms Tanaka Megumi of Kagawa's Finance Division, a specialist who teaches in Hai Phong",
    ),
  },
  {
    name: "Anna",
    participant: "kagawa-anna",
    language: "en",
    inviteCode: "ANNA7777",
    about: text(
      "Bà Anna Lindqvist, quan sát viên tại tỉnh Kagawa",
      "香川県のオブザーバー、アンナ・リンドクヴィストさん",
      "Ms Anna Lindqvist, an observer in Kagawa who reads English",
    ),
  },
];
