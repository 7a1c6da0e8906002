/** The invented people who speak in the Hanoi programme. */
import { speaker, text } from "../write.ts";

const lecturer = text("Giảng viên hành chính công", "公共行政講師", "Lecturer in public administration");

export const hanoiSpeakers = {
  huyen: speaker(
    text("TS. Lương Thu Huyền", "ルオン・トゥー・フエン博士", "Dr Luong Thu Huyen"),
    text("Chuyên gia quản trị công", "公共ガバナンス専門家", "Public governance specialist"),
  ),
  bach: speaker(text("ThS. Ngô Quang Bách", "ゴー・クアン・バック修士", "Mr Ngo Quang Bach, MA"), lecturer),
  yen: speaker(
    text("TS. Vũ Hải Yến", "ヴー・ハイ・イエン博士", "Dr Vu Hai Yen"),
    text("Chuyên gia cải cách hành chính", "行政改革専門家", "Administrative reform specialist"),
  ),
  kien: speaker(
    text("KS. Phan Đức Kiên", "ファン・ドゥック・キエン技師", "Mr Phan Duc Kien, engineer"),
    text("Chuyên gia chuyển đổi số", "デジタル化専門家", "Digital transformation specialist"),
  ),
  vinh: speaker(
    text("PGS.TS. Đinh Thế Vinh", "ディン・テー・ヴィン准教授", "Assoc. Prof. Dinh The Vinh"),
    lecturer,
  ),
  chau: speaker(
    text("ThS. Tạ Minh Châu", "ター・ミン・チャウ修士", "Ms Ta Minh Chau, MA"),
    text(
      "Giảng viên kỹ năng giao tiếp công vụ",
      "窓口応対研修講師",
      "Trainer in public service communication",
    ),
  ),
} as const;
