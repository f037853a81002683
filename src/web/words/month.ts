import { told, type Words } from '#web/words/say.ts'

/** What the pages of the month have in common: states, due days, facts. */
export const monthWords = {
  notStarted: { vi: 'Chưa nhập', en: 'Not started' },
  drafting: { vi: 'Đang nhập', en: 'Drafting' },
  submitted: { vi: 'Đã trình lãnh đạo', en: 'Before the head' },
  sent: { vi: 'Đã gửi', en: 'Sent' },
  returned: { vi: 'Bị trả lại', en: 'Returned' },
  accepted: { vi: 'Đã nhận', en: 'Accepted' },
  late: { vi: 'trễ hạn', en: 'late' },
  onTime: { vi: 'đúng hạn', en: 'on time' },
  trial: { vi: 'đồng hồ thử', en: 'trial clock' },
  due: told<{ day: string }>({
    vi: ({ day }) => `hạn hết ngày ${day}`,
    en: ({ day }) => `due by the end of ${day}`,
  }),
  daysLeft: told<{ days: number }>({
    vi: ({ days }) => `còn ${days} ngày làm việc`,
    en: ({ days }) => (days === 1 ? '1 working day left' : `${days} working days left`),
  }),
  dueToday: { vi: 'hết hạn hôm nay', en: 'due today' },
  daysLate: told<{ days: number }>({
    vi: ({ days }) => `quá hạn ${days} ngày làm việc`,
    en: ({ days }) => (days === 1 ? '1 working day late' : `${days} working days late`),
  }),
  overdue: { vi: 'đã quá hạn', en: 'overdue' },
  advice: told<{ day: string }>({
    vi: ({ day }) => `nên gửi chậm nhất ngày ${day}`,
    en: ({ day }) => `better sent by ${day}`,
  }),
  filled: told<{ filled: number; asked: number }>({
    vi: ({ filled, asked }) => (asked === 0 ? 'chỉ báo cáo bằng lời' : `đã nhập ${filled}/${asked} chỉ tiêu`),
    en: ({ filled, asked }) => (asked === 0 ? 'texts only' : `${filled} of ${asked} figures entered`),
  }),
  reportOf: told<{ period: string }>({
    vi: ({ period }) => `Báo cáo ${period}`,
    en: ({ period }) => `Report for ${period}`,
  }),
  entered: { vi: 'Đã nhập', en: 'Entered' },
  agency: { vi: 'Đơn vị', en: 'Agency' },
  state: { vi: 'Trạng thái', en: 'State' },
  situation: { vi: 'Tình hình thực hiện', en: 'Situation' },
  proposals: { vi: 'Đề xuất giải pháp chỉ đạo, điều hành', en: 'Proposals for direction' },
  nextYear: { vi: 'Kiến nghị chỉ tiêu, nhiệm vụ năm sau', en: 'Proposed targets and work of the next year' },
  open: { vi: 'Mở', en: 'Open' },
} as const satisfies Words

