import { told, type Words } from '#web/words/say.ts'

/** Two persons, who stands in for a head, how a sending is signed (K04, K05). */
export const signingWords = {
  submit: { vi: 'Trình lãnh đạo', en: 'Submit to the head' },
  submitTitle: { vi: 'Trình lãnh đạo?', en: 'Submit to the head?' },
  submitAfter: {
    vi: 'Các ô khóa lại cho đến khi lãnh đạo gửi hoặc chuyển lại. Chuyên viên rút lại được bất cứ lúc nào.',
    en: 'The cells close until the head sends or hands back. The clerk can take it back at any time.',
  },
  submitNote: { vi: 'Lời nhắn cho lãnh đạo', en: 'A word to the head' },
  submitNoteHint: {
    vi: 'Không bắt buộc. Chỉ trong đơn vị đọc được.',
    en: 'Optional. Read inside the agency only.',
  },
  takeBack: { vi: 'Rút lại', en: 'Take back' },
  handBack: { vi: 'Chuyển lại', en: 'Hand back' },
  handBackTitle: { vi: 'Chuyển lại cho chuyên viên', en: 'Hand back to the clerk' },
  handBackReason: { vi: 'Lý do, và chỗ cần sửa', en: 'Why, and what to mend' },
  handBackHint: { vi: 'Chỉ trong đơn vị đọc được.', en: 'Read inside the agency only.' },
  submittedNotice: told<{ at: string; by: string }>({
    vi: ({ at, by }) => `Đã trình lãnh đạo lúc ${at}, ${by}. Chưa gửi cơ quan tổng hợp.`,
    en: ({ at, by }) => `Submitted to the head at ${at} by ${by}. Not sent to the department yet.`,
  }),
  twoWarn: {
    vi: 'Quy định hai người: ô nào do bạn ghi thì bạn không ký gửi báo cáo được.',
    en: 'Rule of two: once you enter a cell yourself you cannot sign this report.',
  },
  twoWarnNext: {
    vi: 'Hãy để chuyên viên nhập rồi trình. Đã lỡ ghi thì chuyên viên ghi lại các ô đó, hoặc người ký thay gửi.',
    en: 'Let the clerk enter and submit. If you have entered something, the clerk enters it again, or who stands in for you sends.',
  },
  submittedNext: {
    vi: 'Đọc lại số liệu và phần lời rồi gửi, hoặc chuyển lại với lý do.',
    en: 'Read the figures and the texts, then send, or hand back with a reason.',
  },
  noteOf: told<{ note: string }>({
    vi: ({ note }) => `Lời nhắn: ${note}`,
    en: ({ note }) => `Note: ${note}`,
  }),
  handedBackNotice: told<{ at: string; by: string }>({
    vi: ({ at, by }) => `Lãnh đạo chuyển lại lúc ${at}, ${by}.`,
    en: ({ at, by }) => `The head handed it back at ${at}, ${by}.`,
  }),
  signAs: { vi: 'Ký gửi', en: 'Signed as' },
  signed: { vi: 'Ký', en: 'Signed' },
  byPaper: told<{ document: string }>({
    vi: ({ document }) => `theo văn bản ${document}`,
    en: ({ document }) => `by paper ${document}`,
  }),
  unsigned: { vi: 'chuyên viên gửi, không ký', en: 'sent by the clerk, not signed' },
  stepSubmitted: told<{ by: string }>({
    vi: ({ by }) => `Trình lãnh đạo, ${by}`,
    en: ({ by }) => `Submitted to the head, ${by}`,
  }),
  stepTakenBack: told<{ by: string }>({
    vi: ({ by }) => `Rút lại, ${by}`,
    en: ({ by }) => `Taken back, ${by}`,
  }),
  stepHandedBack: told<{ by: string }>({
    vi: ({ by }) => `Lãnh đạo chuyển lại, ${by}`,
    en: ({ by }) => `Handed back by the head, ${by}`,
  }),
  insideOnly: { vi: 'chỉ trong đơn vị', en: 'inside the agency only' },
} as const satisfies Words
