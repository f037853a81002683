import { told, type Words } from '#web/words/say.ts'

/** Reminding on the board: who, in what words, what was done. */
export const chaseWords = {
  live: told<{ at: string }>({
    vi: ({ at }) => `Đang cập nhật, lúc ${at}`,
    en: ({ at }) => `Live, as of ${at}`,
  }),
  lost: told<{ at: string }>({
    vi: ({ at }) => `Mất kết nối với máy chủ. Bảng này là của lúc ${at}; đang thử nối lại.`,
    en: ({ at }) => `The connection is gone. This board is of ${at}; trying again.`,
  }),
  untilDue: { vi: 'Hạn gửi của đơn vị', en: 'Agencies send by' },
  untilTogether: { vi: 'Hạn tổng hợp', en: 'Consolidation by' },
  end: told<{ day: string }>({ vi: ({ day }) => `hết ngày ${day}`, en: ({ day }) => `the end of ${day}` }),
  left: told<{ days: number; hours: number; minutes: number }>({
    vi: ({ days, hours, minutes }) =>
      days > 0
        ? `còn ${days} ngày ${hours} giờ`
        : hours > 0
          ? `còn ${hours} giờ ${minutes} phút`
          : `còn ${minutes} phút`,
    en: ({ days, hours, minutes }) =>
      days > 0
        ? `${days} d ${hours} h left`
        : hours > 0
          ? `${hours} h ${minutes} min left`
          : `${minutes} min left`,
  }),
  past: told<{ days: number; hours: number }>({
    vi: ({ days, hours }) => (days > 0 ? `đã qua ${days} ngày ${hours} giờ` : `đã qua ${hours} giờ`),
    en: ({ days, hours }) => (days > 0 ? `${days} d ${hours} h ago` : `${hours} h ago`),
  }),
  hoursLate: told<{ days: number; hours: number }>({
    vi: ({ days, hours }) =>
      days > 0 ? `trễ ${days} ngày ${hours} giờ` : hours > 0 ? `trễ ${hours} giờ` : 'trễ chưa đến 1 giờ',
    en: ({ days, hours }) =>
      days > 0 ? `${days} d ${hours} h late` : hours > 0 ? `${hours} h late` : 'less than 1 h late',
  }),
  exempt: { vi: 'được miễn', en: 'exempt' },
  exemptCount: told<{ count: number }>({
    vi: ({ count }) => `${count} đơn vị được miễn.`,
    en: ({ count }) => `${count} exempt.`,
  }),
  extended: told<{ day: string; original: string }>({
    vi: ({ day, original }) => `gia hạn đến ${day}, hạn gốc ${original}`,
    en: ({ day, original }) => `extended to ${day}, at first ${original}`,
  }),
  extendedHint: told<{ day: string; document: string }>({
    vi: ({ day, document }) => `Hạn gốc ${day}${document === '' ? '' : `; văn bản ${document}`}`,
    en: ({ day, document }) => `Due at first ${day}${document === '' ? '' : `; document ${document}`}`,
  }),
  asks: { vi: 'xin gia hạn', en: 'asks for time' },
  order: { vi: 'Sắp xếp', en: 'Order' },
  byWork: { vi: 'Việc phải làm trước', en: 'What is to be done first' },
  byRegister: { vi: 'Theo sổ đơn vị', en: 'As in the register' },
  byTime: { vi: 'Mới gửi trước', en: 'Sent last first' },
  reminded: { vi: 'Đã nhắc', en: 'Reminded' },
  never: { vi: 'chưa nhắc', en: 'not yet' },
  calls: told<{ count: number }>({
    vi: ({ count }) => `${count} cuộc gọi`,
    en: ({ count }) => (count === 1 ? '1 call' : `${count} calls`),
  }),
  call: told<{ at: string; whom: string; note: string; by: string }>({
    vi: ({ at, whom, note, by }) => `gọi ${at}, gặp ${whom}${note === '' ? '' : `: ${note}`} (${by})`,
    en: ({ at, whom, note, by }) =>
      `called ${at}, spoke with ${whom}${note === '' ? '' : `: ${note}`} (${by})`,
  }),
  noteCall: { vi: 'Ghi cuộc gọi', en: 'Note a call' },
  noteCallOf: told<{ agency: string }>({
    vi: ({ agency }) => `Ghi cuộc gọi tới ${agency}`,
    en: ({ agency }) => `Note a call to ${agency}`,
  }),
  calledAt: { vi: 'Gọi lúc (giờ Việt Nam)', en: 'Called at (Vietnam time)' },
  whom: { vi: 'Đã gặp ai', en: 'Whom you spoke with' },
  whomHint: { vi: 'Tên, chức vụ: chị Hoa, văn phòng', en: 'Name and post' },
  callNote: { vi: 'Nội dung', en: 'What was said' },
  remind: told<{ silent: number; returned: number }>({
    vi: ({ silent, returned }) =>
      `Nhắc ${[
        silent > 0 || returned === 0 ? `${silent} đơn vị chưa gửi` : '',
        returned > 0 ? `${returned} bị trả lại` : '',
      ]
        .filter(Boolean)
        .join(', ')}`,
    en: ({ silent, returned }) =>
      `Remind ${[
        silent > 0 || returned === 0 ? `${silent} not sent` : '',
        returned > 0 ? `${returned} returned` : '',
      ]
        .filter(Boolean)
        .join(', ')}`,
  }),
  remindChosen: told<{ count: number }>({
    vi: ({ count }) => `Nhắc ${count} đơn vị`,
    en: ({ count }) => (count === 1 ? 'Remind 1 agency' : `Remind ${count} agencies`),
  }),
  nobody: {
    vi: 'Mọi đơn vị đã gửi, không còn ai để nhắc.',
    en: 'Everybody has sent: there is nobody to remind.',
  },
  noneChosen: { vi: 'Hãy chọn ít nhất một đơn vị.', en: 'Choose at least one agency.' },
  remindTitle: { vi: 'Nhắc các đơn vị chưa gửi', en: 'Remind those who have not sent' },
  whoGets: { vi: 'Ai sẽ được nhắc', en: 'Who will be reminded' },
  words: { vi: 'Lời nhắc', en: 'In these words' },
  note: { vi: 'Lời nhắn thêm (không bắt buộc)', en: 'A note (optional)' },
  inside: { vi: 'trong Nhịp', en: 'inside' },
  mailNow: { vi: 'trong Nhịp và thư ngay', en: 'inside and by e-mail at once' },
  mailDigest: { vi: 'trong Nhịp và thư gom trong ngày', en: 'inside and in the letter of the day' },
  noPeople: {
    vi: 'không có tài khoản nào đang dùng: hãy gọi điện',
    en: 'no living account: use the telephone',
  },
  lateDays: told<{ days: number }>({
    vi: ({ days }) => (days > 0 ? `trễ ${days} ngày` : 'chưa đến hạn'),
    en: ({ days }) => (days > 0 ? `${days} days late` : 'not due yet'),
  }),
  returned: { vi: 'bị trả lại', en: 'returned' },
  done: told<{ count: number }>({
    vi: ({ count }) => `Đã nhắc ${count} đơn vị.`,
    en: ({ count }) =>
      count === 1 ? '1 agency has been reminded.' : `${count} agencies have been reminded.`,
  }),
  someNot: told<{ names: string }>({
    vi: ({ names }) => `Không nhắc nữa vì đã gửi hoặc vừa được nhắc: ${names}.`,
    en: ({ names }) => `Not reminded, since they have sent or were just reminded: ${names}.`,
  }),
  letter: { vi: 'Công văn đôn đốc', en: 'Reminder letter' },
  letters: { vi: 'Công văn đôn đốc đã lập', en: 'Reminder letters' },
  noLetters: { vi: 'Kỳ này chưa lập công văn đôn đốc nào.', en: 'No reminder letter has been issued.' },
  letterWhat: {
    vi: 'Công văn nêu các đơn vị chưa gửi lúc này, kèm danh sách. Số và ngày được giữ lại: in lại lần nào cũng là tệp ấy.',
    en: 'The letter names those who have not sent now, with a list. Its number and day are kept: printed again it is the same file.',
  },
  letterNumber: { vi: 'Số công văn', en: 'Number' },
  letterNumberHint: { vi: 'Để trống để văn thư ghi tay.', en: 'Leave it empty for the records office.' },
  letterDay: { vi: 'Ngày công văn', en: 'Day' },
  draft: { vi: 'Xem dự thảo (Word)', en: 'See the draft (Word)' },
  issue: { vi: 'Lập công văn', en: 'Issue' },
  letterLine: told<{ number: string; day: string; agencies: number }>({
    vi: ({ number, day, agencies }) =>
      `Công văn ${number === '' ? '(chưa ghi số)' : `số ${number}`} ngày ${day}, ${agencies} đơn vị`,
    en: ({ number, day, agencies }) =>
      `Letter ${number === '' ? '(no number yet)' : number} of ${day}, ${agencies} agencies`,
  }),
  letterBy: told<{ by: string; at: string; checksum: string }>({
    vi: ({ by, at, checksum }) => `${by} lập lúc ${at}; mã kiểm tra ${checksum}`,
    en: ({ by, at, checksum }) => `${by}, ${at}; checksum ${checksum}`,
  }),
  log: { vi: 'Ai được nhắc lúc nào', en: 'Who was told when' },
  logEmpty: { vi: 'Kỳ này chưa nhắc ai.', en: 'Nobody has been told anything yet.' },
  agency: { vi: 'Đơn vị', en: 'Agency' },
  when: { vi: 'Lúc', en: 'When' },
  what: { vi: 'Việc', en: 'What' },
  who: { vi: 'Người nhận', en: 'Told' },
  channel: { vi: 'Kênh', en: 'Channel' },
  result: { vi: 'Kết quả', en: 'Result' },
  mail: { vi: 'thư điện tử', en: 'e-mail' },
  nobodyTold: { vi: 'không có tài khoản nào để nhận', en: 'no account to tell' },
  department: { vi: 'Cơ quan tổng hợp', en: 'The department' },
  shown: told<{ at: string }>({ vi: ({ at }) => `hiện từ ${at}`, en: ({ at }) => `shown since ${at}` }),
  read: told<{ at: string }>({ vi: ({ at }) => `đã đọc ${at}`, en: ({ at }) => `read ${at}` }),
  waits: told<{ at: string }>({ vi: ({ at }) => `chờ đến ${at}`, en: ({ at }) => `waits until ${at}` }),
  sentAt: told<{ at: string }>({ vi: ({ at }) => `đã gửi ${at}`, en: ({ at }) => `sent ${at}` }),
  again: told<{ at: string; tries: number; reason: string }>({
    vi: ({ at, tries, reason }) => `chưa gửi được (${tries} lần), thử lại ${at}: ${reason}`,
    en: ({ at, tries, reason }) => `not sent (${tries} tries), again ${at}: ${reason}`,
  }),
  failed: told<{ reason: string }>({
    vi: ({ reason }) => `không gửi được: ${reason}`,
    en: ({ reason }) => `failed: ${reason}`,
  }),
  offMail: { vi: 'thư điện tử đang tắt', en: 'e-mail is off' },
  noAddress: { vi: 'chưa có địa chỉ', en: 'no address' },
  liveness: { vi: 'Đơn vị có thể không có người trả lời', en: 'Agencies that may not answer' },
  livenessWhat: told<{ days: number }>({
    vi: ({ days }) =>
      `Tài khoản đã khóa, không đăng nhập quá ${days} ngày, không có người thay, đơn vị đã kết thúc, thiếu địa chỉ thư. Người thay đề xuất là tài khoản cùng đơn vị, đăng nhập gần nhất.`,
    en: ({ days }) =>
      `Closed accounts, nobody signed in for ${days} days, no deputy, an agency that has ended, no address. The proposed deputy is the account of the same agency that was here last.`,
  }),
  livenessNone: { vi: 'Mọi đơn vị đều có người trả lời.', en: 'Every agency has somebody to answer.' },
  trouble: { vi: 'Vì sao', en: 'Why' },
  indicators: { vi: 'Chỉ tiêu', en: 'Indicators' },
  deputy: { vi: 'Người thay đề xuất', en: 'Proposed deputy' },
  troubleNobody: { vi: 'không còn tài khoản nào dùng được', en: 'no living account' },
  troubleClosed: told<{ name: string }>({
    vi: ({ name }) => `${name}: đã khóa`,
    en: ({ name }) => `${name}: closed`,
  }),
  troubleSilent: told<{ name: string; days: number }>({
    vi: ({ name, days }) => `${name}: ${days} ngày không đăng nhập`,
    en: ({ name, days }) => `${name}: not signed in for ${days} days`,
  }),
  troubleNever: told<{ name: string }>({
    vi: ({ name }) => `${name}: chưa đăng nhập lần nào`,
    en: ({ name }) => `${name}: never signed in`,
  }),
  troubleNoDeputy: told<{ name: string }>({
    vi: ({ name }) => `chỉ có ${name}, không có người thay`,
    en: ({ name }) => `only ${name}, no deputy`,
  }),
  troubleNoMail: told<{ name: string }>({
    vi: ({ name }) => `${name}: chưa có địa chỉ thư`,
    en: ({ name }) => `${name}: no e-mail address`,
  }),
  troubleEnded: told<{ day: string }>({
    vi: ({ day }) => `đơn vị kết thúc ngày ${day}`,
    en: ({ day }) => `the agency ended on ${day}`,
  }),
} as const satisfies Words