/** Việc của tôi. */
export const dutyWords = {
  title: { vi: 'Việc của tôi', en: 'My work' },
  nothing: {
    vi: 'Không còn việc nào đến hạn. Mọi báo cáo đã gửi.',
    en: 'Nothing is due. Every report has been sent.',
  },
  nothingEver: {
    vi: 'Chưa có việc nào được giao. Khi một kỳ báo cáo được mở, việc sẽ hiện ở đây.',
    en: 'Nothing has been asked yet. When a period is opened, the work appears here.',
  },
  left: told<{ count: number; day: string }>({
    vi: ({ count, day }) => `Còn ${count} việc đến hạn ${day}`,
    en: ({ count, day }) => `${count} due ${day}`,
  }),
  leftMany: told<{ count: number; day: string }>({
    vi: ({ count, day }) => `Còn ${count} việc, sớm nhất đến hạn ${day}`,
    en: ({ count, day }) => `${count} due, the first on ${day}`,
  }),
  returnedCount: told<{ count: number }>({
    vi: ({ count }) => `${count} báo cáo bị trả lại`,
    en: ({ count }) => `${count} returned`,
  }),
  lateCount: told<{ count: number }>({
    vi: ({ count }) => `${count} việc đã quá hạn`,
    en: ({ count }) => `${count} overdue`,
  }),
  list: { vi: 'Việc theo ngày đến hạn', en: 'Work by due day' },
  toDo: { vi: 'Việc', en: 'Work' },
  dueDay: { vi: 'Đến hạn', en: 'Due' },
  progress: { vi: 'Đã nhập', en: 'Entered' },
  fill: { vi: 'Nhập báo cáo', en: 'Fill the report' },
  mend: { vi: 'Sửa và gửi lại', en: 'Mend and send again' },
  read: { vi: 'Xem báo cáo', en: 'Read the report' },
  done: { vi: 'Đã xong', en: 'Done' },
  clause: told<{ clause: string }>({
    vi: ({ clause }) => `theo mục ${clause} của kế hoạch`,
    // the server names its line in Vietnamese
    en: ({ clause }) => `asked by clause ${clause.replace('dòng', 'line')} of the plan`,
  }),
  board: told<{ period: string }>({
    vi: ({ period }) => `Xem các đơn vị đã gửi hay chưa, ${period}`,
    en: ({ period }) => `See who has sent, ${period}`,
  }),
  reason: told<{ reason: string }>({
    vi: ({ reason }) => `Lý do trả lại: ${reason}`,
    en: ({ reason }) => `Returned because: ${reason}`,
  }),
} as const satisfies Words

/** Bảng ngày 18. */
export const boardWords = {
  title: told<{ period: string }>({
    vi: ({ period }) => `Báo cáo ${period}`,
    en: ({ period }) => `Reports for ${period}`,
  }),
  stand: told<{ sent: number; all: number; silent: number; day: string }>({
    vi: ({ sent, all, silent, day }) =>
      `${sent}/${all} đơn vị đã gửi; ${silent} đơn vị chưa gửi. Hạn hết ngày ${day}.`,
    en: ({ sent, all, silent, day }) =>
      `${sent} of ${all} agencies have sent; ${silent} have not. Due by the end of ${day}.`,
  }),
  returnedCount: told<{ count: number }>({
    vi: ({ count }) => `${count} báo cáo đang bị trả lại.`,
    en: ({ count }) => `${count} lie returned.`,
  }),
  table: { vi: 'Đơn vị theo ngày gửi', en: 'Agencies by day of sending' },
  filterAgency: { vi: 'Lọc đơn vị', en: 'Filter agencies' },
  all: told<{ count: number }>({ vi: ({ count }) => `Tất cả ${count}`, en: ({ count }) => `All ${count}` }),
  silent: told<{ count: number }>({
    vi: ({ count }) => `Chưa gửi ${count}`,
    en: ({ count }) => `Not sent ${count}`,
  }),
  sent: told<{ count: number }>({ vi: ({ count }) => `Đã gửi ${count}`, en: ({ count }) => `Sent ${count}` }),
  late: told<{ count: number }>({
    vi: ({ count }) => `Trễ hạn ${count}`,
    en: ({ count }) => `Late ${count}`,
  }),
  returned: told<{ count: number }>({
    vi: ({ count }) => `Bị trả lại ${count}`,
    en: ({ count }) => `Returned ${count}`,
  }),
  accepted: told<{ count: number }>({
    vi: ({ count }) => `Đã nhận ${count}`,
    en: ({ count }) => `Accepted ${count}`,
  }),
  before: told<{ day: string }>({ vi: ({ day }) => `trước ${day}`, en: ({ day }) => `before ${day}` }),
  after: told<{ day: string }>({ vi: ({ day }) => `sau ${day}`, en: ({ day }) => `after ${day}` }),
  dotSent: told<{ revision: number; at: string }>({
    vi: ({ revision, at }) => `gửi lần ${revision}, ${at}`,
    en: ({ revision, at }) => `sending ${revision}, ${at}`,
  }),
  dotLate: told<{ revision: number; at: string }>({
    vi: ({ revision, at }) => `gửi lần ${revision}, trễ hạn, ${at}`,
    en: ({ revision, at }) => `sending ${revision}, late, ${at}`,
  }),
  dotReturned: told<{ at: string }>({ vi: ({ at }) => `trả lại, ${at}`, en: ({ at }) => `returned, ${at}` }),
  dotAccepted: told<{ at: string }>({ vi: ({ at }) => `nhận, ${at}`, en: ({ at }) => `accepted, ${at}` }),
  legendSent: { vi: 'gửi đúng hạn', en: 'sent on time' },
  legendLate: { vi: 'gửi trễ', en: 'sent late' },
  legendReturned: { vi: 'trả lại', en: 'returned' },
  legendAccepted: { vi: 'nhận', en: 'accepted' },
  dueMark: { vi: 'hạn', en: 'due' },
  today: { vi: 'hôm nay', en: 'today' },
  day: told<{ day: string }>({ vi: ({ day }) => `Ngày ${day}`, en: ({ day }) => `Day ${day}` }),
  consolidate: { vi: 'Tới trang tổng hợp', en: 'To the consolidation' },
  newest: { vi: 'Lần gửi', en: 'Sent' },
  nobody: { vi: 'Không có đơn vị nào phải báo cáo kỳ này.', en: 'No agency reports for this period.' },
} as const satisfies Words

