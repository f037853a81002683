import { told, type Words } from '#web/words/say.ts'

/** Thông báo: what one was told, and how one wants to be told. */
export const noticeWords = {
  title: { vi: 'Thông báo', en: 'Notices' },
  stand: told<{ unread: number }>({
    vi: ({ unread }) => (unread === 0 ? 'Không có thông báo nào chưa đọc.' : `${unread} thông báo chưa đọc.`),
    en: ({ unread }) => (unread === 0 ? 'Nothing unread.' : `${unread} unread.`),
  }),
  nothing: {
    vi: 'Chưa có thông báo nào. Nhắc hạn, trả lại, gia hạn và đính chính của đơn vị mình sẽ hiện ở đây.',
    en: 'No notices yet. Reminders, returns, extensions and corrections of your agency appear here.',
  },
  readAll: { vi: 'Đánh dấu đã đọc hết', en: 'Mark all as read' },
  nothingUnread: { vi: 'Không có gì chưa đọc.', en: 'Nothing is unread.' },
  fresh: { vi: 'chưa đọc', en: 'unread' },
  trial: { vi: 'đồng hồ thử', en: 'trial clock' },
  by: told<{ by: string; at: string }>({
    vi: ({ by, at }) => `${at}, ${by}`,
    en: ({ by, at }) => `${at}, ${by}`,
  }),
  wishes: { vi: 'Cài đặt thông báo', en: 'How to be told' },
  wishesWhy: {
    vi: 'Chọn cho từng loại: nhận ngay, gom một lần trong ngày, hoặc không nhận. Nhắc quá hạn của đơn vị mình luôn hiện trong Nhịp.',
    en: 'Choose for each kind: at once, once a day, or not at all. An overdue report of your agency is always shown inside.',
  },
  noKinds: {
    vi: 'Tài khoản này không thuộc đơn vị nào nên không có loại thông báo nào để chọn.',
    en: 'This account belongs to no agency, so there is nothing to choose.',
  },
  email: { vi: 'Địa chỉ thư điện tử', en: 'E-mail address' },
  emailHint: {
    vi: 'Để trống: không nhận thư. Chỉ dùng để gửi thông báo của Nhịp.',
    en: 'Leave it empty to get no letters. Used for the notices of Nhịp only.',
  },
  hour: { vi: 'Giờ gom trong ngày', en: 'Hour of the daily letter' },
  byKind: { vi: 'Cách nhận từng loại', en: 'Each kind by its channel' },
  kind: { vi: 'Loại thông báo', en: 'Kind' },
  inside: { vi: 'Trong Nhịp', en: 'Inside' },
  mail: { vi: 'Thư điện tử', en: 'E-mail' },
  now: { vi: 'Ngay', en: 'At once' },
  digest: { vi: 'Gom trong ngày', en: 'Once a day' },
  off: { vi: 'Không nhận', en: 'Off' },
  always: { vi: 'Ngay (luôn hiện)', en: 'At once (always)' },
  saved: { vi: 'Đã lưu.', en: 'Saved.' },
  mailOffTitle: { vi: 'Chưa gửi thư điện tử', en: 'E-mail is off' },
} as const satisfies Words
