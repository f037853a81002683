/** Refusals of what people say of a report and attach to it. */
type None = Readonly<Record<string, never>>

export type TalkFacts = {
  commentEmpty: None
  noThread: { readonly thread: number }
  talkNotForYou: None
  noSubject: { readonly subject: string }
  insideAsksNobody: None
  onlyAnswers: None
  noSuchAsked: { readonly agency: string }
  threadResolved: None
  threadOpen: None
  evidenceName: None
  evidenceKind: { readonly name: string }
  evidenceTooLarge: { readonly name: string; readonly most: number }
  evidenceTooMuch: { readonly most: number }
  evidenceTwice: { readonly name: string }
  noEvidence: { readonly number: number }
  evidenceNotYours: None
  evidenceWithdrawn: None
  withdrawNeedsReason: None
}

type Sentence<Facts> = { readonly vi: (facts: Facts) => string; readonly en: (facts: Facts) => string }

export const talkSentences: { readonly [Code in keyof TalkFacts]: Sentence<TalkFacts[Code]> } = {
  commentEmpty: {
    vi: () => 'Chưa ghi ý kiến. Hãy ghi ít nhất một câu.',
    en: () => 'Nothing is said yet. Write at least one sentence.',
  },
  noThread: {
    vi: ({ thread }) => `Không có trao đổi số ${thread} ở báo cáo này. Hãy tải lại trang.`,
    en: ({ thread }) => `This report has no talk number ${thread}. Load the page again.`,
  },
  talkNotForYou: {
    vi: () => 'Trao đổi này chỉ đơn vị đó, cơ quan tổng hợp và đơn vị được hỏi được xem.',
    en: () => 'Only the agency, the planning department and who was asked may read this talk.',
  },
  noSubject: {
    vi: ({ subject }) => `Báo cáo này không có dòng ${subject}. Hãy chọn một dòng của báo cáo.`,
    en: ({ subject }) => `This report has no line ${subject}. Choose a line of the report.`,
  },
  insideAsksNobody: {
    vi: () => 'Ý kiến nội bộ không hỏi đơn vị khác được. Hãy bỏ đánh dấu nội bộ, hoặc bỏ đơn vị được hỏi.',
    en: () => 'An internal note asks no other agency. Take away one of the two.',
  },
  onlyAnswers: {
    vi: () => 'Đơn vị được hỏi chỉ trả lời trong trao đổi đã có, không mở trao đổi mới ở báo cáo này.',
    en: () => 'An agency that was asked answers in the talk that is there; it begins none here.',
  },
  noSuchAsked: {
    vi: ({ agency }) => `Không hỏi được ${agency}: hãy chọn một đơn vị khác có trong danh bạ.`,
    en: ({ agency }) => `${agency} cannot be asked: choose another agency of the register.`,
  },
  threadResolved: {
    vi: () => 'Trao đổi này đã được kết thúc. Trả lời thêm thì trao đổi mở lại.',
    en: () => 'This talk is settled already. An answer opens it again.',
  },
  threadOpen: { vi: () => 'Trao đổi này đang mở.', en: () => 'This talk is open.' },
  evidenceName: {
    vi: () => 'Tệp không có tên, hoặc tên dài quá 200 chữ. Hãy đặt lại tên tệp.',
    en: () => 'The file has no name, or one of more than 200 letters. Rename it.',
  },
  evidenceKind: {
    vi: ({ name }) =>
      `"${name}" không phải PDF, Word, Excel hay ảnh (PNG, JPG). Hãy đổi sang một trong các dạng đó.`,
    en: ({ name }) => `“${name}” is no PDF, Word, Excel or picture (PNG, JPG). Turn it into one of these.`,
  },
  evidenceTooLarge: {
    vi: ({ name, most }) => `"${name}" lớn hơn ${most} MB. Hãy giảm dung lượng hoặc tách tệp.`,
    en: ({ name, most }) => `“${name}” is larger than ${most} MB. Make it smaller or split it.`,
  },
  evidenceTooMuch: {
    vi: ({ most }) => `Minh chứng của một báo cáo tối đa ${most} MB. Hãy gửi tệp nhỏ hơn.`,
    en: ({ most }) => `The papers of a report come to ${most} MB at most. Send smaller files.`,
  },
  evidenceTwice: {
    vi: ({ name }) => `Tệp này đã có ở đây với tên "${name}".`,
    en: ({ name }) => `This file is here already, as “${name}”.`,
  },
  noEvidence: {
    vi: ({ number }) => `Không có minh chứng số ${number} ở báo cáo này.`,
    en: ({ number }) => `This report has no paper number ${number}.`,
  },
  evidenceNotYours: {
    vi: () => 'Chỉ đơn vị báo cáo được thêm hoặc rút minh chứng của mình.',
    en: () => 'Only the agency itself adds and withdraws its papers.',
  },
  evidenceWithdrawn: {
    vi: () => 'Minh chứng này đã được rút.',
    en: () => 'This paper was withdrawn already.',
  },
  withdrawNeedsReason: {
    vi: () => 'Hãy ghi lý do rút lại bằng lời; tệp và lý do đều được giữ.',
    en: () => 'Say in words why it is withdrawn; the file and the reason are kept.',
  },
}
