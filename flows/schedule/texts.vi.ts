/** Vietnamese texts of the timetable; they define what the other languages must have. */

const capital = (words: string) => `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}`;

export const vi = {
  /** Before a day: "Lịch ngày mai (Thứ Hai, 23/11)". */
  relative: { yesterday: "hôm qua", today: "hôm nay", tomorrow: "ngày mai" },
  relativeDay: (word: string, day: string) => `${word} (${day})`,
  parts: { morning: "sáng", noon: "trưa", afternoon: "chiều", evening: "tối", night: "đêm" },
  partOf: (part: string, when: string) => `${part} ${when}`,

  heading: (when: string, count: number) => `Lịch ${when}: ${String(count)} buổi.`,
  headingNext: (when: string) => `Buổi gần nhất là ${when}.`,
  headingAbout: (about: string, count: number) => `Tìm thấy ${String(count)} buổi với “${about}”.`,
  headingAboutPast: (about: string) => `Các buổi với “${about}” đã diễn ra:`,
  headingVenue: (of: string) => `Địa điểm học ${of}.`,
  headingSpeaker: (of: string) => `Giảng viên ${of}.`,
  headingMaterials: (of: string) => `Tài liệu ${of}.`,
  noMaterials: "Tài liệu chưa được đăng. Khi có tài liệu, Anh/Chị hỏi lại tại đây để xem.",
  page: (page: number, pages: number) => `Trang ${String(page)}/${String(pages)}.`,

  nothing: (when: string) => `${capital(when)} không có buổi học nào.`,
  nothingInPart: (when: string) => `${capital(when)} không có buổi học nào. Các buổi khác:`,
  nothingAbout: (about: string, when: string) => `${capital(when)} không có buổi nào với “${about}”.`,
  thenNext: (when: string) => `Buổi gần nhất là ${when}.`,
  nothingLater: "Hiện chưa có buổi nào tiếp theo trong lịch.",
  nobody: (name: string) => `Không tìm thấy giảng viên “${name}” trong lịch của Anh/Chị.`,
  nothingNamed: (name: string) => `Không tìm thấy buổi nào với “${name}” trong lịch của Anh/Chị.`,
  forTheUnlinked: "Nếu có mã mời, Anh/Chị nhập mã để xem lịch của lớp mình.",
  lunar: "Ở đây chỉ tra được theo ngày dương lịch. Anh/Chị cho biết ngày dương lịch giúp ạ.",
  whichDays: "Anh/Chị muốn hỏi ngày nào ạ?",
  anotherDay: "Anh/Chị muốn xem lịch ngày nào ạ? Anh/Chị nhắn ngày giúp, ví dụ: 27/11 hoặc thứ Sáu tuần sau.",

  venue: "Địa điểm",
  speaker: "Giảng viên",
  programme: "Chương trình",
  readersTime: "Giờ nơi Anh/Chị",
  cancelled: "ĐÃ HỦY",
  onlyCancelled: "Xin lưu ý: đã hủy.",
  quoted: (words: string) => `“${words}”`,
  join: (...sentences: string[]) => sentences.join(" "),
  list: (items: readonly string[]) => items.join(", "),
  withRole: (name: string, role: string) => `${name} (${role})`,
  map: "Bản đồ",
  unknownVenue: "sẽ thông báo sau",
  timeIn: (times: string, zone: string) => `${times} (${zone})`,

  more: "Xem thêm",
  dayBefore: (day: string) => `Hôm trước ${day}`,
  dayAfter: (day: string) => `Hôm sau ${day}`,
  show: (day: string) => `Xem ngày ${day}`,
};

export type Texts = typeof vi;
