import type { Verdict } from '#core/target/verdict.ts'
import type { IconName } from '#web/ui/Icon.tsx'
import type { Tone } from '#web/ui/Status.tsx'
import type { Words } from '#web/words/say.ts'

/** Verdicts of targets, as every page says them: a word, a sign and a colour, never the colour alone. */
export const verdictWords = {
  exceeded: { vi: 'Vượt', en: 'Exceeded' },
  met: { vi: 'Đạt', en: 'Met' },
  expectedMet: { vi: 'Dự kiến đạt', en: 'Expected to be met' },
  likely: { vi: 'Có khả năng đạt', en: 'Likely' },
  hardly: { vi: 'Khó đạt', en: 'Hard to reach' },
  notMet: { vi: 'Không đạt', en: 'Not met' },
  notYet: { vi: 'Chưa đánh giá được', en: 'Cannot be judged yet' },
  noData: { vi: 'Chưa có số liệu', en: 'No figure' },
} as const satisfies Words & Record<Verdict, unknown>

export const verdictLook: Readonly<Record<Verdict, { readonly tone: Tone; readonly icon: IconName }>> = {
  exceeded: { tone: 'good', icon: 'good' },
  met: { tone: 'good', icon: 'good' },
  expectedMet: { tone: 'good', icon: 'watch' },
  likely: { tone: 'none', icon: 'right' },
  hardly: { tone: 'watch', icon: 'warning' },
  notMet: { tone: 'bad', icon: 'bad' },
  notYet: { tone: 'none', icon: 'question' },
  noData: { tone: 'none', icon: 'none' },
}

/** Kinds of figure, short, beside the figure itself (B15). */
export const kindWords = {
  plan: { vi: 'kế hoạch', en: 'plan' },
  scenario: { vi: 'kịch bản', en: 'scenario' },
  estimate: { vi: 'ước', en: 'estimate' },
  actual: { vi: 'thực hiện', en: 'actual' },
  official: { vi: 'chính thức', en: 'official' },
  forecast: { vi: 'dự báo lại', en: 're-forecast' },
} as const satisfies Words
