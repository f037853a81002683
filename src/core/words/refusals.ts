import type { WireError } from '#core/page/head.ts'

/** One refusal in both languages; `{name}` is filled with the fact of that name. */
export type Words = { readonly vi: string; readonly en: string }

/** Every refusal of sign-in, import and the plan pages. What went wrong, and what to do next. */
export const refusals = {
  signIn: { vi: 'Hãy đăng nhập để xem trang này.', en: 'Sign in to see this page.' },
  wrongSignIn: {
    vi: 'Tài khoản hoặc mật khẩu không đúng. Hãy kiểm tra và nhập lại; sau 5 lần sai, tài khoản bị khóa 15 phút.',
    en: 'The account or the password is wrong. Check and try again; after 5 wrong attempts the account is locked for 15 minutes.',
  },
  wrongPassword: {
    vi: 'Mật khẩu hiện tại không đúng. Hãy nhập lại.',
    en: 'The current password is wrong. Enter it again.',
  },
  weakPassword: {
    vi: 'Mật khẩu mới phải có ít nhất {least} ký tự và khác mật khẩu cũ và tên tài khoản.',
    en: 'The new password needs at least {least} characters and must differ from the old one and from the account.',
  },
  noRight: {
    vi: 'Tài khoản của bạn không có quyền làm việc này. Hãy liên hệ người quản trị nếu cần.',
    en: 'Your account may not do this. Ask the administrator if you need it.',
  },
  guard: {
    vi: 'Yêu cầu không đến từ trang của Nhịp nên bị từ chối. Hãy tải lại trang.',
    en: 'The request did not come from a page of Nhịp and was refused. Reload the page.',
  },
  badRequest: { vi: 'Yêu cầu không đúng dạng: {what}.', en: 'The request has the wrong form: {what}.' },
  notFound: { vi: 'Không tìm thấy địa chỉ này.', en: 'There is nothing at this address.' },
  failed: {
    vi: 'Máy chủ gặp lỗi, chưa có gì được ghi. Hãy thử lại; nếu vẫn lỗi, báo người quản trị mã {id}.',
    en: 'The server failed and nothing was saved. Try again; if it fails again, tell the administrator the code {id}.',
  },
  noPlan: { vi: 'Chưa có kế hoạch năm {plan}.', en: 'There is no plan for {plan}.' },
  noTable: {
    vi: 'Kế hoạch năm {plan} không có biểu {table}.',
    en: 'The plan for {plan} has no table {table}.',
  },
  noIndicator: { vi: 'Không có chỉ tiêu mang mã {code}.', en: 'There is no indicator with the code {code}.' },
  noAgency: {
    vi: 'Không có đơn vị mang mã {code} trong sổ đăng ký.',
    en: 'The register has no agency {code}.',
  },
  alreadyImported: {
    vi: 'Kế hoạch số {number} ngày {date} đã được nhập lúc {at}. Không có gì thay đổi.',
    en: 'Plan {number} of {date} was already imported at {at}. Nothing changed.',
  },
  yearTaken: {
    vi: 'Năm {year} đã có kế hoạch số {number} ngày {date}, nhập lúc {at}. Không có gì thay đổi.',
    en: 'There is already a plan for {year}: {number} of {date}, imported at {at}. Nothing changed.',
  },
  workbookRefused: {
    vi: '{why}',
    en: 'The file has places to mend; nothing was saved. Upload it again to see them.',
  },
  workbookUndecided: {
    vi: 'Ô {cell} còn chờ chọn; chưa có gì được ghi. Hãy chọn số của tệp hay của hệ thống.',
    en: 'Cell {cell} still waits for a choice; nothing was saved. Choose the file’s figure or the server’s.',
  },
  tooLarge: {
    vi: 'Tệp lớn hơn {most}. Hãy gửi tệp nhỏ hơn, hoặc chỉ phần chữ của văn bản.',
    en: 'The file is larger than {most}. Send a smaller one, or the text alone.',
  },
  correctedPlan: {
    vi: 'Kế hoạch số {number} ngày {date} đã có với nội dung khác. Hãy xem khác biệt rồi xác nhận nhập làm bản {edition}.',
    en: 'Plan {number} of {date} is there with other contents. Look at the difference, then confirm it as edition {edition}.',
  },
  otherProvince: {
    vi: 'Đây là văn bản của {theirs}, không phải của {ours}. Nếu đúng là muốn nhập, hãy xác nhận.',
    en: 'This document is of {theirs}, not of {ours}. If you mean to import it, confirm that.',
  },
  planAlreadyOpened: {
    vi: 'Kế hoạch đã mở lúc {at}; sửa kế hoạch đã mở phải qua điều chỉnh.',
    en: 'The plan was opened at {at}; an opened plan is changed by an adjustment alone.',
  },
  noFinding: {
    vi: 'Không còn phát hiện này trong kế hoạch. Hãy tải lại trang.',
    en: 'The plan has no such finding any more. Load the page again.',
  },
  choiceNotAllowed: {
    vi: 'Loại phát hiện này không quyết định như vậy được. Hãy chọn cách khác.',
    en: 'This kind of finding cannot be decided so. Choose another way.',
  },
  decisionNeedsReason: {
    vi: 'Chấp nhận phải ghi lý do, để người sau hiểu vì sao.',
    en: 'To accept needs a reason, so that others understand why.',
  },
  decisionNeedsValue: { vi: 'Hãy chọn hoặc ghi giá trị.', en: 'Choose or write the value.' },
  valueUnclear: {
    vi: 'Không rõ đây là số nào. Hãy ghi như 1.234,5.',
    en: 'This can be read in two ways, or is no number. Write it as 1.234,5.',
  },
  wordsForEachPlace: {
    vi: 'Hãy ghi chữ cho từng chỗ theo thứ tự, ngăn bằng dấu chấm phẩy; chỗ nào in đúng thì giữ như in.',
    en: 'Write the words of each place in their order, with semicolons between; keep the printed ones where they are right.',
  },
  nothingToUndo: { vi: 'Chưa có quyết định nào để bỏ.', en: 'There is no decision to undo.' },
  planIsOpened: {
    vi: 'Kế hoạch đã mở: số liệu chỉ đổi qua điều chỉnh, câu trả lời cho câu hỏi chặn không rút lại được.',
    en: 'The plan is open: figures change by an adjustment alone, answers that let it open stay.',
  },
  questionsOpen: {
    vi: 'Còn {count} câu hỏi chặn chưa trả lời; câu đầu tiên: {first}',
    en: '{count} questions that block are unanswered; the first: {first}',
  },
  ownersMissing: {
    vi: 'Còn {count} chỉ tiêu chưa có đơn vị chịu trách nhiệm; đầu tiên: {first}.',
    en: '{count} targets have no owner; the first: {first}.',
  },
  formulaFault: { vi: '{message}', en: 'The formula cannot be used: {message}' },
  formulaChanged: {
    vi: '{by} vừa đặt công thức khác lúc {at}: {text}. Hãy xem rồi quyết định.',
    en: '{by} has set another formula meanwhile, at {at}: {text}. Look at it, then decide.',
  },
  formulaTaken: {
    vi: '{by} vừa bỏ công thức này lúc {at}. Hãy xem rồi quyết định.',
    en: '{by} has taken this formula away meanwhile, at {at}. Look at it, then decide.',
  },
  formulaBack: {
    vi: '{by} vừa đưa về công thức in trong biểu lúc {at}. Hãy xem rồi quyết định.',
    en: '{by} has gone back to the printed formula meanwhile, at {at}. Look at it, then decide.',
  },
  formulaDay: {
    vi: 'Ngày bắt đầu áp dụng phải là một ngày, không trước ngày của lần đặt gần nhất ({last}).',
    en: 'The first day must be a day, not before that of the last one ({last}).',
  },
  formulaSame: { vi: 'Công thức này đang được dùng rồi.', en: 'This formula is in force already.' },
  formulaNeedsReason: {
    vi: 'Thay công thức đang dùng phải ghi lý do, để người sau hiểu vì sao.',
    en: 'To replace a formula needs a reason, so that others understand why.',
  },
  formulaNotSet: { vi: 'Ở đây chưa có công thức nào để bỏ.', en: 'There is no formula to take away.' },
  noAccount: { vi: 'Không có tài khoản {account}.', en: 'There is no account {account}.' },
  accountTaken: {
    vi: 'Đã có tài khoản {account}. Hãy chọn tên khác.',
    en: 'There is an account {account} already. Choose another name.',
  },
  badAccount: {
    vi: 'Tên tài khoản gồm chữ thường không dấu, số, dấu chấm, gạch nối; bắt đầu và kết thúc bằng chữ hoặc số; nhiều nhất 50 ký tự.',
    en: 'An account is written in plain small letters, digits, dots and hyphens, begins and ends with a letter or digit, and has 50 at most.',
  },
  accountNeedsName: {
    vi: 'Hãy ghi tên người hoặc vị trí dùng tài khoản này.',
    en: 'Write whose account this is: a person or a post.',
  },
  accountNeedsAgency: {
    vi: 'Vai trò này làm việc cho một đơn vị. Hãy chọn đơn vị.',
    en: 'This role works for an agency. Choose the agency.',
  },
  ownAccount: {
    vi: 'Không tự khóa và không tự đặt lại tài khoản đang dùng. Đổi mật khẩu của mình ở góc trên bên phải; việc khác nhờ người quản trị thứ hai.',
    en: 'Nobody closes or resets the account in use. Change your own password in the corner at the top; for the rest ask a second administrator.',
  },
  noSuchFile: { vi: 'Không đọc được tệp {file}.', en: 'The file {file} cannot be read.' },
} as const satisfies Readonly<Record<string, Words>>

export type RefusalCode = keyof typeof refusals

/** Fills `{name}` with its fact; a name without a fact stays, so that a mistake is seen. */
export const fill = (words: string, facts: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole)

/** A refusal as it travels: the code for the page, the Vietnamese sentence for everybody else. */
export const refusal = (code: RefusalCode, facts: Readonly<Record<string, string>> = {}): WireError => ({
  code,
  message: fill(refusals[code].vi, facts),
  messageEn: fill(refusals[code].en, facts),
})
