import type { Unusual } from '#core/consolidation/approval.ts'
import type { Check, CheckCode } from '#core/consolidation/checks.ts'
import type { WireError } from '#core/page/head.ts'
import { fill, type Words } from '#core/words/refusals.ts'

/** Every refusal of the consolidation workbench, in both languages; `{name}` is filled with the fact of that name. */
export const benchRefusals = {
  noItem: {
    vi: 'Không còn đề xuất này: đơn vị đã gửi lại hoặc đề xuất đã được tách. Hãy tải lại trang.',
    en: 'There is no such proposal any more: it was sent again or split. Load the page again.',
  },
  itemTaken: {
    vi: 'Đề xuất này vừa được {by} xử lý khác đi. Hãy tải lại trang rồi quyết định.',
    en: 'Somebody has decided this proposal meanwhile. Load the page again and decide.',
  },
  noTopic: { vi: 'Hãy ghi chủ đề của đề xuất.', en: 'Name the topic of the proposal.' },
  declineNeedsReason: {
    vi: 'Không đưa vào báo cáo thì phải ghi lý do: đơn vị đọc được lý do này.',
    en: 'To decline needs a reason: the agency reads it.',
  },
  splitLoses: {
    vi: 'Các phần tách ra phải giữ đủ chữ của đề xuất, ít nhất hai phần, không thêm không bớt.',
    en: 'The parts must hold every letter of the proposal, at least two of them, nothing added.',
  },
  mergeNeedsTaken: {
    vi: 'Chỉ gộp được vào một đề xuất khác đã đưa vào báo cáo.',
    en: 'A proposal is merged into another one that is taken.',
  },
  nothingDecided: {
    vi: 'Đề xuất này chưa có quyết định nào để bỏ.',
    en: 'Nothing has been decided about it yet.',
  },
  benchTooLong: {
    vi: 'Phần lời dài quá {most} chữ cái. Hãy rút gọn.',
    en: 'The text is too long. Shorten it.',
  },
  noSection: {
    vi: 'Đề cương báo cáo không có phần "{section}".',
    en: 'The outline of the report has no such section.',
  },
  narrativeChanged: {
    vi: '{by} vừa sửa phần này lúc {at}. Hãy xem bản mới rồi lưu lại.',
    en: 'Somebody has changed this section meanwhile. Look at the newer text, then save again.',
  },
  notPreparing: {
    vi: 'Báo cáo đang chờ duyệt hoặc đã ban hành. Muốn sửa, người duyệt phải trả lại trước.',
    en: 'The report waits for approval or has been issued. To change it, the leader hands it back first.',
  },
  checksBlock: {
    vi: 'Chưa trình được: {what}.',
    en: 'It cannot be submitted yet; the checks before approval say why.',
  },
  notSubmitted: { vi: 'Báo cáo chưa được trình.', en: 'The report has not been submitted.' },
  preparedByYou: {
    vi: 'Người trình không tự duyệt. Lãnh đạo khác duyệt (quản trị cử thêm được ở trang Tài khoản), hoặc trả lại để người khác trình.',
    en: 'Who submitted the report may not approve it. Another leader approves (the administrator can name one on the accounts page), or it is handed back and somebody else submits it.',
  },
  writtenByYou: {
    vi: 'Lời văn đang trình có phần do chính người duyệt viết ({sections}). Lãnh đạo khác duyệt (quản trị cử thêm được ở trang Tài khoản), hoặc trả lại để người khác sửa, lưu phần ấy rồi trình lại.',
    en: 'Who approves wrote sections of this text ({sections}). Another leader approves (the administrator can name one on the accounts page), or it is handed back, somebody else edits and saves those sections, and it is submitted again.',
  },
  confirmFirst: {
    vi: '{what} Hãy xác nhận đã biết rồi làm tiếp.',
    en: 'There is something to know first: look at it and confirm.',
  },
  handBackNeedsReason: {
    vi: 'Trả lại phải ghi lý do để người chuẩn bị biết cần sửa gì.',
    en: 'To hand back needs a reason, so that who prepared it knows what to mend.',
  },
  notApproved: { vi: 'Báo cáo chưa được duyệt.', en: 'The report has not been approved.' },
  badNumber: {
    vi: 'Hãy ghi số của báo cáo, chỉ gồm chữ số và chữ cái, ví dụ 125.',
    en: 'Write the number of the report in digits and letters only, such as 125.',
  },
  numberTaken: {
    vi: 'Số {number} đã cấp cho {by}. Mỗi văn bản trong năm có một số riêng; hãy ghi số khác.',
    en: 'This number has been given to another document of the year. Write another number.',
  },
  badIssueDay: {
    vi: 'Ngày ban hành phải từ ngày duyệt đến hôm nay ({day}).',
    en: 'The day of issue lies between the approval and today.',
  },
  noSigner: { vi: 'Hãy ghi chức vụ và tên người ký.', en: 'Write title and name of the signer.' },
  notIssued: { vi: 'Báo cáo chưa ban hành.', en: 'The report has not been issued.' },
  notSent: { vi: 'Báo cáo chưa gửi.', en: 'The report has not been sent.' },
  alreadyReceived: { vi: 'Đã xác nhận nhận báo cáo này rồi.', en: 'Its receipt has been confirmed already.' },
  nothingSince: {
    vi: 'Không có gì mới kể từ báo cáo đã gửi; báo cáo bổ sung cần số liệu hoặc nội dung mới.',
    en: 'Nothing is new since the report was sent; a supplementary report needs something new.',
  },
  noIssued: { vi: 'Không có văn bản này.', en: 'There is no such document.' },
} as const satisfies Readonly<Record<string, Words>>

