/** Refusals of the evaluation of the year. */
type None = Readonly<Record<string, never>>

export type EvaluationFacts = {
  gradeNeedsReason: None
  gradeMissing: None
  targetTakesNoGrade: None
  nothingToTakeBack: None
  noEvaluated: { readonly subject: string }
}

type Sentence<Facts> = { readonly vi: (facts: Facts) => string; readonly en: (facts: Facts) => string }

export const evaluationSentences: {
  readonly [Code in keyof EvaluationFacts]: Sentence<EvaluationFacts[Code]>
} = {
  gradeNeedsReason: {
    vi: () => 'Nhận xét phải ghi lý do: dựa vào kết quả nào.',
    en: () => 'Say why: on which results it rests.',
  },
  gradeMissing: {
    vi: () => 'Hãy chọn tốt, đạt hoặc chưa đạt.',
    en: () => 'Choose good, met or not met.',
  },
  targetTakesNoGrade: {
    vi: () => 'Chỉ tiêu được đánh giá bằng số liệu; chỉ ghi nguyên nhân, không chấm.',
    en: () => 'A target is judged by its figures: write the cause, not a grade.',
  },
  nothingToTakeBack: {
    vi: () => 'Không có nhận xét nào của bên mình để rút, hoặc bên kia đã có ý kiến sau đó.',
    en: () => 'Your side has nothing to take back, or the other side has spoken since.',
  },
  noEvaluated: {
    vi: ({ subject }) => `Kế hoạch không có chỉ tiêu hay nhiệm vụ ${subject}.`,
    en: ({ subject }) => `The plan has no target or assignment ${subject}.`,
  },
}
