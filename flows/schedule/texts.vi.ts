/** Vietnamese texts of the timetable; they define what the other languages must have. */

export const vi = {
  /** Before a day: "Lịch ngày mai (Thứ Hai, 23/11)". */
  relative: { yesterday: "hôm qua", today: "hôm nay", tomorrow: "ngày mai" },
  relativeDay: (word: string, day: string) => `${word} (${day})`,
  parts: { morning: "sáng", noon: "trưa", afternoon: "chiều", evening: "tối", night: "đêm" },
  partOf: (part: string, when: string) => `${part} ${when}`,

  heading: (when: string, count: number) => `Lịch ${when}: ${String(count)} buổi.`,
  headingNext: (when: string) => `Buổi gần nhất là ${when}.`,
  headingAbout: (about: string, count: number) => `Có ${String(count)} buổi về “${about}”.`,
  headingAboutPast: (about: string) => `Các buổi về “${about}” đã diễn ra:`,
  headingVenue: "Địa điểm học:",
  headingSpeaker: "Giảng viên:",
  headingMaterials: "Tài liệu của buổi học:",
  noMaterials: "Tài liệu chưa được đăng. Khi có, Anh/Chị hỏi lại ở đây là xem được.",
  page: (page: number, pages: number) => `Trang ${String(page)}/${String(pages)}.`,

  nothing: (when: string) => `Không có buổi học nào vào ${when}.`,
  nothingInPart: (when: string, day: string) => `Không có buổi học nào vào ${when}. Cả ngày ${day} có:`,
  nothingAbout: (about: string, when: string) => `Không có buổi “${about}” vào ${when}.`,
  thenNext: (when: string) => `Buổi gần nhất là ${when}.`,
  nothingLater: "Hiện chưa có buổi nào tiếp theo trong lịch.",
  nobody: (name: string) => `Không tìm thấy giảng viên “${name}” trong lịch của Anh/Chị.`,
  forTheUnlinked: "Nếu có mã mời, Anh/Chị nhập mã để xem lịch của lớp mình.",
  lunar: "Ở đây chỉ tra được ngày dương lịch. Anh/Chị cho biết ngày dương lịch giúp nhé.",
  whichDays: "Anh/Chị muốn hỏi ngày nào ạ?",

  venue: "Địa điểm",
  speaker: "Giảng viên",
  programme: "Chương trình",
  readersTime: "Giờ nơi Anh/Chị",
  cancelled: "ĐÃ HỦY",
  map: "Bản đồ",
  unknownVenue: "sẽ thông báo sau",
  zones: { "Asia/Ho_Chi_Minh": "giờ Việt Nam", "Asia/Tokyo": "giờ Nhật Bản" } as Record<string, string>,
  timeIn: (times: string, zone: string) => `${times} (${zone})`,

  more: "Xem thêm",
  dayBefore: (day: string) => `Hôm trước ${day}`,
  dayAfter: (day: string) => `Hôm sau ${day}`,
  show: (day: string) => `Xem ngày ${day}`,
};

export type Texts = typeof vi;
