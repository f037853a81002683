import type { FigureKind } from '#core/figure/figure.ts'
import { kindSaidOn } from '#core/figure/over-time/firmness.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { Me } from '#core/page/head.ts'
import type { IndicatorChange, IndicatorPage } from '#core/page/indicator-page.ts'
import { type Asked, readTyped } from '#core/report/typed.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { firstDay, lastDay, parsePeriod } from '#core/time/period.ts'
import { mayI } from '#web/frame/me.ts'

/** What a page records: plans and paths come from their documents. */
export const recordedKinds = ['estimate', 'actual', 'official', 'forecast'] as const satisfies FigureKind[]
export type RecordedKind = (typeof recordedKinds)[number]

export const isRecordedKind = (kind: string): kind is RecordedKind =>
  recordedKinds.some((one) => one === kind)

/** Which figure of the indicator is meant. */
export type RecordKey = {
  readonly period: string
  readonly kind: RecordedKind
  readonly basis: string
}

const two = (n: number): string => String(n).padStart(2, '0')
const oneTo = (last: number): readonly number[] => Array.from({ length: last }, (_, at) => at + 1)

/** The periods of a year, months first, the year last. */
export const periodsOf = (year: number): readonly string[] => [
  ...oneTo(12).map((month) => `${year}-M${two(month)}`),
  ...oneTo(4).map((quarter) => `${year}-Q${quarter}`),
  `${year}-S1`,
  `${year}-S2`,
  `${year}-9M`,
  String(year),
]

/** The last month that has begun by the page's clock; January where the year has not. */
export const firstPeriod = ({ plan, asOf }: Pick<IndicatorPage, 'plan' | 'asOf'>): string => {
  const today = vietnameseDay(new Date(asOf))
  const begun = periodsOf(plan.year)
    .slice(0, 12)
    .filter((text) => {
      const period = parsePeriod(text)
      return period !== null && firstDay(period) <= today
    })
  return begun.at(-1) ?? `${plan.year}-M01`
}

/** What can be said of a period on the page's day: an estimate before its end, the actual one after it (Q10). */
export const kindFor = (text: string, asOf: string): RecordedKind => {
  const period = parsePeriod(text)
  if (period === null) return 'estimate'
  const today = vietnameseDay(new Date(asOf))
  const kind = kindSaidOn(period, today)
  if (firstDay(period) > today) return 'forecast'
  return isRecordedKind(kind) ? kind : lastDay(period) < today ? 'actual' : 'estimate'
}

/** Who may record figures of this indicator: the department all, an agency its own (Q21). */
export const mayRecord = (me: Me, { owners }: IndicatorPage['indicator']): boolean =>
  mayI(me, 'figures.record') &&
  (me.role === 'planning' || owners.some(({ code }) => code === me.agency?.code))

/** Nobody corrects in another's name, but what a source has published is the department's to record. */
export const mayCorrect = (me: Me, change: IndicatorChange): boolean => {
  if (!isRecordedKind(change.kind) || change.name === '') return false
  if (change.basis === me.agency?.code) return true
  return me.role === 'planning' && (change.kind === 'official' || change.agency === null)
}

/** The form in which a figure is said. */
export type Form = 'number' | 'missing' | 'none' | 'notApplicable' | 'worded'

export type Read =
  | { readonly kind: 'cell'; readonly cell: WireCell }
  | { readonly kind: 'ask'; readonly readings: readonly [string, string] }
  | { readonly kind: 'empty' | 'fault' }

/** What was typed, as a cell; `10,015` asks until somebody chose (Q18). */
export const readValue = (form: Form, text: string, chosen: string | null, asked: Asked): Read => {
  if (form === 'worded')
    return text.trim() === ''
      ? { kind: 'empty' }
      : { kind: 'cell', cell: { kind: 'worded', text: text.normalize('NFC').trim() } }
  if (form !== 'number') return { kind: 'cell', cell: { kind: form } }
  const held = readTyped(text, asked)
  if (held.kind === 'fault') return { kind: 'fault' }
  if (held.kind === 'question')
    return chosen !== null && held.readings.includes(chosen)
      ? { kind: 'cell', cell: { kind: 'number', value: chosen } }
      : { kind: 'ask', readings: held.readings }
  const { entry } = held
  if (entry.kind === 'missing') return { kind: 'empty' }
  if (entry.kind === 'number') return { kind: 'cell', cell: { kind: 'number', value: entry.value } }
  return { kind: 'cell', cell: { kind: entry.kind === 'notDue' ? 'missing' : entry.kind } }
}
