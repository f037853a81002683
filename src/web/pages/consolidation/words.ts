import { told, type Words } from '#web/words/say.ts'

/** The workbench of a period: figures, proposals, the report's text, its approval. */
export const benchWords = {
  tabs: { vi: 'Phần việc', en: 'Parts' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  proposals: { vi: 'Đề xuất', en: 'Proposals' },
  narrative: { vi: 'Lời văn', en: 'Text' },
  scenario: { vi: 'So với kịch bản', en: 'Against the scenario' },
  wholeYear: { vi: 'Cả năm', en: 'The year' },
  approval: { vi: 'Duyệt, ban hành', en: 'Approval' },
  frozen: { vi: 'Bản đã chốt', en: 'As closed' },
  sentTo: { vi: 'Báo cáo đã gửi', en: 'Reports received' },

  which: { vi: 'Biểu', en: 'Table' },
  targets: { vi: 'Chỉ tiêu chủ yếu', en: 'Headline targets' },
  every: { vi: 'Tất cả biểu', en: 'All tables' },
  filter: { vi: 'Xem', en: 'Show' },
  all: { vi: 'Mọi dòng', en: 'Every line' },
  missing: { vi: 'Thiếu', en: 'Missing' },
  conflict: { vi: 'Mâu thuẫn', en: 'In conflict' },
  changed: { vi: 'Đã đổi', en: 'Changed' },
  chosen: { vi: 'Chọn khác, ước', en: 'Chosen, estimated' },
  keys: {
    vi: 'Phím: J, K chuyển dòng; C chọn số in; L mở lý lịch.',
    en: 'Keys: J, K move; C choose what is printed; L where it comes from.',
  },
  noLines: { vi: 'Không có dòng nào như vậy. Tốt.', en: 'There is no such line. Good.' },
  path: { vi: 'Kịch bản', en: 'Path' },
  before: { vi: 'Kỳ trước', en: 'Last report' },
  now: { vi: 'Kỳ này', en: 'This period' },
  wasFrozen: told<{ edition: number }>({
    vi: ({ edition }) => `số của bản chốt lần ${edition}`,
    en: ({ edition }) => `the figure of edition ${edition}`,
  }),
  nothingThere: { vi: 'chưa có', en: 'none' },
  owingSilent: told<{ agency: string }>({
    vi: ({ agency }) => `chờ ${agency}`,
    en: ({ agency }) => `waits for ${agency}`,
  }),
  owingReturned: told<{ agency: string }>({
    vi: ({ agency }) => `${agency} đang bị trả lại`,
    en: ({ agency }) => `lies returned to ${agency}`,
  }),
  owingBlank: told<{ agency: string }>({
    vi: ({ agency }) => `${agency} để trống`,
    en: ({ agency }) => `${agency} left it blank`,
  }),
  owingNotDue: told<{ agency: string }>({
    vi: ({ agency }) => `${agency}: chưa đến kỳ`,
    en: ({ agency }) => `${agency}: not due`,
  }),
  owingNobody: { vi: 'chưa phân công', en: 'no owner' },
  askedCount: told<{ count: number }>({
    vi: ({ count }) => `đã hỏi ${count} điều khi gửi`,
    en: ({ count }) => `${count} questions when it was sent`,
  }),
  askedOf: told<{ agency: string; asked: string }>({
    vi: ({ agency, asked }) => `${agency}: ${asked}`,
    en: ({ agency, asked }) => `${agency}: ${asked}`,
  }),
  answered: told<{ reason: string }>({
    vi: ({ reason }) => `Trả lời: ${reason}`,
    en: ({ reason }) => `Answer: ${reason}`,
  }),
  markReporters: { vi: 'các đơn vị báo khác nhau', en: 'reporters differ' },
  markAreas: { vi: 'khác tổng các địa bàn', en: 'differs from its areas' },
  markEstimate: { vi: 'số ước', en: 'estimate' },
  markChanged: { vi: 'đã đổi', en: 'changed' },
  correctedBeside: told<{ period: string; published: string; now: string; printed: string }>({
    vi: ({ period, published, now, printed }) =>
      `${period}: đơn vị đính chính ${published} → ${now}; số in của kỳ trước (${printed}) là số do cơ quan tổng hợp chọn`,
    en: ({ period, published, now, printed }) =>
      `${period}: the agency corrected ${published} → ${now}; what was printed (${printed}) is the department’s choice`,
  }),
  revisedBy: told<{ period: string; published: string; now: string; number: string }>({
    vi: ({ period, published, now, number }) =>
      `${period}: đã công bố ${published}${number ? ` (số ${number})` : ''} / hiện hành ${now}`,
    en: ({ period, published, now, number }) =>
      `${period}: published ${published}${number ? ` (no. ${number})` : ''} / now ${now}`,
  }),
  revisedTitle: told<{ count: number }>({
    vi: ({ count }) => `Số liệu kỳ trước đã đính chính sau khi công bố (${count})`,
    en: ({ count }) => `Figures of earlier periods revised since they were published (${count})`,
  }),

  proposalsStand: told<{ open: number; all: number }>({
    vi: ({ open, all }) =>
      all === 0
        ? 'Chưa có đơn vị nào đề xuất.'
        : open === 0
          ? `Cả ${all} đề xuất đã được xử lý.`
          : `Còn ${open}/${all} đề xuất chưa xử lý.`,
    en: ({ open, all }) =>
      all === 0
        ? 'Nobody has proposed anything yet.'
        : open === 0
          ? `All ${all} proposals are decided.`
          : `${open} of ${all} proposals are undecided.`,
  }),
  proposalKeys: {
    vi: 'Phím: J, K chuyển; T đưa vào; M gộp; N không đưa; S tách; U bỏ quyết định.',
    en: 'Keys: J, K move; T take; M merge; N decline; S split; U undo.',
  },
  openItems: { vi: 'Chưa xử lý', en: 'Undecided' },
  declinedItems: { vi: 'Không đưa vào báo cáo', en: 'Declined' },
  take: { vi: 'Đưa vào', en: 'Take' },
  merge: { vi: 'Gộp', en: 'Merge' },
  decline: { vi: 'Không đưa', en: 'Decline' },
  split: { vi: 'Tách', en: 'Split' },
  undo: { vi: 'Bỏ quyết định', en: 'Undo' },
  joinAgain: { vi: 'Ghép lại', en: 'Join again' },
  topic: { vi: 'Chủ đề', en: 'Topic' },
  topicHint: { vi: 'Chọn một chủ đề hoặc ghi chủ đề mới.', en: 'Choose a topic or write a new one.' },
  wording: { vi: 'Lời trong báo cáo', en: 'Words in the report' },
  wordingHint: {
    vi: 'Có thể sửa lời cho gọn; lời của đơn vị vẫn được giữ.',
    en: 'May be shortened; what the agency wrote is kept.',
  },
  into: { vi: 'Gộp vào', en: 'Merge into' },
  noneTaken: {
    vi: 'Chưa có đề xuất nào được đưa vào để gộp cùng.',
    en: 'No proposal is taken yet that it could be merged into.',
  },
  reason: { vi: 'Lý do (bắt buộc)', en: 'Reason (required)' },
  reasonHint: { vi: 'Đơn vị đọc nguyên văn lý do này.', en: 'The agency reads this as it is written.' },
  parts: { vi: 'Mỗi dòng một đề xuất', en: 'One proposal a line' },
  partsHint: {
    vi: 'Đặt dấu xuống dòng ở chỗ tách; giữ đủ chữ.',
    en: 'Break the line where it is to be split; keep every letter.',
  },
  mergedHere: told<{ agency: string; text: string }>({
    vi: ({ agency, text }) => `Gộp từ ${agency}: ${text}`,
    en: ({ agency, text }) => `Merged from ${agency}: ${text}`,
  }),
  asWritten: told<{ text: string }>({
    vi: ({ text }) => `Đơn vị viết: ${text}`,
    en: ({ text }) => `The agency wrote: ${text}`,
  }),
  declinedWhy: told<{ reason: string }>({
    vi: ({ reason }) => `Lý do: ${reason}`,
    en: ({ reason }) => `Reason: ${reason}`,
  }),
  decidedBy: told<{ by: string; at: string }>({
    vi: ({ by, at }) => `${by}, ${at}`,
    en: ({ by, at }) => `${by}, ${at}`,
  }),
  asksNothing: told<{ names: string }>({
    vi: ({ names }) => `Không có đề xuất: ${names}.`,
    en: ({ names }) => `No proposals: ${names}.`,
  }),

  outline: { vi: 'Đề cương', en: 'Outline' },
  empty: { vi: 'trống', en: 'empty' },
  requiredEmpty: { vi: 'bắt buộc, còn trống', en: 'required, empty' },
  letters: told<{ count: number }>({
    vi: ({ count }) => `${count} chữ`,
    en: ({ count }) => `${count} letters`,
  }),
  text: { vi: 'Nội dung', en: 'Text' },
  textHint: {
    vi: 'Mỗi dòng một đoạn. Số gắn mã như [[B2.12]] luôn theo số liệu; thêm đvt, %, kh để in đơn vị, tỷ lệ, kế hoạch.',
    en: 'A paragraph a line. [[B2.12]] follows its figure; add đvt, %, kh for unit, share, plan.',
  },
  preview: { vi: 'Như in', en: 'As printed' },
  saved: told<{ at: string; by: string }>({
    vi: ({ at, by }) => `Đã lưu ${at}${by ? `, ${by}` : ''}`,
    en: ({ at, by }) => `Saved ${at}${by ? `, ${by}` : ''}`,
  }),
  unsaved: { vi: 'Chưa lưu', en: 'Not saved yet' },
  saving: { vi: 'Đang lưu…', en: 'Saving…' },
  neverSaved: { vi: 'Chưa có ai viết phần này.', en: 'Nobody has written this section.' },
  notSaved: { vi: 'Chưa lưu được', en: 'Could not be saved' },
  conflictTitle: told<{ by: string; at: string }>({
    vi: ({ by, at }) => `${by} đã sửa phần này lúc ${at}. Lời của bạn chưa lưu.`,
    en: ({ by, at }) => `${by} changed this section at ${at}. Your words are not saved.`,
  }),
  takeTheirs: { vi: 'Dùng bản của họ', en: 'Use theirs' },
  keepMine: { vi: 'Giữ bản của tôi', en: 'Keep mine' },
  sources: { vi: 'Nguồn', en: 'Sources' },
  fedHere: { vi: 'Của phần này', en: 'For this section' },
  everySource: { vi: 'Mọi đơn vị', en: 'Every agency' },
  insert: { vi: 'Đưa vào', en: 'Insert' },
  aside: { vi: 'Không dùng', en: 'Set aside' },
  asideBack: { vi: 'Xem lại', en: 'Bring back' },
  unusedMark: { vi: 'chưa dùng', en: 'not used' },
  usedMark: told<{ sections: string }>({
    vi: ({ sections }) => `đã dùng: ${sections}`,
    en: ({ sections }) => `used in: ${sections}`,
  }),
  asideMark: { vi: 'không dùng', en: 'set aside' },
  noSources: {
    vi: 'Chưa có đơn vị nào của phần này gửi báo cáo.',
    en: 'No agency of this section has sent.',
  },
  actions: { vi: 'Nhiệm vụ', en: 'Actions' },
  figuresHere: told<{ count: number }>({
    vi: ({ count }) => `Số liệu (${count})`,
    en: ({ count }) => `Figures (${count})`,
  }),
  insertFigure: told<{ name: string }>({
    vi: ({ name }) => `Chèn số của ${name}`,
    en: ({ name }) => `Insert the figure of ${name}`,
  }),
  staleNumber: told<{ typed: string; now: string; name: string }>({
    vi: ({ typed, now, name }) => `${typed} là số cũ của ${name}; hiện hành ${now}.`,
    en: ({ typed, now, name }) => `${typed} is what ${name} said before; now it is ${now}.`,
  }),
  bindableNumber: told<{ typed: string; name: string }>({
    vi: ({ typed, name }) => `${typed} trùng số của ${name} nhưng gõ tay: số đổi thì câu không đổi theo.`,
    en: ({ typed, name }) => `${typed} is the figure of ${name}, typed by hand: it will not follow.`,
  }),
  bind: { vi: 'Gắn với số liệu', en: 'Bind to the figure' },
  brokenNumber: told<{ text: string }>({
    vi: ({ text }) => `${text}: không có mã này.`,
    en: ({ text }) => `${text}: there is no such code.`,
  }),
  fromAgencies: told<{ names: string }>({
    vi: ({ names }) => `Từ báo cáo của ${names}.`,
    en: ({ names }) => `From the reports of ${names}.`,
  }),

  stagePreparing: { vi: 'Đang chuẩn bị.', en: 'Being prepared.' },
  stageSubmitted: { vi: 'Đã trình, chờ lãnh đạo duyệt.', en: 'Submitted, waits for approval.' },
  stageApproved: { vi: 'Đã duyệt, chờ lấy số và ban hành.', en: 'Approved, to be numbered and issued.' },
  stageIssued: { vi: 'Đã ban hành, chưa gửi UBND tỉnh.', en: 'Issued, not sent to the committee yet.' },
  stageSent: { vi: 'Đã gửi UBND tỉnh.', en: 'Sent to the committee.' },
  dueBy: told<{ day: string }>({
    vi: ({ day }) => `Gửi UBND tỉnh chậm nhất hết ngày ${day}.`,
    en: ({ day }) => `To be sent to the committee by the end of ${day}.`,
  }),
  supplement: told<{ copy: number }>({
    vi: ({ copy }) => `Bản đang chuẩn bị là báo cáo bổ sung lần ${copy - 1}.`,
    en: ({ copy }) => `What is being prepared is supplementary report ${copy - 1}.`,
  }),
  checks: { vi: 'Kiểm tra trước khi trình', en: 'Before it is submitted' },
  allClear: { vi: 'Không còn gì phải xem lại.', en: 'Nothing is left to look at.' },
  blocks: { vi: 'chặn', en: 'blocks' },
  warns: { vi: 'lưu ý', en: 'note' },
  more: told<{ count: number }>({
    vi: ({ count }) => `và ${count} mục khác`,
    en: ({ count }) => `and ${count} more`,
  }),
  submit: { vi: 'Trình lãnh đạo', en: 'Submit' },
  approve: { vi: 'Duyệt', en: 'Approve' },
  handBack: { vi: 'Trả lại', en: 'Hand back' },
  issue: { vi: 'Ban hành', en: 'Issue' },
  sendUp: { vi: 'Gửi UBND tỉnh', en: 'Send to the committee' },
  receive: { vi: 'Xác nhận đã nhận', en: 'Confirm receipt' },
  confirmApprove: { vi: 'Duyệt dù đã biết?', en: 'Approve, knowing this?' },
  confirmSubmit: { vi: 'Trình dù đã biết?', en: 'Submit, knowing this?' },
  approveKnowing: { vi: 'Đã biết, duyệt', en: 'I know, approve' },
  submitKnowing: { vi: 'Đã biết, trình', en: 'I know, submit' },
  handBackTitle: { vi: 'Trả lại báo cáo?', en: 'Hand the report back?' },
  handBackReason: { vi: 'Cần sửa gì (bắt buộc)', en: 'What to mend (required)' },
  issueTitle: { vi: 'Ban hành báo cáo', en: 'Issue the report' },
  issueWhat: {
    vi: 'Tệp Word và Excel được giữ nguyên từng byte từ lúc này, kể cả khi số liệu được đính chính về sau.',
    en: 'The Word and Excel files are kept to the byte from now on, whatever is corrected later.',
  },
  number: { vi: 'Số', en: 'Number' },
  numberHint: told<{ symbol: string }>({
    vi: ({ symbol }) => `Chỉ ghi số; ký hiệu là ${symbol}.`,
    en: ({ symbol }) => `The number alone; the symbol is ${symbol}.`,
  }),
  issueDay: { vi: 'Ngày ban hành', en: 'Day of issue' },
  signForm: { vi: 'Ký thay (để trống nếu người đứng đầu ký)', en: 'On behalf (blank for the head)' },
  signTitle: { vi: 'Chức vụ người ký', en: 'Title of the signer' },
  signName: { vi: 'Họ tên người ký', en: 'Name of the signer' },
  history: { vi: 'Diễn biến', en: 'What happened' },
  factSubmitted: { vi: 'Trình', en: 'Submitted' },
  factHandedBack: { vi: 'Trả lại', en: 'Handed back' },
  factApproved: { vi: 'Duyệt', en: 'Approved' },
  factIssued: { vi: 'Ban hành', en: 'Issued' },
  factSent: { vi: 'Gửi UBND tỉnh', en: 'Sent to the committee' },
  factReceived: { vi: 'UBND tỉnh xác nhận đã nhận', en: 'Receipt confirmed' },
  factEdition: told<{ edition: number }>({
    vi: ({ edition }) => `bản chốt lần ${edition}`,
    en: ({ edition }) => `edition ${edition}`,
  }),
  issuedTitle: { vi: 'Văn bản đã ban hành', en: 'Issued documents' },
  issuedNone: { vi: 'Chưa có văn bản nào được gửi.', en: 'Nothing has been sent yet.' },
  issuedHead: told<{ number: string; symbol: string; date: string }>({
    vi: ({ number, symbol, date }) => `Báo cáo số ${number}/${symbol} ngày ${date}`,
    en: ({ number, symbol, date }) => `Report ${number}/${symbol} of ${date}`,
  }),
  isSupplement: { vi: 'báo cáo bổ sung', en: 'supplementary' },
  sentOn: told<{ at: string; by: string }>({
    vi: ({ at, by }) => `Gửi ${at}, ${by}`,
    en: ({ at, by }) => `Sent ${at}, ${by}`,
  }),
  onTime: { vi: 'đúng hạn', en: 'on time' },
  isLate: { vi: 'chậm hạn', en: 'late' },
  receivedOn: told<{ at: string; by: string }>({
    vi: ({ at, by }) => `Đã nhận ${at}, ${by}`,
    en: ({ at, by }) => `Received ${at}, ${by}`,
  }),
  notReceived: { vi: 'Chưa xác nhận đã nhận.', en: 'Receipt not confirmed yet.' },
  word: { vi: 'Word', en: 'Word' },
  excel: { vi: 'Excel phụ lục', en: 'Excel annexes' },
  digest: told<{ sha: string }>({
    vi: ({ sha }) => `Mã kiểm tra tệp Word: ${sha}`,
    en: ({ sha }) => `Checksum of the Word file: ${sha}`,
  }),
  again: { vi: 'Kiểm lại: in lại từ bản đã chốt', en: 'Check: make it again' },
  againSame: {
    vi: 'In lại từ số liệu đã chốt cho đúng tệp này, giống từng byte.',
    en: 'Made again from what was frozen it is this very file, to the byte.',
  },
  againOther: {
    vi: 'In lại cho tệp khác (phiên bản chương trình khác). Tệp đã ban hành vẫn được giữ nguyên.',
    en: 'Made again it differs (another version of the program). The issued file is kept as it was.',
  },
  trial: { vi: 'đồng hồ thử', en: 'trial clock' },
} as const satisfies Words
