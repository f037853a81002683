import { told, type Words } from '#web/words/say.ts'

/** The report of one agency: its form, and as the department reads it. */
export const reportWords = {
  past: told<{ at: string }>({
    vi: ({ at }) => `Báo cáo như lúc ${at}, chỉ để xem.`,
    en: ({ at }) => `The report as it stood at ${at}, to be read only.`,
  }),
  pastToNow: { vi: 'Xem báo cáo hiện tại', en: 'To the report of now' },
  title: told<{ period: string; agency: string }>({
    vi: ({ period, agency }) => `Báo cáo ${period} · ${agency}`,
    en: ({ period, agency }) => `Report for ${period} · ${agency}`,
  }),
  figures: { vi: 'Số liệu', en: 'Figures' },
  noFigures: {
    vi: 'Đơn vị này không phải nhập số liệu, chỉ gửi hai phần lời dưới đây.',
    en: 'This agency enters no figures; it sends the two texts below.',
  },
  counts: told<{ day: string }>({
    vi: ({ day }) => `Số liệu đến ${day}. Mỗi ô một số: lũy kế từ đầu năm, toàn tỉnh, số ước.`,
    en: ({ day }) => `Figures up to ${day}. One number a cell: year to date, whole province, estimate.`,
  }),
  countsMonths: told<{ months: number; day: string }>({
    vi: ({ months, day }) =>
      `Số liệu đến ${day}. Mỗi ô một số: lũy kế ${months} tháng từ đầu năm, toàn tỉnh, số ước.`,
    en: ({ months, day }) =>
      `Figures up to ${day}. One number a cell: ${months} months to date, whole province, estimate.`,
  }),
  countsYear: told<{ year: string; day: string }>({
    vi: ({ year, day }) =>
      `Ước thực hiện cả năm ${year}: mỗi ô một số ước đến 31/12, toàn tỉnh; số liệu làm căn cứ đến ${day}.`,
    en: ({ year, day }) =>
      `Estimates of the whole year ${year}: one number a cell, up to 31/12, whole province; on data up to ${day}.`,
  }),
  progress: told<{ filled: number; asked: number }>({
    vi: ({ filled, asked }) => `Đã nhập ${filled}/${asked}`,
    en: ({ filled, asked }) => `${filled} of ${asked} entered`,
  }),
  restNotDue: told<{ count: number }>({
    vi: ({ count }) => `Chưa đến kỳ cho ${count} ô còn trống`,
    en: ({ count }) => `Not due for ${count} blank cells`,
  }),
  noRest: { vi: 'Không còn ô nào trống.', en: 'No cell is blank.' },
  restDone: told<{ count: number }>({
    vi: ({ count }) => `Đã ghi “chưa đến kỳ” vào ${count} ô.`,
    en: ({ count }) => `${count} cells say “not due”.`,
  }),
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  texts: { vi: 'Phần lời', en: 'Texts' },
  situationHint: {
    vi: 'Bắt buộc. Kết quả, khó khăn, nguyên nhân.',
    en: 'Required. Results, difficulties, causes.',
  },
  proposalsHint: {
    vi: 'Bắt buộc. Nếu không có, bấm nút bên dưới.',
    en: 'Required. If there is none, press the button below.',
  },
  nextYearHint: {
    vi: 'Bắt buộc ở báo cáo năm. Nếu không có, ghi “Không có”.',
    en: 'Required at the end of the year. If there are none, write “Không có”.',
  },
  noProposals: { vi: 'Ghi “Không có đề xuất”', en: 'Write “Không có đề xuất”' },
  noProposalsText: { vi: 'Không có đề xuất', en: 'Không có đề xuất' },
  noProposalsWhy: { vi: 'Phần này đã có chữ.', en: 'This part has been written.' },
  textConflict: told<{ part: string }>({
    vi: ({ part }) => `${part}: người khác đã sửa trước khi bản ở đây được lưu. Chọn một.`,
    en: ({ part }) => `${part}: somebody else changed it before what is written here was saved. Choose one.`,
  }),
  keepMine: { vi: 'Giữ bản ở đây', en: 'Keep what is here' },
  takeTheirs: { vi: 'Lấy bản ở máy chủ', en: 'Take the server’s' },
  mine: { vi: 'Bản ở đây', en: 'What is here' },
  theirs: { vi: 'Bản ở máy chủ', en: 'On the server' },
  send: { vi: 'Gửi báo cáo', en: 'Send the report' },
  sendAgain: { vi: 'Gửi lại báo cáo', en: 'Send the report again' },
  unread: told<{ count: number }>({
    vi: ({ count }) => `Còn ${count} ô đang hỏi hoặc chưa phải số. Hãy chọn hoặc gõ lại.`,
    en: ({ count }) => `${count} cells are asked about or are no numbers. Choose or type again.`,
  }),
  inConflict: told<{ count: number }>({
    vi: ({ count }) => `Còn ${count} chỗ người khác cũng đã sửa. Hãy chọn một bản.`,
    en: ({ count }) => `${count} places were also changed by somebody else. Choose one.`,
  }),
  fallsUnsaid: told<{ count: number; first: string }>({
    vi: ({ count, first }) => `${count} số lũy kế giảm chưa ghi lý do, ô đầu tiên: ${first}.`,
    en: ({ count, first }) => `${count} running totals fell and say not why, the first: ${first}.`,
  }),
  sendTitle: { vi: 'Gửi báo cáo?', en: 'Send the report?' },
  sendWhat: told<{ numbers: number; none: number; notApplicable: number; notDue: number }>({
    vi: ({ numbers, none, notApplicable, notDue }) =>
      `Số liệu: ${[`${numbers} số`, none ? `${none} không có` : '', notApplicable ? `${notApplicable} không áp dụng` : '', notDue ? `${notDue} chưa đến kỳ` : ''].filter(Boolean).join(', ')}.`,
    en: ({ numbers, none, notApplicable, notDue }) =>
      `Figures: ${[`${numbers} numbers`, none ? `${none} none` : '', notApplicable ? `${notApplicable} not applicable` : '', notDue ? `${notDue} not due` : ''].filter(Boolean).join(', ')}.`,
  }),
  sendBlank: told<{ count: number }>({
    vi: ({ count }) => `${count} ô không bắt buộc để trống.`,
    en: ({ count }) => `${count} optional cells stay blank.`,
  }),
  sendWorks: told<{ count: number }>({
    vi: ({ count }) => `Nhiệm vụ: ${count} việc được nói đến.`,
    en: ({ count }) => `Work: ${count} actions are spoken of.`,
  }),
  sendTexts: told<{ situation: number; proposals: number }>({
    vi: ({ situation, proposals }) => `Phần lời: tình hình ${situation} chữ, đề xuất ${proposals} chữ.`,
    en: ({ situation, proposals }) => `Texts: situation ${situation} words, proposals ${proposals} words.`,
  }),
  sendOnTime: told<{ day: string }>({
    vi: ({ day }) => `Gửi bây giờ là đúng hạn (hết ngày ${day}).`,
    en: ({ day }) => `Sent now it is on time (end of ${day}).`,
  }),
  sendLate: told<{ day: string }>({
    vi: ({ day }) => `Hạn là hết ngày ${day}: báo cáo sẽ được ghi là trễ hạn.`,
    en: ({ day }) => `It was due by the end of ${day}: the report will be marked late.`,
  }),
  sendKept: {
    vi: 'Báo cáo lần đầu đã gửi đúng hạn nên vẫn là đúng hạn.',
    en: 'The first sending was on time, so the report stays on time.',
  },
  sendAfter: {
    vi: 'Gửi rồi thì không sửa được nữa, trừ khi cơ quan tổng hợp trả lại.',
    en: 'Once sent it cannot be changed, unless the department returns it.',
  },
  receipt: { vi: 'Biên nhận', en: 'Receipt' },
  receiptText: told<{ agency: string; period: string }>({
    vi: ({ agency, period }) => `Đã nhận báo cáo ${period} của ${agency}.`,
    en: ({ agency, period }) => `The report for ${period} of ${agency} has been received.`,
  }),
  receiptAt: { vi: 'Giờ của máy chủ', en: 'Time of the server' },
  receiptRevision: { vi: 'Lần gửi', en: 'Sending' },
  receiptFigures: { vi: 'Số ô đã trả lời', en: 'Cells answered' },
  receiptChecksum: { vi: 'Mã kiểm tra (SHA-256)', en: 'Checksum (SHA-256)' },
  receiptDue: { vi: 'So với hạn', en: 'Against the due day' },
  printReceipt: { vi: 'In biên nhận', en: 'Print the receipt' },
  returnedTitle: told<{ at: string; by: string }>({
    vi: ({ at, by }) => `Báo cáo bị trả lại lúc ${at}, ${by}.`,
    en: ({ at, by }) => `The report was returned at ${at} by ${by}.`,
  }),
  returnedReason: told<{ reason: string }>({
    vi: ({ reason }) => `Lý do: ${reason}`,
    en: ({ reason }) => `Reason: ${reason}`,
  }),
  returnedNext: { vi: 'Sửa những chỗ được nêu rồi gửi lại.', en: 'Mend what is named, then send again.' },
  sentNotice: told<{ at: string }>({
    vi: ({ at }) => `Đã gửi lúc ${at}. Báo cáo đang chờ cơ quan tổng hợp xem.`,
    en: ({ at }) => `Sent at ${at}. It waits for the department.`,
  }),
  acceptedNotice: told<{ at: string; by: string }>({
    vi: ({ at, by }) => `Cơ quan tổng hợp đã nhận lúc ${at}, ${by}.`,
    en: ({ at, by }) => `The department accepted it at ${at}, ${by}.`,
  }),
  overlaidTitle: told<{ count: number }>({
    vi: ({ count }) =>
      `Cơ quan tổng hợp in số khác cho ${count} chỉ tiêu của đơn vị. Số đã gửi được giữ nguyên.`,
    en: ({ count }) =>
      `The department prints another figure for ${count} of your indicators. What you sent is kept.`,
  }),
  overlaidOwn: told<{ name: string; said: string; printed: string; unit: string }>({
    vi: ({ name, said, printed, unit }) =>
      `${name}: đơn vị báo cáo ${said}, in ${printed} ${unit} (số của cơ quan tổng hợp).`,
    en: ({ name, said, printed, unit }) =>
      `${name}: you reported ${said}, printed is ${printed} ${unit} (the department’s figure).`,
  }),
  overlaidOther: told<{ name: string; said: string; agency: string }>({
    vi: ({ name, said, agency }) => `${name}: đơn vị báo cáo ${said}, in số của ${agency}.`,
    en: ({ name, said, agency }) => `${name}: you reported ${said}, printed is the figure of ${agency}.`,
  }),
  overlaidWhy: told<{ reason: string; by: string; at: string }>({
    vi: ({ reason, by, at }) => `Lý do: ${reason} (${by}, ${at})`,
    en: ({ reason, by, at }) => `Reason: ${reason} (${by}, ${at})`,
  }),
  showReceipt: { vi: 'Xem biên nhận', en: 'Show the receipt' },
  history: { vi: 'Diễn biến', en: 'What happened' },
  noHistory: { vi: 'Chưa có gì được gửi.', en: 'Nothing has been sent.' },
  factSent: told<{ revision: number; by: string }>({
    vi: ({ revision, by }) => `Gửi lần ${revision}, ${by}`,
    en: ({ revision, by }) => `Sending ${revision}, ${by}`,
  }),
  factReturned: told<{ revision: number; by: string }>({
    vi: ({ revision, by }) => `Trả lại lần gửi ${revision}, ${by}`,
    en: ({ revision, by }) => `Sending ${revision} returned, ${by}`,
  }),
  factAccepted: told<{ revision: number; by: string }>({
    vi: ({ revision, by }) => `Nhận lần gửi ${revision}, ${by}`,
    en: ({ revision, by }) => `Sending ${revision} accepted, ${by}`,
  }),
  return: { vi: 'Trả lại', en: 'Return' },
  accept: { vi: 'Nhận báo cáo', en: 'Accept' },
  returnTitle: { vi: 'Trả lại báo cáo', en: 'Return the report' },
  returnReason: { vi: 'Lý do, và chỗ cần sửa', en: 'Why, and what to mend' },
  returnHint: { vi: 'Đơn vị đọc nguyên văn lý do này.', en: 'The agency reads this as it is written.' },
  empty: { vi: 'Chưa ghi.', en: 'Not written.' },
  notSent: { vi: 'Đơn vị chưa gửi báo cáo kỳ này.', en: 'The agency has not sent its report.' },
  board: { vi: 'Bảng báo cáo', en: 'The board' },
  copiesFirst: {
    vi: 'Hãy xác nhận các số chép từ kỳ trước.',
    en: 'Confirm the figures copied from the last period first.',
  },
  legend: { vi: 'Chú giải', en: 'Legend' },
  legendMine: { vi: 'trắng: ô của đơn vị', en: 'white: yours' },
  legendUnsaved: { vi: '✎ xanh: chưa lưu', en: '✎ blue: not saved' },
  legendMissing: { vi: 'gạch chéo: còn trống', en: 'hatched: blank' },
  legendQuestion: { vi: '? vàng: cần chọn cách đọc', en: '? amber: choose a reading' },
  legendFault: { vi: '! đỏ: không phải số', en: '! red: no number' },
  legendCopied: { vi: 'hai ô chồng, vàng: chép từ kỳ trước', en: 'two squares, amber: copied' },
  legendComputed: { vi: 'chữ nghiêng: tự tính', en: 'italic: computed' },
  legendMark: { vi: 'góc ô có dấu: có ý kiến', en: 'marked corner: a comment' },
  legendClosed: { vi: 'xám: không sửa được', en: 'grey: not editable' },
  phone: {
    vi: 'Trên điện thoại chỉ xem số liệu; hãy nhập số trên máy tính.',
    en: 'On a phone the figures are only shown; enter them on a computer.',
  },
} as const satisfies Words
