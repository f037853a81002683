import { told, type Words } from '#web/words/say.ts'

export const quarterWords = {
  title: told<{ quarter: string }>({
    vi: ({ quarter }) => `Kịch bản ${quarter}`,
    en: ({ quarter }) => `Scenario of ${quarter}`,
  }),
  sentence: told<{ quarter: string; toDate: string }>({
    vi: ({ quarter, toDate }) =>
      `Số của ${quarter} tự suy từ các ô ở trên, không phải nhập lại; lũy kế là ${toDate}.`,
    en: ({ quarter, toDate }) =>
      `The figures of ${quarter} follow from the cells above and are not typed again; to date means ${toDate}.`,
  }),
  name: { vi: 'Chỉ tiêu', en: 'Indicator' },
  unit: { vi: 'Đơn vị tính', en: 'Unit' },
  year: { vi: 'Kịch bản cả năm', en: 'Scenario, year' },
  lastQuarter: { vi: 'Quý trước', en: 'Quarter before' },
  path: { vi: 'Kịch bản quý', en: 'Scenario, quarter' },
  own: { vi: 'Quý này', en: 'This quarter' },
  gap: { vi: 'So với kịch bản', en: 'Against the scenario' },
  toDate: { vi: 'Lũy kế', en: 'Year to date' },
  ownAsked: {
    vi: 'Tốc độ riêng của quý không suy được từ lũy kế: nhập ở dòng “riêng quý” ở trên.',
    en: 'Growth of the quarter does not follow from the year to date: type it in its own line above.',
  },
} as const satisfies Words
