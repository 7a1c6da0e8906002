/** Vietnamese texts of forms; they define what the other languages must have. */
import { FORM_WORDS } from "../../src/core/form/form-words.ts";

export const vi = {
  ...FORM_WORDS.vi,
  unlinked:
    "Để góp ý hay làm bài tại đây, Anh/Chị cần nhập mã mời một lần. Chưa có mã thì mong Anh/Chị liên hệ cán bộ phụ trách lớp.",
  noFeedback:
    "Hiện chưa có phiếu góp ý nào mở cho Anh/Chị. Khi có phiếu mới, Anh/Chị sẽ được nhắn; nếu cần góp ý ngay, mong Anh/Chị gửi cho cán bộ phụ trách lớp.",
  noQuiz: "Hiện chưa có bài kiểm tra nào mở cho Anh/Chị. Khi có bài mới, Anh/Chị sẽ được nhắn.",
  which: "Anh/Chị muốn trả lời phiếu nào ạ?",
  begun: "đang làm dở",
  unknown: "Không tìm thấy phiếu này trong các phiếu của Anh/Chị.",
  closed: "Phiếu này đã đóng nên không nhận câu trả lời nữa ạ. Cảm ơn Anh/Chị.",
  alreadySent: "Anh/Chị đã gửi phiếu này rồi, cảm ơn Anh/Chị.",
  about: (what: string) => `Về: ${what}`,
  anonymous: "Phiếu ẩn danh: câu trả lời không gắn với tên Anh/Chị.",
  hint: "Bất cứ lúc nào, Anh/Chị có thể viết “quay lại”, “bỏ qua” hoặc “để sau”.",
  resumed: "Anh/Chị đang làm dở phiếu này, mời Anh/Chị tiếp tục.",
  minutes: (minutes: number) => `Thời gian làm bài: ${String(minutes)} phút.`,
  number: (number: number, count: number) => `Câu ${String(number)}/${String(count)}`,
  optional: "có thể bỏ qua",
  scale: (most: number, lowest: string, highest: string) => `Từ 1${lowest} đến ${String(most)}${highest}.`,
  several: (most: number | null) =>
    most === null
      ? "Có thể chọn nhiều ý, ví dụ viết: A, C."
      : `Có thể chọn nhiều nhất ${String(most)} ý, ví dụ viết: A, C.`,
  picked: (what: string) => `Đã chọn: ${what}.`,
  understood: (answer: string) => `Đã ghi: ${answer}.`,
  already: (answer: string) =>
    `Câu này đã được trả lời: ${answer}. Muốn sửa, Anh/Chị viết “quay lại”, hoặc sửa ở phần xem lại trước khi gửi.`,
  mustAnswer: "Câu này cần có câu trả lời ạ. Nếu chưa tiện, Anh/Chị có thể để sau.",
  first: "Đây là câu đầu tiên ạ.",
  noWayBack: "Bài này không quay lại câu trước được ạ.",
  later:
    "Vâng ạ, các câu trả lời đã được giữ lại. Khi nào tiện, Anh/Chị chọn “Tiếp tục” hoặc viết “góp ý” là làm tiếp được.",
  laterQuiz:
    "Vâng ạ, các câu trả lời đã được giữ lại. Khi nào tiện, Anh/Chị chọn “Tiếp tục” hoặc viết “làm bài kiểm tra” là làm tiếp được.",
  problems: {
    tooLong: (length: string, most: string) =>
      `Câu trả lời dài ${length} ký tự, ở đây chỉ nhận tối đa ${most}. Anh/Chị rút gọn giúp ạ.`,
    outOfRange: (least: string, most: string) => `Số cần nằm trong khoảng từ ${least} đến ${most} ạ.`,
    atLeast: (least: string) => `Số cần từ ${least} trở lên ạ.`,
    atMost: (most: string) => `Số cần từ ${most} trở xuống ạ.`,
    notWhole: "Ở đây cần một số nguyên ạ.",
    tooMany: (most: number) => `Câu này chọn nhiều nhất ${String(most)} ý ạ.`,
    outOfDays: (earliest: string | null, latest: string | null) =>
      `Ngày cần ${[earliest && `từ ${earliest}`, latest && `đến ${latest}`].filter(Boolean).join(" ")} ạ.`,
    needsWords: "Câu này cần trả lời bằng chữ hoặc bằng nút, chưa nhận hình ảnh, nhãn dán hay ghi âm ạ.",
    needsPhoto: "Câu này cần một tấm ảnh ạ. Anh/Chị gửi ảnh vào đây, hoặc để sau.",
  },
  hints: {
    rating: (most: number) => `Anh/Chị viết một số từ 1 đến ${String(most)}, hoặc vài chữ như “rất hay”.`,
    choice: "Anh/Chị chọn một ý, hoặc viết chữ cái của ý đó.",
    many: "Anh/Chị viết các chữ cái của những ý muốn chọn, ví dụ: A, C.",
    number: "Anh/Chị viết một số.",
    date: "Anh/Chị viết một ngày, ví dụ 25/11.",
    text: "Anh/Chị viết câu trả lời.",
    place: "Anh/Chị gửi vị trí, hoặc viết tên nơi đó.",
    photo: "Anh/Chị gửi một tấm ảnh.",
  },
  summary: "Mời Anh/Chị xem lại trước khi gửi:",
  mayChange: "Nếu đúng rồi, Anh/Chị chọn “Gửi”. Muốn sửa câu nào, Anh/Chị viết số câu, ví dụ “sửa câu 2”.",
  whichNumber: "Anh/Chị muốn sửa câu số mấy ạ?",
  noSuchNumber: (count: number) => `Phiếu này có các câu từ 1 đến ${String(count)} ạ.`,
  send: "Gửi",
  change: "Sửa",
  skip: "Bỏ qua",
  postpone: "Để sau",
  done: "Xong",
  pickDay: "Chọn ngày",
  right: "Đúng rồi ạ.",
  wrong: (answer: string) => `Chưa đúng ạ. Đáp án: ${answer}.`,
  noted: "Đã ghi nhận ạ.",
};

export type Texts = typeof vi;
