import { told, type Words } from '#web/words/say.ts'

/** What a form asks about its own numbers, and the reasons that go with them. */
export const checkWords = {
  title: { vi: 'Cần xem lại', en: 'To look at again' },
  intro: {
    vi: 'Số được hỏi vẫn được lưu. Gửi báo cáo thì mỗi chỗ cần sửa số hoặc ghi lý do; cơ quan tổng hợp đọc lý do.',
    en: 'What is asked about is saved all the same. To send the report, change each number or give a reason; the planning department reads it.',
  },
  count: told<{ asked: number; open: number }>({
    vi: ({ asked, open }) => (open === 0 ? `${asked} chỗ, đều đã có lý do` : `${asked} chỗ, ${open} chỗ chờ`),
    en: ({ asked, open }) =>
      open === 0 ? `${asked} asked, each has its reason` : `${asked} asked, ${open} wait`,
  }),
  error: { vi: 'Chưa gửi được', en: 'Blocks the sending' },
  warning: { vi: 'Hỏi lại', en: 'Question' },
  answered: { vi: 'Đã có lý do', en: 'Has its reason' },
  reason: { vi: 'Lý do', en: 'Reason' },
  reasonOf: told<{ name: string }>({
    vi: ({ name }) => `Lý do của ô ${name}`,
    en: ({ name }) => `Reason for ${name}`,
  }),
  reasonFirst: { vi: 'Hãy ghi lý do bằng lời.', en: 'Write the reason in words.' },
  keep: { vi: 'Lưu lý do', en: 'Keep the reason' },
  change: { vi: 'Sửa lý do', en: 'Change the reason' },
  noReason: { vi: 'chưa có lý do', en: 'no reason given' },
  notAsked: {
    vi: 'Đơn vị chưa được hỏi khi gửi: số của nơi khác hoặc quy tắc có sau.',
    en: 'Not asked at the sending: another agency’s figure, or a rule that came later.',
  },
  goTo: told<{ name: string }>({
    vi: ({ name }) => `Đến ô ${name}`,
    en: ({ name }) => `Go to ${name}`,
  }),
  inSending: told<{ asked: number }>({
    vi: ({ asked }) => `${asked} chỗ được hỏi, gửi kèm lý do.`,
    en: ({ asked }) => `${asked} questions go with their reasons.`,
  }),
} as const satisfies Words
