import type { FigureKind } from '#core/figure/figure.ts'
import type { Language } from '#web/words/language.ts'

type InLanguages = Readonly<Record<Language, string>>

/** Kinds of figure at the head of a line or a column. */
export const kindWords: Readonly<Record<FigureKind, InLanguages>> = {
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  scenario: { vi: 'Kịch bản', en: 'Scenario' },
  estimate: { vi: 'Ước thực hiện', en: 'Estimate' },
  actual: { vi: 'Thực hiện', en: 'Actual' },
  official: { vi: 'Chính thức', en: 'Official' },
  forecast: { vi: 'Dự kiến', en: 'Forecast' },
}
