import { told, type Words } from '#web/words/say.ts'

export const accountWords = {
  title: { vi: 'Tài khoản', en: 'Accounts' },
  sentence: told<{ count: number; locked: number; closed: number }>({
    vi: ({ count, locked, closed }) => `${count} tài khoản; ${locked} đang khóa tạm; ${closed} đã khóa hẳn.`,
    en: ({ count, locked, closed }) => `${count} accounts; ${locked} locked for a while; ${closed} disabled.`,
  }),
  filterLabel: { vi: 'Lọc tài khoản', en: 'Filter accounts' },
  shown: told<{ count: number }>({
    vi: ({ count }) => `${count} tài khoản`,
    en: ({ count }) => `${count} shown`,
  }),
  account: { vi: 'Tài khoản', en: 'Account' },
  name: { vi: 'Tên', en: 'Name' },
  role: { vi: 'Vai trò', en: 'Role' },
  agency: { vi: 'Đơn vị', en: 'Agency' },
  lastSignIn: { vi: 'Đăng nhập gần nhất', en: 'Last sign-in' },
  state: { vi: 'Trạng thái', en: 'State' },
  never: { vi: 'chưa lần nào', en: 'never' },
  wholeProvince: { vi: 'toàn tỉnh', en: 'whole province' },
  agencyEnded: told<{ day: string }>({
    vi: ({ day }) => `đơn vị kết thúc ${day}`,
    en: ({ day }) => `agency ended ${day}`,
  }),
  open: { vi: 'đang dùng', en: 'in use' },
  locked: told<{ at: string }>({
    vi: ({ at }) => `khóa tạm đến ${at}`,
    en: ({ at }) => `locked until ${at}`,
  }),
  closed: { vi: 'đã khóa hẳn', en: 'disabled' },
  manage: { vi: 'Sửa', en: 'Manage' },
  manageOf: told<{ account: string }>({
    vi: ({ account }) => `Sửa tài khoản ${account}`,
    en: ({ account }) => `Manage the account ${account}`,
  }),
  ownWhy: {
    vi: 'Đây là tài khoản đang dùng. Đổi mật khẩu của mình ở góc trên bên phải; việc khác nhờ người quản trị thứ hai.',
    en: 'This is the account in use. Change your own password in the corner at the top; for the rest ask a second administrator.',
  },
  rename: { vi: 'Đổi tên', en: 'Rename' },
  renameHint: {
    vi: 'Khi người khác giữ vị trí này. Báo cáo đã ký giữ tên cũ.',
    en: 'When another person holds this post. What was signed keeps the old name.',
  },
  reset: { vi: 'Đặt lại mật khẩu', en: 'Reset the password' },
  resetWhat: {
    vi: 'Đặt lại mật khẩu: mật khẩu cũ hết hiệu lực, mọi phiên đang mở kết thúc, mật khẩu mới hiện ra một lần.',
    en: 'Reset the password: the old one ends, every open session ends, the new one is shown once.',
  },
  unlock: { vi: 'Mở khóa', en: 'Unlock' },
  notLocked: { vi: 'Tài khoản không bị khóa tạm.', en: 'The account is not locked.' },
  close: { vi: 'Khóa hẳn tài khoản', en: 'Disable the account' },
  closeWhat: {
    vi: 'Khóa hẳn: không ai đăng nhập được bằng tài khoản này nữa; những gì đã làm vẫn còn tên. Mở lại được.',
    en: 'Disable: nobody signs in with it any more; what it did keeps its name. It can be enabled again.',
  },
  email: { vi: 'Địa chỉ thư điện tử', en: 'E-mail address' },
  emailHint: {
    vi: 'Nơi nhận nhắc hạn và thông báo; để trống là không nhận thư.',
    en: 'Where reminders and notices go; empty: no letters.',
  },
  saveEmail: { vi: 'Lưu địa chỉ', en: 'Save the address' },
  leads: { vi: 'duyệt báo cáo', en: 'approves reports' },
  leadsNow: { vi: 'Giao quyền duyệt báo cáo', en: 'May approve reports' },
  leadsNoMore: { vi: 'Thôi quyền duyệt báo cáo', en: 'Approves no more' },
  reopen: { vi: 'Mở lại tài khoản', en: 'Enable the account' },
  add: { vi: 'Thêm tài khoản', en: 'Add an account' },
  accountHint: {
    vi: 'Chữ thường không dấu, số, dấu chấm. Ví dụ: syt.2',
    en: 'Plain small letters, digits, dots. For example: syt.2',
  },
  nameHint: {
    vi: 'Người hoặc vị trí, như sẽ ghi trong nhật ký.',
    en: 'A person or a post, as the log will say.',
  },
  noAgency: { vi: 'Không thuộc đơn vị nào (toàn tỉnh)', en: 'No agency (the whole province)' },
  passwordTitle: told<{ account: string }>({
    vi: ({ account }) => `Mật khẩu của ${account}`,
    en: ({ account }) => `The password of ${account}`,
  }),
  passwordOnce: {
    vi: 'Mật khẩu chỉ hiện một lần này. Hãy đưa tận tay và dặn đổi ngay khi đăng nhập.',
    en: 'The password is shown this once. Hand it over, and ask for a change at the first sign-in.',
  },
  copy: { vi: 'Chép mật khẩu', en: 'Copy the password' },
} as const satisfies Words
