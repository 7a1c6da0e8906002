/** Vietnamese texts for writing to a class from the chat; they define what the other languages must have. */

export const vi = {
  languages: { vi: "tiếng Việt", ja: "tiếng Nhật", en: "tiếng Anh" },
  privateOnly: "Việc gửi thông báo chỉ làm được trong cuộc trò chuyện riêng với Đồng Hành.",
  notStaff:
    "Chỉ cán bộ phụ trách mới gửi được thông báo từ đây. Nếu Anh/Chị là cán bộ phụ trách, xin nhập mã mời của mình.",
  viewerOnly:
    "Vai trò hiện tại của Anh/Chị chỉ cho phép xem. Muốn gửi thông báo, mong Anh/Chị liên hệ người quản trị chương trình.",
  optedOut:
    "Anh/Chị đang dừng nhận tin ở đây, nên Đồng Hành không gửi được kết quả cho Anh/Chị. Muốn nhận tin trở lại, xin viết “tiếp tục nhận tin”, rồi gửi lại yêu cầu.",
  whichProgramme: "Thông báo này thuộc chương trình nào ạ?",
  whom: "Gửi cho ai ạ? Anh/Chị chọn, hoặc viết tên lớp, nhóm đã lưu hay buổi học.",
  everybody: "Tất cả học viên",
  ofSession: (title: string) => `học viên của buổi “${title}”`,
  askWords: (audience: string) =>
    `Gửi cho: ${audience}. Xin Anh/Chị viết nội dung; có thể dùng {name} để gọi tên từng người.`,
  usual: "Dùng lời nhắc có sẵn",
  tooLong: "Nội dung dài quá 2.000 ký tự nên chưa nhận được trọn vẹn. Mong Anh/Chị rút gọn lại.",
  unknownPlaceholder: (name: string) =>
    `Không có mục {${name}}. Có thể dùng: {name}, {unit}, {cohort}, {position}, {programme}. Mong Anh/Chị viết lại nội dung.`,
  missing: (people: number, language: string) =>
    `${String(people)} người đọc ${language}, nhưng chưa có nội dung bằng ngôn ngữ này. Anh/Chị muốn thế nào ạ?`,
  writeIn: (language: string) => `Viết ${language}`,
  sameWords: "Gửi nguyên văn",
  leaveOut: "Không gửi họ",
  askIn: (language: string) => `Xin Anh/Chị viết nội dung bằng ${language}.`,
  working: "Đang chuẩn bị, xin Anh/Chị chờ một chút.",
  preview: "Xem trước khi gửi",
  by: (name: string) => `${name} xin duyệt gửi`,
  programme: "Chương trình",
  audience: "Thông báo",
  reachable: "Nhận được",
  reachableOf: (reachable: number, people: number) => `${String(reachable)} trên ${String(people)} người`,
  route: (people: number, cost: string) => `${String(people)} người, ${cost}`,
  costs: {
    free: "miễn phí",
    charged: "có tính phí",
    template: "tin mẫu, có tính phí",
    counted: "tính vào gói tin",
  },
  notReached: "Không nhận được",
  quota: "Gói tin",
  quotaOf: (account: string, needed: number, left: number) =>
    `${account}: cần ${String(needed)}, còn ${String(left)}`,
  held: "Giờ gửi",
  heldUntil: (when: string) => `đang ngoài giờ, sẽ gửi từ ${when}`,
  shown: (language: string, people: number) => `Điện thoại sẽ hiện (${language}, ${String(people)} người):`,
  question: (people: number) => `Gửi cho ${String(people)} người?`,
  questionOfApprover: (people: number) => `Anh/Chị có duyệt gửi cho ${String(people)} người không?`,
  blocked: "Chưa gửi được:",
  nobody: "không ai nhận được.",
  quotaShort: (account: string) => `gói tin của ${account} không đủ.`,
  lacking: (people: number, name: string) => `${String(people)} người chưa có {${name}} trong hồ sơ.`,
  send: "Gửi",
  approve: "Duyệt và gửi",
  editWords: "Sửa nội dung",
  otherPeople: "Chọn người khác",
  dontSend: "Không gửi",
  dontApprove: "Không duyệt",
  notClear: "Để không gửi nhầm, xin Anh/Chị chạm một lựa chọn, hoặc chỉ viết: gửi / không gửi.",
  kept: "Vâng, chưa gửi gì. Bản nháp vẫn được giữ.",
  sent: (people: number) => `Đang gửi cho ${String(people)} người.`,
  sentLater: (people: number, when: string) =>
    `Đã nhận. Thông báo sẽ được gửi cho ${String(people)} người từ ${when}, khi hết giờ nghỉ.`,
  waiting: (told: number) =>
    told > 0
      ? `Thông báo này cần thêm một người duyệt. Đã nhắn cho ${String(told)} tài khoản của người có quyền duyệt; khi có kết quả, Anh/Chị sẽ được báo.`
      : "Thông báo này cần thêm một người duyệt, nhưng chưa ai khác có quyền duyệt liên kết tài khoản chat. Mong Anh/Chị nhờ họ duyệt; bản nháp vẫn được giữ.",
  declined: "Đã báo cho người soạn là chưa duyệt. Không có gì được gửi.",
  approvedBy: (name: string, broadcast: string) =>
    `${name} đã duyệt “${broadcast}”. Thông báo đang được gửi.`,
  declinedBy: (name: string, broadcast: string) =>
    `${name} chưa duyệt “${broadcast}”. Bản nháp vẫn được giữ.`,
  refused: {
    "not-allowed": "Anh/Chị không có quyền làm việc này trong chương trình đó.",
    changed: "Thông báo này vừa thay đổi, hoặc đã xử lý xong, nên chưa làm gì thêm.",
    yours: "Anh/Chị đã duyệt rồi; cần một người khác duyệt nữa.",
    "not-ready": "Thông báo này chưa đủ điều kiện để gửi. Mong Anh/Chị soạn lại.",
    "not-found": "Không tìm thấy thông báo này.",
    failed: "Có lỗi ở phía hệ thống nên chưa làm được. Mong Anh/Chị thử lại sau ít phút.",
  },
  nothingSent: "Anh/Chị chưa gửi thông báo nào trong các chương trình của mình.",
  stopMine: "Dừng nhận tin",
  got: (name: string, sent: number) => `“${name}”: ${String(sent)} người đã được gửi.`,
  open: (count: number) => `Đang chờ gửi: ${String(count)} người.`,
  missed: (count: number) => `Chưa nhận: ${String(count)} người`,
  nobodyMissed: "Không ai bị sót.",
  andMore: (count: number) => `… và ${String(count)} người nữa`,
  whoMissed: "Ai chưa nhận?",
  pause: "Tạm dừng",
  resume: "Gửi tiếp",
  cancel: "Hủy gửi",
  askCancel: (name: string) => `Hủy hẳn phần chưa gửi của “${name}”? Việc này không làm lại được.`,
  yesCancel: "Hủy phần chưa gửi",
  noCancel: "Không hủy",
  steered: { pause: "Đã tạm dừng gửi.", resume: "Đang gửi tiếp.", cancel: "Đã hủy phần chưa gửi." },
  unchanged: "Vâng, mọi thứ giữ nguyên.",
  reasons: {
    "no-contact": "chưa liên kết chat",
    "opted-out": "đã dừng nhận tin",
    "recipient-left": "đã chặn hoặc rời kênh",
    "recipient-unreachable": "kênh không gửi tới được",
    "no-consent": "chưa đồng ý nhận tin",
    "window-closed": "lâu không nhắn, kênh không cho gửi",
    "quota-spent": "gói tin đã hết",
    expired: "quá hạn gửi",
    cancelled: "đã hủy",
    unknown: "không rõ đã nhận chưa",
  },
  otherReason: "lỗi khi gửi",
};

export type Texts = typeof vi;
