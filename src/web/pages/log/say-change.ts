import { told, type Words } from '#web/words/say.ts'

/** What was done, by the server's name for it. */
export const actionWords = {
  'sign-in': { vi: 'Đăng nhập', en: 'Signed in' },
  'sign-out': { vi: 'Đăng xuất', en: 'Signed out' },
  'lock-account': { vi: 'Khóa tài khoản', en: 'Locked the account' },
  'change-password': { vi: 'Đổi mật khẩu', en: 'Changed the password' },
  'add-accounts': { vi: 'Thêm tài khoản', en: 'Added accounts' },
  'prepare-province': { vi: 'Lập danh bạ và tài khoản', en: 'Set up the register and the accounts' },
  'import-plan': { vi: 'Nhập kế hoạch', en: 'Imported the plan' },
  'renew-plan': { vi: 'Nhập bản sửa của kế hoạch', en: 'Imported a corrected plan' },
  'decide-finding': { vi: 'Xử lý phát hiện', en: 'Decided about a finding' },
  'undo-decision': { vi: 'Bỏ quyết định', en: 'Undid a decision' },
  'set-formula': { vi: 'Đặt công thức', en: 'Set a formula' },
  'undo-formula': { vi: 'Bỏ lần đặt công thức', en: 'Took back a formula' },
  'open-plan': { vi: 'Mở kế hoạch', en: 'Opened the plan' },
  'confirm-owners': { vi: 'Xác nhận phân công', en: 'Confirmed the owners' },
  'confirm-definitions': { vi: 'Xác nhận định nghĩa chỉ tiêu', en: 'Confirmed definitions' },
  'withdraw-definitions': { vi: 'Rút xác nhận định nghĩa', en: 'Withdrew definitions' },
  'choose-baseline': { vi: 'Chọn giá trị chính thức', en: 'Chose the official value' },
  'record-recognition': { vi: 'Ghi quyết định công nhận', en: 'Recorded a recognition' },
  'withdraw-recognition': { vi: 'Rút công nhận', en: 'Withdrew a recognition' },
  'set-base-weights': { vi: 'Nhập quyền số năm gốc', en: 'Set base-year weights' },
  'open-period': { vi: 'Mở kỳ báo cáo', en: 'Opened the period' },
  'duty-asked': { vi: 'Xin gia hạn', en: 'Asked for more time' },
  'duty-extended': { vi: 'Gia hạn', en: 'Extended a due day' },
  'duty-refused': { vi: 'Từ chối gia hạn', en: 'Refused more time' },
  'duty-exempted': { vi: 'Miễn báo cáo', en: 'Exempted an agency' },
  'duty-restored': { vi: 'Bỏ miễn', en: 'Took an exemption back' },
  'duty-passed': { vi: 'Chuyển việc cho đơn vị kế thừa', en: 'Passed a duty to the successor' },
  'give-plan-duties': { vi: 'Giao kế hoạch hành động', en: 'Asked for action plans' },
  'plan-duty-stated': { vi: 'Ghi văn bản kế hoạch hành động', en: 'Stated an action plan' },
  'plan-duty-withdrawn': { vi: 'Rút văn bản đã ghi', en: 'Withdrew a stated document' },
  'save-draft': { vi: 'Lưu nháp', en: 'Saved a draft' },
  'send-report': { vi: 'Gửi báo cáo', en: 'Sent the report' },
  'return-report': { vi: 'Trả lại báo cáo', en: 'Returned the report' },
  'accept-report': { vi: 'Chấp nhận báo cáo', en: 'Accepted the report' },
  'submit-report': { vi: 'Trình lãnh đạo báo cáo', en: 'Submitted the report to the head' },
  'take-back-report': { vi: 'Rút lại báo cáo đã trình', en: 'Took the report back' },
  'hand-back-report': { vi: 'Lãnh đạo chuyển lại báo cáo', en: 'Handed the report back' },
  'ask-correction': { vi: 'Đề nghị đính chính', en: 'Asked for a correction' },
  'accept-correction': { vi: 'Chấp nhận đính chính', en: 'Accepted a correction' },
  'refuse-correction': { vi: 'Từ chối đính chính', en: 'Refused a correction' },
  'withdraw-correction': { vi: 'Rút đề nghị đính chính', en: 'Withdrew a correction' },
  'give-delegation': { vi: 'Ghi người ký thay', en: 'Named who signs for the head' },
  'revoke-delegation': { vi: 'Thu hồi ký thay', en: 'Revoked signing for the head' },
  remind: { vi: 'Nhắc hạn tự động', en: 'Reminded by rule' },
  chase: { vi: 'Đôn đốc', en: 'Reminded by hand' },
  phone: { vi: 'Ghi cuộc gọi', en: 'Noted a call' },
  'issue-reminder': { vi: 'Lập công văn đôn đốc', en: 'Issued a reminder letter' },
  'wish-notices': { vi: 'Cài đặt thông báo', en: 'Set how to be told' },
  'set-email': { vi: 'Ghi địa chỉ thư', en: 'Set an e-mail address' },
  'add-account': { vi: 'Thêm tài khoản', en: 'Added an account' },
  'rename-account': { vi: 'Đổi tên tài khoản', en: 'Renamed the account' },
  'disable-account': { vi: 'Khóa hẳn tài khoản', en: 'Disabled the account' },
  'enable-account': { vi: 'Mở lại tài khoản', en: 'Enabled the account' },
  'unlock-account': { vi: 'Mở khóa tài khoản', en: 'Unlocked the account' },
  'reset-password': { vi: 'Đặt lại mật khẩu', en: 'Reset the password' },
  'add-agency': { vi: 'Thêm đơn vị', en: 'Added an agency' },
  'end-agency': { vi: 'Kết thúc đơn vị', en: 'Ended an agency' },
  'respell-agency': { vi: 'Sửa cách ghi tên đơn vị', en: 'Respelled an agency' },
  'keep-area': { vi: 'Ghi địa bàn', en: 'Kept a place' },
  'choose-printed': { vi: 'Chọn số in', en: 'Chose the printed figure' },
  consolidate: { vi: 'Tổng hợp', en: 'Consolidated' },
} as const satisfies Words