/** Phân công: who answers for which indicator. */
export const ownerWords = {
  title: { vi: 'Phân công chỉ tiêu', en: 'Owners of the indicators' },
  stand: told<{ confirmed: number; all: number }>({
    vi: ({ confirmed, all }) =>
      confirmed === all
        ? `Cả ${all} chỉ tiêu đã xác nhận đơn vị báo cáo.`
        : `Đã xác nhận ${confirmed}/${all} chỉ tiêu; còn ${all - confirmed} chỉ là đề nghị theo chức năng của đơn vị.`,
    en: ({ confirmed, all }) =>
      confirmed === all
        ? `All ${all} indicators have confirmed owners.`
        : `${confirmed} of ${all} confirmed; ${all - confirmed} are only proposed from the mandates.`,
  }),
  explain: {
    vi: 'Đơn vị đứng đầu là đầu mối, số của đơn vị đó là số của tỉnh; số của đơn vị khác được giữ bên cạnh.',
    en: 'The first agency is focal, its number is the number of the province; what others report is kept beside.',
  },
  confirmAll: told<{ count: number }>({
    vi: ({ count }) => `Xác nhận ${count} đề nghị`,
    en: ({ count }) => `Confirm ${count} proposals`,
  }),
  confirmSection: told<{ count: number }>({
    vi: ({ count }) => `Xác nhận cả ${count} dòng`,
    en: ({ count }) => `Confirm all ${count} lines`,
  }),
  changeSection: { vi: 'Chọn đơn vị cho cả nhóm', en: 'Choose for the whole group' },
  change: { vi: 'Chọn', en: 'Choose' },
  chooseFor: told<{ what: string }>({
    vi: ({ what }) => `Đơn vị báo cáo: ${what}`,
    en: ({ what }) => `Owners: ${what}`,
  }),
  lines: told<{ count: number }>({ vi: ({ count }) => `${count} dòng`, en: ({ count }) => `${count} lines` }),
  changeChosen: told<{ count: number }>({
    vi: ({ count }) => `Chọn đơn vị cho ${count} dòng`,
    en: ({ count }) => `Choose for ${count} lines`,
  }),
  focal: { vi: 'đầu mối', en: 'focal' },
  makeFocal: { vi: 'Làm đầu mối', en: 'Make focal' },
  remove: { vi: 'Bỏ', en: 'Remove' },
  add: { vi: 'Thêm đơn vị', en: 'Add an agency' },
  addHint: { vi: 'Chọn đơn vị…', en: 'Choose an agency…' },
  confirm: { vi: 'Xác nhận', en: 'Confirm' },
  needOne: { vi: 'Hãy chọn ít nhất một đơn vị.', en: 'Choose at least one agency.' },
  confirmed: { vi: 'Đã xác nhận', en: 'Confirmed' },
  confirmedBy: told<{ by: string; at: string }>({
    vi: ({ by, at }) => `${by}, ${at}`,
    en: ({ by, at }) => `${by}, ${at}`,
  }),
  proposed: { vi: 'Đề nghị', en: 'Proposed' },
  nobody: { vi: 'Chưa có đơn vị', en: 'Nobody' },
  code: { vi: 'Mã', en: 'Code' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  owners: { vi: 'Đơn vị báo cáo', en: 'Owners' },
  pick: told<{ name: string }>({ vi: ({ name }) => `Chọn dòng ${name}`, en: ({ name }) => `Pick ${name}` }),
  sectionCount: told<{ confirmed: number; all: number }>({
    vi: ({ confirmed, all }) => `đã xác nhận ${confirmed}/${all}`,
    en: ({ confirmed, all }) => `${confirmed}/${all} confirmed`,
  }),
  onlyOpen: { vi: 'Chỉ dòng chưa xác nhận', en: 'Only those not confirmed' },
} as const satisfies Words

/** Kỳ báo cáo: the twelve months of a plan. */
export const periodWords = {
  title: { vi: 'Kỳ báo cáo', en: 'Periods' },
  stand: told<{ opened: number }>({
    vi: ({ opened }) => (opened === 0 ? 'Chưa mở kỳ nào.' : `Đã mở ${opened} kỳ.`),
    en: ({ opened }) => (opened === 0 ? 'No period has been opened.' : `${opened} periods opened.`),
  }),
  period: { vi: 'Kỳ', en: 'Period' },
  cutOff: { vi: 'Chốt số liệu', en: 'Cut-off' },
  unitsDue: { vi: 'Đơn vị gửi', en: 'Agencies send' },
  consolidationDue: { vi: 'Tổng hợp', en: 'Consolidation' },
  sentOf: { vi: 'Đã gửi', en: 'Sent' },
  opening: { vi: 'Mở kỳ', en: 'Opening' },
  open: { vi: 'Mở kỳ', en: 'Open' },
  planNotOpen: told<{ count: number }>({
    vi: ({ count }) =>
      count === 0
        ? 'Hãy mở kế hoạch trước: không còn câu hỏi nào chặn.'
        : `Hãy mở kế hoạch trước: còn ${count} câu hỏi chặn.`,
    en: ({ count }) =>
      count === 0
        ? 'Open the plan first: nothing blocks it.'
        : `Open the plan first: ${count} questions block it.`,
  }),
  toReview: { vi: 'Tới trang rà soát', en: 'To the review' },
  openTitle: told<{ period: string }>({
    vi: ({ period }) => `Mở kỳ ${period}?`,
    en: ({ period }) => `Open ${period}?`,
  }),
  openWhat: told<{ day: string }>({
    vi: ({ day }) =>
      `Mỗi đơn vị báo cáo sẽ có một việc, hạn hết ngày ${day}. Kỳ đã mở thì không đóng lại được.`,
    en: ({ day }) =>
      `Every reporting agency will owe a report by the end of ${day}. An opened period cannot be closed again.`,
  }),
  unconfirmed: told<{ count: number }>({
    vi: ({ count }) => `${count} chỉ tiêu mới chỉ có đơn vị đề nghị, chưa được xác nhận.`,
    en: ({ count }) =>
      count === 1
        ? '1 indicator has only a proposed owner, not a confirmed one.'
        : `${count} indicators have only proposed owners, not confirmed ones.`,
  }),
  toOwners: { vi: 'Tới trang phân công', en: 'To the owners' },
  openedBy: told<{ by: string; at: string }>({
    vi: ({ by, at }) => `${by}, ${at}`,
    en: ({ by, at }) => `${by}, ${at}`,
  }),
  board: { vi: 'Bảng báo cáo', en: 'Board' },
  consolidation: { vi: 'Tổng hợp', en: 'Consolidation' },
} as const satisfies Words
