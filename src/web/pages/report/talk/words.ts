import { told, type Words } from '#web/words/say.ts'

export const talkWords = {
  title: { vi: 'Trao đổi và minh chứng', en: 'Talk and evidence' },
  pageTitle: told<{ agency: string; period: string }>({
    vi: ({ agency, period }) => `Trao đổi về báo cáo ${period} của ${agency}`,
    en: ({ agency, period }) => `Talk about the report of ${agency} for ${period}`,
  }),
  sentence: told<{ open: number; files: number }>({
    vi: ({ open, files }) =>
      `${open === 0 ? 'Không có trao đổi nào đang mở' : `${open} trao đổi đang mở`}; ${files === 0 ? 'chưa có minh chứng' : `${files} minh chứng`}.`,
    en: ({ open, files }) =>
      `${open === 0 ? 'No open talk' : `${open} open`}; ${files === 0 ? 'no papers yet' : `${files} papers`}.`,
  }),
  here: told<{ open: number; files: number }>({
    vi: ({ open, files }) =>
      `Ý kiến, minh chứng${open + files === 0 ? '' : ` (${[open > 0 ? `${open} trao đổi` : '', files > 0 ? `${files} tệp` : ''].filter(Boolean).join(', ')})`}`,
    en: ({ open, files }) =>
      `Talk, evidence${open + files === 0 ? '' : ` (${[open > 0 ? `${open} open` : '', files > 0 ? `${files} files` : ''].filter(Boolean).join(', ')})`}`,
  }),
  markOpen: told<{ count: number }>({
    vi: ({ count }) => `${count} trao đổi đang mở`,
    en: ({ count }) => `${count} open talks`,
  }),
  whole: { vi: 'Cả báo cáo', en: 'The whole report' },
  noThreads: {
    vi: 'Chưa ai có ý kiến. Đứng ở một dòng số liệu rồi bấm "Ý kiến, minh chứng", hoặc ghi ý kiến cho cả báo cáo.',
    en: 'Nobody has spoken yet. Stand in a line and press “Talk, evidence”, or speak of the whole report.',
  },
  noneHere: { vi: 'Chưa có ý kiến về dòng này.', en: 'Nothing was said of this line yet.' },
  say: { vi: 'Ý kiến', en: 'What you say' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  send: { vi: 'Gửi ý kiến', en: 'Say it' },
  sendAnswer: { vi: 'Gửi trả lời', en: 'Answer' },
  inside: { vi: 'Chỉ nội bộ đơn vị thấy', en: 'Only our own agency sees it' },
  seen: {
    vi: 'Đơn vị, cơ quan tổng hợp và đơn vị được hỏi đều thấy.',
    en: 'The agency, the planning department and who is asked will see it.',
  },
  ask: { vi: 'Hỏi thêm đơn vị', en: 'Also ask' },
  askNobody: { vi: 'không hỏi', en: 'nobody' },
  asked: told<{ names: string }>({
    vi: ({ names }) => `Đã hỏi: ${names}`,
    en: ({ names }) => `Asked: ${names}`,
  }),
  isInside: { vi: 'nội bộ', en: 'inside' },
  resolve: { vi: 'Kết thúc', en: 'Settle' },
  reopen: { vi: 'Mở lại', en: 'Open again' },
  resolved: told<{ by: string; at: string }>({
    vi: ({ by, at }) => `${by} kết thúc lúc ${at}`,
    en: ({ by, at }) => `Settled by ${by} at ${at}`,
  }),
  open: { vi: 'đang mở', en: 'open' },
  showSettled: told<{ count: number }>({
    vi: ({ count }) => `${count} trao đổi đã kết thúc`,
    en: ({ count }) => `${count} settled`,
  }),
  files: { vi: 'Minh chứng', en: 'Evidence' },
  noFiles: { vi: 'Chưa có tệp minh chứng.', en: 'No papers yet.' },
  attach: { vi: 'Thêm tệp', en: 'Attach a file' },
  attachHint: {
    vi: 'PDF, Word, Excel hoặc ảnh, mỗi tệp tối đa 10 MB. Cơ quan tổng hợp chỉ thấy tệp khi báo cáo đã gửi.',
    en: 'PDF, Word, Excel or a picture, 10 MB each at most. The department sees a file once the report was sent.',
  },
  attaching: { vi: 'Đang tải lên…', en: 'Uploading…' },
  withdraw: { vi: 'Rút tệp', en: 'Withdraw' },
  withdrawTitle: told<{ name: string }>({
    vi: ({ name }) => `Rút "${name}"`,
    en: ({ name }) => `Withdraw “${name}”`,
  }),
  withdrawReason: { vi: 'Lý do rút', en: 'Why it is withdrawn' },
  withdrawn: told<{ by: string; at: string; reason: string }>({
    vi: ({ by, at, reason }) => `${by} rút lúc ${at}: ${reason}`,
    en: ({ by, at, reason }) => `Withdrawn by ${by} at ${at}: ${reason}`,
  }),
  size: told<{ size: string }>({ vi: ({ size }) => size, en: ({ size }) => size }),
  by: told<{ by: string; at: string }>({
    vi: ({ by, at }) => `${by}, ${at}`,
    en: ({ by, at }) => `${by}, ${at}`,
  }),
  printTalk: { vi: 'In kèm trao đổi', en: 'Print the talk as well' },
} as const satisfies Words