type Action = keyof typeof actionWords
export const isAction = (text: string): text is Action => Object.hasOwn(actionWords, text)

/** What it was done to: the first word of `account khdt`, `plan 2024`. */
export const subjectWords = {
  delegation: told<{ name: string }>({
    vi: ({ name }) => `ký thay ${name}`,
    en: ({ name }) => `signing for ${name}`,
  }),
  account: told<{ name: string }>({
    vi: ({ name }) => `tài khoản ${name}`,
    en: ({ name }) => `account ${name}`,
  }),
  agency: told<{ name: string }>({
    vi: ({ name }) => `đơn vị ${name}`,
    en: ({ name }) => `agency ${name}`,
  }),
  plan: told<{ name: string }>({ vi: ({ name }) => `kế hoạch ${name}`, en: ({ name }) => `plan ${name}` }),
  duty: told<{ name: string }>({ vi: ({ name }) => `việc ${name}`, en: ({ name }) => `duty ${name}` }),
  period: told<{ name: string }>({ vi: ({ name }) => name, en: ({ name }) => name }),
  province: told<{ name: string }>({
    vi: ({ name }) => `tỉnh ${name}`,
    en: ({ name }) => `province ${name}`,
  }),
  report: told<{ name: string }>({ vi: ({ name }) => `báo cáo ${name}`, en: ({ name }) => `report ${name}` }),
} as const satisfies Words

type Subject = keyof typeof subjectWords
const isSubject = (text: string): text is Subject => Object.hasOwn(subjectWords, text)

/** `plan 2024` → [`plan`, `2024`]; null: a subject of another kind, shown as it stands. */
export const subjectOf = (text: string): readonly [Subject, string] | null => {
  const [kind = '', ...name] = text.split(' ')
  return isSubject(kind) && name.length > 0 ? [kind, name.join(' ')] : null
}

/** `2024-M03 SYT` → `tháng 3/2024 SYT`: a period in the words of the page, whatever stands behind it. */
export const nameOf = (name: string, sayPeriod: (period: string) => string): string => {
  const [first = '', ...rest] = name.split(' ')
  return [/^\d{4}(?:-(?:M\d{2}|Q\d))?$/.test(first) ? sayPeriod(first) : first, ...rest].join(' ')
}
