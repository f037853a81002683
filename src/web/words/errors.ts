import type { Refusal } from '#core/plan/plan.ts'
import { benchRefusals } from '#core/words/workbench.ts'
import { type RefusalCode, refusals } from '#core/words/refusals.ts'
import type { Language } from '#web/words/language.ts'
import { noticeRefusals } from '#core/words/notices.ts'
import { targetErrors } from '#web/words/target-errors.ts'

type Code = RefusalCode | Refusal['code'] | 'offline' | 'unexpected'

/**
 * Refusals by code, without their facts. The server's own sentence is Vietnamese and is preferred there;
 * these are shown in English, and where no sentence came. A code of the core without words here does not compile.
 */
export const errorWords = {
  ...targetErrors,
  ...benchRefusals,
  ...noticeRefusals,
  signIn: { vi: 'Phiên làm việc đã hết. Hãy đăng nhập lại.', en: 'The session has ended. Sign in again.' },
  wrongSignIn: {
    vi: 'Tài khoản hoặc mật khẩu không đúng.',
    en: 'The account or the password is wrong. After 5 wrong attempts the account is locked for 15 minutes.',
  },
  wrongPassword: { vi: 'Mật khẩu hiện tại không đúng.', en: 'The current password is wrong.' },
  weakPassword: {
    vi: 'Mật khẩu mới quá ngắn hoặc giống mật khẩu cũ.',
    en: 'The new password is too short, or it is the old one or the account.',
  },
  noRight: refusals.noRight,
  guard: {
    vi: 'Yêu cầu không đến từ trang của Nhịp. Hãy tải lại trang.',
    en: 'The request did not come from a page of Nhịp. Load the page again.',
  },
  badRequest: { vi: 'Yêu cầu không đúng dạng.', en: 'The request has the wrong form.' },
  notFound: { vi: 'Không có trang hay dữ liệu này.', en: 'There is no such page or record.' },
  failed: {
    vi: 'Máy chủ gặp lỗi, chưa có gì được ghi. Hãy thử lại.',
    en: 'The server failed and nothing was saved. Try again.',
  },
  workbookRefused: {
    vi: 'Tệp còn chỗ cần sửa; chưa có gì được ghi.',
    en: 'The file has places to mend; nothing was saved.',
  },
  workbookUndecided: {
    vi: 'Còn ô chờ chọn; chưa có gì được ghi.',
    en: 'A cell still waits for a choice; nothing was saved.',
  },
  noPlan: { vi: 'Chưa có kế hoạch năm này.', en: 'There is no plan for this year.' },
  noTable: { vi: 'Kế hoạch không có biểu này.', en: 'The plan has no such table.' },
  noIndicator: { vi: 'Không có chỉ tiêu mang mã này.', en: 'There is no indicator with this code.' },
  noAgency: { vi: 'Không có đơn vị mang mã này.', en: 'The register has no such agency.' },
  correctedPlan: {
    vi: 'Kế hoạch này đã có với nội dung khác. Hãy xem khác biệt trước.',
    en: 'This plan is there with other contents. Look at the difference first.',
  },
  otherProvince: {
    vi: 'Đây là văn bản của tỉnh khác. Hãy xem trước rồi xác nhận.',
    en: 'This document is of another province. Look at the preview, then confirm.',
  },
  planAlreadyOpened: {
    vi: 'Kế hoạch đã mở; sửa kế hoạch đã mở phải qua điều chỉnh.',
    en: 'The plan is open; an opened plan is changed by an adjustment alone.',
  },
  noFinding: {
    vi: 'Không còn phát hiện này.',
    en: 'There is no such finding any more. Load the page again.',
  },
  choiceNotAllowed: {
    vi: 'Không quyết định như vậy được.',
    en: 'This kind of finding cannot be decided so. Choose another way.',
  },
  decisionNeedsReason: {
    vi: 'Chấp nhận phải ghi lý do.',
    en: 'To accept needs a reason, so that others understand why.',
  },
  decisionNeedsValue: { vi: 'Hãy chọn hoặc ghi giá trị.', en: 'Choose or write the value.' },
  valueUnclear: {
    vi: 'Không rõ đây là số nào.',
    en: 'This can be read in two ways, or is no number. Write it as 1.234,5.',
  },
  wordsForEachPlace: {
    vi: 'Hãy ghi chữ cho từng chỗ theo thứ tự, ngăn bằng dấu chấm phẩy; chỗ nào in đúng thì giữ như in.',
    en: 'Write the words of each place in their order, with semicolons between; keep the printed ones where they are right.',
  },
  formulaFault: { vi: 'Công thức không dùng được.', en: 'The formula cannot be used.' },
  formulaChanged: {
    vi: 'Có người vừa đặt công thức khác. Hãy tải lại trang.',
    en: 'Somebody has set another formula meanwhile. Load the page again.',
  },
  formulaTaken: {
    vi: 'Có người vừa bỏ công thức này. Hãy tải lại trang.',
    en: 'Somebody has taken this formula away meanwhile. Load the page again.',
  },
  formulaBack: {
    vi: 'Có người vừa đưa về công thức in trong biểu. Hãy tải lại trang.',
    en: 'Somebody has gone back to the printed formula meanwhile. Load the page again.',
  },
  formulaDay: {
    vi: 'Ngày bắt đầu áp dụng không được trước ngày của lần đặt gần nhất.',
    en: 'The first day must not be before that of the last one.',
  },
  formulaSame: refusals.formulaSame,
  formulaNeedsReason: refusals.formulaNeedsReason,
  formulaNotSet: refusals.formulaNotSet,
  nothingToUndo: { vi: 'Chưa có quyết định nào để bỏ.', en: 'There is no decision to undo.' },
  planIsOpened: {
    vi: 'Kế hoạch đã mở: số liệu chỉ đổi qua điều chỉnh.',
    en: 'The plan is open: figures change by an adjustment alone, answers that let it open stay.',
  },
  questionsOpen: { vi: 'Còn câu hỏi chặn chưa trả lời.', en: 'Questions that block are unanswered.' },
  ownersMissing: { vi: 'Còn chỉ tiêu chưa có đơn vị.', en: 'Some targets have no owner.' },
  noAccount: { vi: 'Không có tài khoản này.', en: 'There is no such account.' },
  accountTaken: {
    vi: 'Tên tài khoản này đã có.',
    en: 'There is such an account already. Choose another name.',
  },
  badAccount: {
    vi: 'Tên tài khoản có chữ không dùng được.',
    en: 'An account is written in plain small letters, digits, dots and hyphens, begins and ends with a letter or digit, and has 50 at most.',
  },
  accountNeedsName: { vi: 'Hãy ghi tên.', en: 'Write whose account this is: a person or a post.' },
  accountNeedsAgency: { vi: 'Hãy chọn đơn vị.', en: 'This role works for an agency. Choose the agency.' },
  ownAccount: {
    vi: 'Không tự khóa và không tự đặt lại tài khoản đang dùng.',
    en: 'Nobody closes or resets the account in use. Change your own password in the corner at the top.',
  },
  yearTaken: {
    vi: 'Năm này đã có kế hoạch. Không có gì thay đổi.',
    en: 'There is already a plan for this year. Nothing changed.',
  },
  offline: {
    vi: 'Không nối được với máy chủ. Hãy xem lại mạng rồi thử lại.',
    en: 'The server cannot be reached. Check the network and try again.',
  },
  unexpected: {
    vi: 'Máy chủ gặp lỗi. Hãy thử lại; nếu vẫn vậy, báo cho người quản trị.',
    en: 'The server failed. Try again; if it stays so, tell the administrator.',
  },
  empty: { vi: 'Tệp trống.', en: 'The file is empty.' },
  binary: {
    vi: 'Tệp không phải văn bản.',
    en: 'The file is not text. Choose .docx, .xlsx, a PDF with text, or plain text.',
  },
  tooLarge: { vi: 'Tệp quá lớn.', en: 'The file is too large.' },
  encoding: { vi: 'Tệp không ở bảng mã UTF-8.', en: 'The file is not in UTF-8.' },
  notAPlan: { vi: 'Tệp không phải là một kế hoạch.', en: 'The file is not a plan.' },
  encrypted: {
    vi: 'Tệp có mật khẩu.',
    en: 'The file is protected by a password. Take the password away and choose it again.',
  },
  oldFormat: {
    vi: 'Tệp ở định dạng cũ (.doc, .xls).',
    en: 'The file has an old format (.doc, .xls). Save it as .docx or .xlsx and choose it again.',
  },
  macros: {
    vi: 'Tệp có macro.',
    en: 'The file holds macros. Save it without them (.docx, .xlsx) and choose it again.',
  },
  corrupt: {
    vi: 'Tệp bị hỏng.',
    en: 'The file is damaged. Open it in the program that made it, save it again and choose it again.',
  },
  noTextLayer: {
    vi: 'Tệp PDF chỉ có ảnh chụp, không có chữ.',
    en: 'The PDF holds pictures of pages and no text. Choose the Word or Excel file that it was made from.',
  },
  unsupported: {
    vi: 'Chưa đọc được loại tệp này.',
    en: 'This kind of file cannot be read. Choose .docx, .xlsx, a PDF with text, or plain text.',
  },
  raggedTable: {
    vi: 'Một biểu có dòng thừa hoặc thiếu cột.',
    en: 'A row of a table has too many or too few columns.',
  },
  brokenNumber: { vi: 'Có một số không đọc được.', en: 'A number cannot be read.' },
  alreadyImported: {
    vi: 'Kế hoạch này đã được nhập rồi. Không có gì thay đổi.',
    en: 'This plan has been imported already. Nothing changed.',
  },
  noSuchFile: { vi: 'Không có tệp này.', en: 'There is no such file.' },
} as const satisfies Readonly<Record<Code, Readonly<Record<Language, string>>>>