export type BenchCode = keyof typeof benchRefusals
export type BenchRefusal = {
  readonly code: BenchCode
  readonly facts: Readonly<Record<string, string>>
}

export const refuseBench = (code: BenchCode, facts: Readonly<Record<string, string>>): BenchRefusal => ({
  code,
  facts,
})

export const sayBench = ({ code, facts }: BenchRefusal): string => fill(benchRefusals[code].vi, facts)

/** The refusal as it travels. */
export const benchError = (refusal: BenchRefusal): WireError => ({
  code: refusal.code,
  message: sayBench(refusal),
  messageEn: fill(benchRefusals[refusal.code].en, refusal.facts),
})

/** What a check says before approval, `{count}` and `{names}` filled by the page. */
export const checkWords: Readonly<Record<CheckCode, Words>> = {
  proposalsOpen: {
    vi: 'Còn {count} đề xuất chưa xử lý',
    en: '{count} proposals are undecided',
  },
  sectionsEmpty: {
    vi: 'Còn {count} phần bắt buộc chưa có nội dung',
    en: '{count} required sections are empty',
  },
  boundBroken: {
    vi: 'Còn {count} chỗ gắn số không đúng mã',
    en: '{count} bound numbers have no such code',
  },
  conflicts: {
    vi: '{count} dòng còn số mâu thuẫn chưa chọn',
    en: '{count} lines have conflicting figures that nobody has chosen',
  },
  silent: { vi: '{count} đơn vị chưa gửi báo cáo', en: '{count} agencies have not sent' },
  returned: { vi: '{count} báo cáo đang bị trả lại', en: '{count} reports lie returned' },
  estimated: { vi: '{count} dòng là số ước của cơ quan tổng hợp', en: '{count} lines are estimates' },
  notAccepted: {
    vi: 'Số của {count} đơn vị chưa được xác nhận',
    en: 'The figures of {count} agencies are not accepted yet',
  },
  unused: {
    vi: '{count} đơn vị có phần lời chưa dùng',
    en: '{count} agencies have text that nobody has used',
  },
  staleNumbers: {
    vi: '{count} số gõ tay đã cũ',
    en: '{count} numbers typed by hand are out of date',
  },
  targetsNoData: {
    vi: '{count} chỉ tiêu chưa có số liệu cả năm',
    en: '{count} targets have no figure of the year',
  },
  assignmentsUngraded: {
    vi: '{count} nhiệm vụ chưa được chấm',
    en: '{count} assignments have no grade',
  },
}

/** `Còn 3 đề xuất chưa xử lý` */
export const sayCheck = (
  { code, names }: Pick<Check, 'code' | 'names'>,
  language: 'vi' | 'en' = 'vi',
): string => fill(checkWords[code][language], { count: String(names.length) })

/** What has to be confirmed before a step; `{count}` and `{names}` are filled. */
const unusualWords: Readonly<Record<Unusual['code'], Words>> = {
  changedSince: {
    vi: 'Sau khi trình, {count} báo cáo đã bị trả lại hoặc gửi lại ({names}). Bản đang trình vẫn dùng số của lúc trình.',
    en: 'Since it was submitted, {count} reports were returned or sent anew ({names}). What waits for approval still holds their figures of then.',
  },
  ungraded: {
    vi: 'Còn {count} nhiệm vụ chưa được chấm ({names}).',
    en: '{count} assignments have no grade ({names}).',
  },
}

const mostNamed = 12

/** `Còn 47 nhiệm vụ chưa được chấm (1; 2; …).` */
export const sayUnusual = ({ code, names }: Unusual, language: 'vi' | 'en' = 'vi'): string => {
  const named = names.slice(0, mostNamed).join('; ')
  return fill(unusualWords[code][language], {
    count: String(names.length),
    names: names.length > mostNamed ? `${named}; …` : named,
  })
}
