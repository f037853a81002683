import { told } from '#web/words/say.ts'

/** What was typed and never sent before the report was closed. */
export const missedWords = {
  title: told<{ count: number }>({
    vi: ({ count }) => `Chưa gửi được: ${count} chỗ đã gõ ở máy này trước khi báo cáo đóng.`,
    en: ({ count }) => `Not sent: ${count} places were typed here before the report was closed.`,
  }),
  kept: {
    vi: 'Báo cáo dưới đây là bản đã gửi. Những chỗ này được giữ lại ở máy này; khi báo cáo mở lại sẽ hỏi trước khi ghi.',
    en: 'The report below is what was sent. These are kept in this browser; when the report opens again you are asked before they are written.',
  },
  item: told<{ where: string; text: string; at: string }>({
    vi: ({ where, text, at }) => `${where} = ${text}${at ? `, gõ lúc ${at}` : ''}`,
    en: ({ where, text, at }) => `${where} = ${text}${at ? `, typed at ${at}` : ''}`,
  }),
  drop: { vi: 'Bỏ', en: 'Let go' },
  dropIt: told<{ where: string }>({
    vi: ({ where }) => `Bỏ ${where}`,
    en: ({ where }) => `Let go of ${where}`,
  }),
}
