import { type Day, printDay } from '#core/time/day.ts'

/** Refusals of duties: a later day asked and granted, exemptions, the duties of a plan that are no reports. */
type None = Readonly<Record<string, never>>

export type DutyFacts = {
  noOwed: { readonly owed: string; readonly agency: string }
  notYourDuty: { readonly agency: string }
  /** A decision about one's own agency takes somebody else's wish. */
  ownDuty: None
  ownWish: None
  wishWaits: None
  noWish: None
  wishNeedsReason: None
  dutyNeedsReason: None
  extensionNeedsDocument: None
  /** `due`: the day that holds now. */
  dayNotLater: { readonly due: Day }
  dayPast: { readonly today: Day }
  /** `latest`: a year after the original day. */
  dayTooLate: { readonly latest: Day }
  dutyMet: None
  dutyWaived: None
  notWaived: None
  dutyPassed: { readonly successor: string }
  alreadyGiven: { readonly year: number }
  nothingToGive: { readonly year: number }
  alreadyStated: None
  notStated: None
  statementNeedsDocument: None
  statementInFuture: { readonly today: Day }
  withdrawalNeedsReason: None
}

type Sentence<Facts> = { readonly vi: (facts: Facts) => string; readonly en: (facts: Facts) => string }

export const dutySentences: { readonly [Code in keyof DutyFacts]: Sentence<DutyFacts[Code]> } = {
  noOwed: {
    vi: ({ owed, agency }) => `${agency} không có việc ${owed}. Hãy mở kỳ hoặc kiểm tra lại địa chỉ.`,
    en: ({ owed, agency }) => `${agency} owes nothing named ${owed}. Open the period or check the address.`,
  },
  notYourDuty: {
    vi: ({ agency }) => `Đây là việc của ${agency}; chỉ đơn vị đó được đề nghị và ghi nhận.`,
    en: ({ agency }) => `This is the duty of ${agency}; only that agency asks and states.`,
  },
  ownDuty: {
    vi: () =>
      'Cơ quan tổng hợp không tự quyết định về việc của mình. Người khác trong đơn vị đề nghị gia hạn trước, rồi mới quyết định.',
    en: () =>
      'The department does not decide about its own duty alone. Somebody else of it asks first, then it is decided.',
  },
  ownWish: {
    vi: () => 'Người đề nghị không tự quyết định đề nghị của mình; cần người thứ hai.',
    en: () => 'Who asked does not decide; that takes a second person.',
  },
  wishWaits: {
    vi: () => 'Đã có một đề nghị gia hạn đang chờ trả lời.',
    en: () => 'A request for a later day is waiting for its answer already.',
  },
  noWish: {
    vi: () => 'Không có đề nghị gia hạn nào đang chờ.',
    en: () => 'No request for a later day is waiting.',
  },
  wishNeedsReason: {
    vi: () => 'Hãy ghi lý do xin gia hạn để cơ quan tổng hợp quyết định.',
    en: () => 'Say why a later day is needed, so that the department can decide.',
  },
  dutyNeedsReason: {
    vi: () => 'Hãy ghi lý do: đơn vị và mọi bản in đều đọc được lý do này.',
    en: () => 'Give a reason: the agency reads it, and so does every print.',
  },
  extensionNeedsDocument: {
    vi: () => 'Hãy ghi số văn bản cho gia hạn, ví dụ 123/SKHĐT-TH.',
    en: () => 'Write the number of the document that grants the day, e.g. 123/SKHĐT-TH.',
  },
  dayNotLater: {
    vi: ({ due }) => `Ngày gia hạn phải sau hạn đang có, ${printDay(due)}.`,
    en: ({ due }) => `The new day must come after the one that holds now, ${printDay(due)}.`,
  },
  dayPast: {
    vi: ({ today }) => `Ngày này đã qua. Hãy chọn ngày từ ${printDay(today)} trở đi.`,
    en: ({ today }) => `That day has passed. Choose ${printDay(today)} or a later day.`,
  },
  dayTooLate: {
    vi: ({ latest }) => `Chỉ gia hạn được nhiều nhất một năm sau hạn gốc, đến ${printDay(latest)}.`,
    en: ({ latest }) => `A day moves by a year at most: choose ${printDay(latest)} or an earlier day.`,
  },
  dutyMet: {
    vi: () => 'Việc này đã được thực hiện; hạn không đổi được nữa.',
    en: () => 'This duty has been fulfilled; its day cannot be changed any more.',
  },
  dutyWaived: {
    vi: () => 'Đơn vị được miễn việc này.',
    en: () => 'The agency is exempt from this duty.',
  },
  notWaived: {
    vi: () => 'Đơn vị không được miễn việc này nên không có gì để bỏ miễn.',
    en: () => 'The agency is not exempt, so there is nothing to take back.',
  },
  dutyPassed: {
    vi: ({ successor }) => `Đơn vị đã kết thúc; ${successor} kế thừa việc này.`,
    en: ({ successor }) => `The agency has ended; ${successor} owes this now.`,
  },
  alreadyGiven: {
    vi: ({ year }) => `Kế hoạch hành động năm ${year} đã giao cho mọi đơn vị.`,
    en: ({ year }) => `The action plans of ${year} have been asked of every agency.`,
  },
  nothingToGive: {
    vi: ({ year }) => `Lịch không có quy định nào về kế hoạch hành động năm ${year}. Hãy thêm vào tệp lịch.`,
    en: ({ year }) => `The calendar has no rule for action plans of ${year}. Add one to its file.`,
  },
  alreadyStated: {
    vi: () => 'Đã ghi số và ngày văn bản. Ghi nhầm thì rút lại trước.',
    en: () => 'Number and day of the document stand already. If they are wrong, withdraw them first.',
  },
  notStated: {
    vi: () => 'Chưa có số và ngày văn bản nào để rút lại.',
    en: () => 'No document has been stated that could be withdrawn.',
  },
  statementNeedsDocument: {
    vi: () => 'Hãy ghi số văn bản đã ban hành hoặc đã trình.',
    en: () => 'Write the number of the document that was issued or submitted.',
  },
  statementInFuture: {
    vi: ({ today }) => `Ngày văn bản không thể sau hôm nay, ${printDay(today)}.`,
    en: ({ today }) => `The document cannot be dated after today, ${printDay(today)}.`,
  },
  withdrawalNeedsReason: {
    vi: () => 'Hãy ghi lý do rút lại; cả hai lần ghi đều được giữ.',
    en: () => 'Say why it is withdrawn; both entries are kept.',
  },
}
