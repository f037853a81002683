import { type Day, printDay } from '#core/time/day.ts'

/** Refusals of sending: two persons, who stands in for a head, cells that a return points at, corrections after the freeze. */
type None = Readonly<Record<string, never>>

export type SendingFacts = {
  headSends: None
  onlyHead: None
  waitsForHead: None
  liesWithHead: None
  notSubmitted: None
  sameHand: None
  noHandBackReason: None
  notInSending: { readonly code: string }
  pointedTwice: { readonly code: string }
  tooManyPointed: { readonly most: number }
  notFrozen: None
  noCorrections: None
  correctionSame: { readonly code: string; readonly name: string }
  correctionBlank: { readonly code: string }
  correctionOpen: { readonly code: string; readonly name: string }
  correctionNeedsReason: None
  refusalNeedsReason: None
  noCorrection: None
  correctionDecided: None
  correctionOwn: None
  headDelegates: None
  noDeputy: None
  deputyIsHead: None
  delegationNeedsTitles: None
  delegationTooLong: { readonly most: number }
  delegationDays: None
  delegationPast: None
  delegationYear: None
  delegationTwice: { readonly name: string; readonly from: Day; readonly to: Day }
  noDelegation: None
  delegationRevoked: None
  revokeNeedsReason: None
}

type Sentence<Facts> = { readonly vi: (facts: Facts) => string; readonly en: (facts: Facts) => string }

