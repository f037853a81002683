import { told, type Words } from '#web/words/say.ts'

/** Tổng hợp: what the province says this month. */
export const consolidationWords = {
  title: told<{ period: string }>({
    vi: ({ period }) => `Tổng hợp ${period}`,
    en: ({ period }) => `Consolidation of ${period}`,
  }),
  stand: told<{ withData: number; targets: number; sent: number; duties: number; day: string }>({
    vi: ({ withData, targets, sent, duties, day }) =>
      `${withData}/${targets} chỉ tiêu đã có số; ${sent}/${duties} đơn vị đã gửi. Chốt chậm nhất ngày ${day}.`,
    en: ({ withData, targets, sent, duties, day }) =>
      `${withData} of ${targets} targets have figures; ${sent} of ${duties} agencies have sent. To be closed by ${day}.`,
  }),
  frozen: told<{ edition: number; at: string; by: string }>({
    vi: ({ edition, at, by }) =>
      `Đã chốt lần ${edition} lúc ${at}, ${by}. Bản đã chốt giữ nguyên; các phần khác theo số liệu hiện tại.`,
    en: ({ edition, at, by }) =>
      `Closed, edition ${edition}, at ${at} by ${by}. What was closed stays; the other parts follow what comes in.`,
  }),
  past: told<{ at: string }>({
    vi: ({ at }) => `Bản tổng hợp như lúc ${at}.`,
    en: ({ at }) => `The consolidation as it stood at ${at}.`,
  }),
  pastToNewest: told<{ edition: number }>({
    vi: ({ edition }) => `Xem lần ${edition}, mới nhất`,
    en: ({ edition }) => `To edition ${edition}, the newest`,
  }),
  pastToNow: told<{ edition: number }>({ vi: () => 'Về hiện tại', en: () => 'Back to now' }),
  checksum: told<{ checksum: string }>({
    vi: ({ checksum }) => `Mã kiểm tra: ${checksum}`,
    en: ({ checksum }) => `Checksum: ${checksum}`,
  }),
  preview: {
    vi: 'Chưa chốt: số thay đổi khi đơn vị gửi thêm.',
    en: 'Not closed yet: the figures change as agencies send.',
  },
  waiting: told<{ count: number }>({
    vi: ({ count }) => `${count} báo cáo đến sau khi chốt, chờ lần tổng hợp sau:`,
    en: ({ count }) => `${count} reports came after and wait for the next consolidation:`,
  }),
  board: { vi: 'Bảng báo cáo', en: 'The board' },
  consolidate: { vi: 'Chốt tổng hợp', en: 'Consolidate' },
  again: { vi: 'Chốt lại', en: 'Consolidate again' },
  ask: { vi: 'Chốt tổng hợp?', en: 'Consolidate?' },
  askWhat: told<{ missing: number; without: number }>({
    vi: ({ missing, without }) =>
      `Số liệu được giữ nguyên như lúc chốt.${missing ? ` ${missing} đơn vị chưa gửi sẽ được nêu tên.` : ''}${without ? ` ${without} chỉ tiêu chưa có số được ghi là chưa có số liệu.` : ''}`,
    en: ({ missing, without }) =>
      `The figures are kept as they are now.${missing ? ` ${missing} agencies that have not sent will be named.` : ''}${without ? ` ${without} targets without data will be listed as such.` : ''}`,
  }),
  word: { vi: 'Báo cáo (Word)', en: 'Report (Word)' },
  targets: { vi: 'Chỉ tiêu chủ yếu', en: 'Headline targets' },
  name: { vi: 'Chỉ tiêu', en: 'Target' },
  unit: { vi: 'Đơn vị tính', en: 'Unit' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  figure: { vi: 'Lũy kế', en: 'Year to date' },
  share: { vi: '% kế hoạch', en: '% of plan' },
  source: { vi: 'Nguồn', en: 'Source' },
  stretch: told<{ value: string }>({
    vi: ({ value }) => `phấn đấu ${value}`,
    en: ({ value }) => `stretch ${value}`,
  }),
  noData: { vi: 'chưa có số liệu', en: 'no data' },
  notDue: { vi: 'chưa đến kỳ', en: 'not due' },
  waitsFor: told<{ agency: string }>({
    vi: ({ agency }) => `chờ ${agency}`,
    en: ({ agency }) => `waits for ${agency}`,
  }),
  noOwner: { vi: 'chưa phân công', en: 'no owner' },
  sourceAt: told<{ agency: string; at: string }>({
    vi: ({ agency, at }) => `${agency}, ${at}`,
    en: ({ agency, at }) => `${agency}, ${at}`,
  }),
  revision: told<{ revision: number }>({
    vi: ({ revision }) => `lần ${revision}`,
    en: ({ revision }) => `sending ${revision}`,
  }),
  notAccepted: { vi: 'chưa nhận', en: 'not accepted' },
  other: told<{ agency: string; value: string }>({
    vi: ({ agency, value }) => `${agency}: ${value}`,
    en: ({ agency, value }) => `${agency}: ${value}`,
  }),
  beside: { vi: 'số của đơn vị khác', en: 'what others reported' },
  choose: { vi: 'Chọn số in', en: 'Choose' },
  chooseOf: told<{ name: string }>({
    vi: ({ name }) => `Chọn số in của ${name}`,
    en: ({ name }) => `Choose the printed figure of ${name}`,
  }),
  chooseTitle: { vi: 'Chọn số in', en: 'Which figure is printed?' },
  chooseWhat: {
    vi: 'Số của các đơn vị được giữ nguyên bên cạnh. Đơn vị đầu mối thấy lựa chọn và lý do ở báo cáo của mình.',
    en: 'What the agencies said is kept beside. The focal agency sees the choice and the reason on its report.',
  },
  chooseFrozen: told<{ edition: number }>({
    vi: ({ edition }) => `Bản chốt lần ${edition} không đổi: lựa chọn này vào lần chốt sau.`,
    en: ({ edition }) => `Edition ${edition} stays as it is: this choice goes into the next one.`,
  }),
  printWhich: { vi: 'In số nào', en: 'What is printed' },
  printOwn: { vi: 'Số của cơ quan tổng hợp', en: 'The department’s own figure' },
  printAgency: told<{ agency: string; value: string }>({
    vi: ({ agency, value }) => `${agency}: ${value}`,
    en: ({ agency, value }) => `${agency}: ${value}`,
  }),
  printFocal: told<{ agency: string }>({
    vi: ({ agency }) => `Bỏ lựa chọn, in số của ${agency}`,
    en: ({ agency }) => `Take it back: the figure of ${agency}`,
  }),
  printNobody: { vi: 'Bỏ lựa chọn', en: 'Take it back' },
  ownFigure: { vi: 'Số của cơ quan tổng hợp', en: 'The department’s figure' },
  ownHint: told<{ unit: string }>({
    vi: ({ unit }) => `${unit}. Ghi như 1.234,5; "-" là không có, "x" là không áp dụng.`,
    en: ({ unit }) => `${unit}. Write 1.234,5; "-" for none, "x" for not applicable.`,
  }),
  ownWrong: { vi: 'Hãy ghi một số như 1.234,5.', en: 'Write a number such as 1.234,5.' },
  ownUnclear: told<{ first: string; second: string }>({
    vi: ({ first, second }) => `Có thể là ${first} hoặc ${second}. Hãy ghi rõ hơn.`,
    en: ({ first, second }) => `This may be ${first} or ${second}. Write it so that it is one.`,
  }),
  chooseReason: { vi: 'Lý do (bắt buộc)', en: 'Reason (required)' },
  chooseReasonHint: { vi: 'Đơn vị đọc nguyên văn lý do này.', en: 'The agency reads this as it is written.' },
  department: { vi: 'Cơ quan tổng hợp', en: 'The department' },
  insteadBy: told<{ by: string; at: string }>({
    vi: ({ by, at }) => `${by} chọn, ${at}`,
    en: ({ by, at }) => `chosen by ${by}, ${at}`,
  }),
  insteadWhy: told<{ reason: string }>({
    vi: ({ reason }) => `Lý do: ${reason}`,
    en: ({ reason }) => `Reason: ${reason}`,
  }),
  choicesWaiting: told<{ count: number }>({
    vi: ({ count }) => `${count} lựa chọn số in sau khi chốt, chờ lần tổng hợp sau:`,
    en: ({ count }) => `${count} choices made after it wait for the next consolidation:`,
  }),
  parts: told<{ said: number; parts: number }>({
    vi: ({ said, parts }) => `gồm ${said}/${parts} phần`,
    en: ({ said, parts }) => `${said} of ${parts} parts`,
  }),
  partsTotal: told<{ value: string }>({
    vi: ({ value }) => `Tính từ tất cả các địa bàn: ${value}.`,
    en: ({ value }) => `From all areas: ${value}.`,
  }),
  partsSoFar: told<{ value: string }>({
    vi: ({ value }) => `Tính từ các phần đã có: ${value}, chưa phải số của cả tỉnh.`,
    en: ({ value }) => `From the parts that are there: ${value}, which is no figure of the whole province.`,
  }),
  partsMissing: told<{ names: string }>({
    vi: ({ names }) => `Chưa có: ${names}.`,
    en: ({ names }) => `Missing: ${names}.`,
  }),
  partsUnusable: told<{ names: string }>({
    vi: ({ names }) => `Không phải số: ${names}.`,
    en: ({ names }) => `No numbers: ${names}.`,
  }),
  partsOwners: { vi: 'Các đơn vị đều đã có số.', en: 'All agencies have said it.' },
  tables: { vi: 'Biểu số liệu', en: 'Tables' },
  tableCount: told<{ filled: number; all: number }>({
    vi: ({ filled, all }) => `${filled}/${all} dòng có số`,
    en: ({ filled, all }) => `${filled} of ${all} lines have figures`,
  }),
  missing: told<{ count: number }>({
    vi: ({ count }) => `Chưa gửi (${count})`,
    en: ({ count }) => `Not sent (${count})`,
  }),
  late: told<{ count: number }>({
    vi: ({ count }) => `Gửi trễ (${count})`,
    en: ({ count }) => `Late (${count})`,
  }),
  without: told<{ count: number }>({
    vi: ({ count }) => `Chỉ tiêu chưa có số liệu (${count})`,
    en: ({ count }) => `Targets without data (${count})`,
  }),
  allSent: { vi: 'Mọi đơn vị đã gửi.', en: 'Every agency has sent.' },
  noneLate: { vi: 'Không có đơn vị nào trễ hạn.', en: 'Nobody was late.' },
  allData: { vi: 'Cả các chỉ tiêu đều có số liệu.', en: 'Every target has data.' },
  returnedMark: { vi: 'đang bị trả lại', en: 'lies returned' },
  lateNever: { vi: 'chưa gửi', en: 'not sent' },
  situations: told<{ count: number }>({
    vi: ({ count }) => `Tình hình thực hiện (${count} đơn vị)`,
    en: ({ count }) => `Situations (${count} agencies)`,
  }),
  proposals: told<{ count: number }>({
    vi: ({ count }) => `Đề xuất, kiến nghị (${count} đơn vị)`,
    en: ({ count }) => `Proposals (${count} agencies)`,
  }),
  noTexts: { vi: 'Chưa có đơn vị nào gửi.', en: 'Nothing has been sent.' },
  nothing: told<{ agencies: string }>({
    vi: ({ agencies }) => `Không có đề xuất: ${agencies}.`,
    en: ({ agencies }) => `No proposals: ${agencies}.`,
  }),
} as const satisfies Words