export const sendingWords: { readonly [Code in keyof SendingFacts]: Sentence<SendingFacts[Code]> } = {
  headSends: {
    vi: () =>
      'Chỉ lãnh đạo đơn vị, hoặc người được ủy quyền trong thời gian này, được gửi. Hãy trình lãnh đạo.',
    en: () => 'Only the head of the agency, or who stands in for the head now, sends. Submit it to the head.',
  },
  onlyHead: {
    vi: () => 'Việc này của lãnh đạo đơn vị hoặc người được ủy quyền trong thời gian này.',
    en: () => 'That is for the head of the agency, or who stands in for the head now.',
  },
  waitsForHead: {
    vi: () => 'Báo cáo đã trình lãnh đạo, lãnh đạo sẽ gửi. Muốn sửa hoặc tự gửi, hãy rút lại trước.',
    en: () =>
      'The report lies before the head, who sends it. To change or send it yourself, take it back first.',
  },
  liesWithHead: {
    vi: () =>
      'Báo cáo đã trình lãnh đạo nên các ô đã khóa. Muốn sửa: chuyên viên rút lại, hoặc lãnh đạo chuyển lại.',
    en: () =>
      'The report lies before the head, so its cells are closed. To change it: take it back, or hand it back.',
  },
  notSubmitted: {
    vi: () => 'Báo cáo chưa được trình. Chuyên viên trình xong thì lãnh đạo mới gửi.',
    en: () => 'The report has not been submitted. The clerk submits it, then the head sends it.',
  },
  sameHand: {
    vi: () =>
      'Tài khoản này đã nhập hoặc đã trình báo cáo nên không tự ký gửi (quy định hai người). Người ký thay gửi; hoặc chuyển lại để người khác ghi lại các ô đó rồi trình lại.',
    en: () =>
      'This account has entered or submitted the report, so it does not sign it (rule of two). Who stands in for the head sends; or hand it back, so that somebody else enters those cells and submits it again.',
  },
  noHandBackReason: {
    vi: () => 'Chuyển lại phải ghi lý do để chuyên viên biết cần sửa gì.',
    en: () => 'Handing back needs a reason, so that the clerk knows what to mend.',
  },
  notInSending: {
    vi: ({ code }) => `Ô ${code} không có trong báo cáo đã gửi.`,
    en: ({ code }) => `Cell ${code} is not in the report that was sent.`,
  },
  pointedTwice: {
    vi: ({ code }) => `Ô ${code} được nêu hai lần.`,
    en: ({ code }) => `Cell ${code} is named twice.`,
  },
  tooManyPointed: {
    vi: ({ most }) => `Chỉ nêu được nhiều nhất ${most} ô. Hãy ghi chung trong lý do.`,
    en: ({ most }) => `At most ${most} cells can be pointed at. Say the rest in the reason.`,
  },
  notFrozen: {
    vi: () => 'Báo cáo chưa được chốt tổng hợp; hãy đề nghị cơ quan tổng hợp trả lại để sửa.',
    en: () => 'No consolidation has frozen this report yet; ask the department to return it.',
  },
  noCorrections: {
    vi: () => 'Hãy ghi số mới cho ít nhất một ô.',
    en: () => 'Write a new figure for at least one cell.',
  },
  correctionSame: {
    vi: ({ code, name }) => `Ô ${code} (${name}): số mới giống số đã báo cáo. Hãy bỏ ô này hoặc ghi số khác.`,
    en: ({ code, name }) =>
      `Cell ${code} (${name}): the new figure is the one reported. Leave it out or change it.`,
  },
  correctionBlank: {
    vi: ({ code }) => `Ô ${code}: hãy ghi số mới, "-" (không có) hoặc "x" (không áp dụng).`,
    en: ({ code }) => `Cell ${code}: write the new figure, "-" (none) or "x" (not applicable).`,
  },
  correctionOpen: {
    vi: ({ code, name }) => `Ô ${code} (${name}) đang có đề nghị đính chính chờ quyết định.`,
    en: ({ code, name }) => `A correction of cell ${code} (${name}) waits for a decision already.`,
  },
  correctionNeedsReason: {
    vi: () => 'Hãy ghi lý do đính chính: lý do này đi theo số mới.',
    en: () => 'Give the reason for the correction: it goes with the new figure.',
  },
  refusalNeedsReason: {
    vi: () => 'Từ chối phải ghi lý do để đơn vị biết.',
    en: () => 'A refusal needs a reason for the agency.',
  },
  noCorrection: {
    vi: () => 'Không có đề nghị đính chính này.',
    en: () => 'There is no such request for a correction.',
  },
  correctionDecided: {
    vi: () => 'Đề nghị đính chính này đã được quyết định.',
    en: () => 'This request has been decided already.',
  },
  correctionOwn: {
    vi: () => 'Người đề nghị không được tự quyết định; việc này cần người thứ hai.',
    en: () => 'Who asked may not decide; that takes a second person.',
  },
  headDelegates: {
    vi: () => 'Chỉ thủ trưởng đơn vị, hoặc quản trị, được ghi người ký thay.',
    en: () => 'Only the head of the agency, or the administrator, names who signs for the head.',
  },
  noDeputy: {
    vi: () => 'Hãy chọn một tài khoản đang dùng của chính đơn vị này.',
    en: () => 'Choose an account of this very agency that is in use.',
  },
  deputyIsHead: {
    vi: () => 'Tài khoản này là của thủ trưởng, tự ký được; không cần ủy quyền.',
    en: () => 'This is an account of the head, who signs already; it needs no delegation.',
  },
  delegationNeedsTitles: {
    vi: () => 'Hãy ghi chức danh của thủ trưởng và của người ký thay.',
    en: () => 'Write the title of the head and of the one who signs.',
  },
  delegationTooLong: {
    vi: ({ most }) => `Chức danh và số văn bản dài nhất ${most} ký tự.`,
    en: ({ most }) => `A title or the number of a paper has at most ${most} characters.`,
  },
  delegationDays: {
    vi: () => 'Hãy ghi ngày bắt đầu và ngày kết thúc có thật, ngày kết thúc không trước ngày bắt đầu.',
    en: () => 'Write real days, the last one not before the first.',
  },
  delegationPast: {
    vi: () => 'Thời gian này đã qua. Hãy ghi ngày kết thúc từ hôm nay trở đi.',
    en: () => 'These days have passed. Let it end today or later.',
  },
  delegationYear: {
    vi: () => 'Ghi ký thay nhiều nhất một năm mỗi lần; hết hạn thì ghi lại.',
    en: () => 'A delegation lasts a year at most; then it is given anew.',
  },
  delegationTwice: {
    vi: ({ name, from, to }) =>
      `${name} đã được ghi ký thay từ ${printDay(from)} đến ${printDay(to)}. Hãy thu hồi trước khi ghi lại.`,
    en: ({ name, from, to }) =>
      `${name} signs already from ${printDay(from)} to ${printDay(to)}. Revoke that first.`,
  },
  noDelegation: {
    vi: () => 'Không có lần ghi ký thay này.',
    en: () => 'There is no such delegation.',
  },
  delegationRevoked: {
    vi: () => 'Lần ghi ký thay này đã được thu hồi.',
    en: () => 'This delegation has been revoked already.',
  },
  revokeNeedsReason: {
    vi: () => 'Thu hồi phải ghi lý do.',
    en: () => 'Revoking needs a reason.',
  },
}
