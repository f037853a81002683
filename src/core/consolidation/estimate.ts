import {
  type CatalogueFault,
  fieldsOf,
  isValidOn,
  listOf,
  readCatalogue,
  refuse,
  textOf,
  type Validity,
  validityOf,
} from '#core/catalogue/fields.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { Nature } from '#core/indicator/definition.ts'
import type { AgencyHead } from '#core/page/head.ts'
import type { Result } from '#core/result.ts'
import type { Day } from '#core/time/day.ts'
import { periodIn } from '#core/words/periods.ts'
import { parsePeriod, sayPeriod } from '#core/time/period.ts'

/** last: what was said last · total: the running total stays · path: what the plan's path wants by now (beyond 26) */
export type Filling = 'last' | 'total' | 'path'

/** What is done where a focal unit is silent: catalogue/missing-report.yaml. A nature without a rule stays blank. */
export type FillingRule = Validity & { readonly nature: Nature; readonly fill: Filling | 'none' }

const natures: readonly Nature[] = ['flow', 'stock', 'cumulative', 'index', 'rate', 'average', 'yearly']
const fillings: readonly (Filling | 'none')[] = ['last', 'total', 'path', 'none']

export const parseFillingRules = (data: unknown): Result<readonly FillingRule[], CatalogueFault> =>
  readCatalogue(() => {
    const file = fieldsOf(data, 'Tệp ước số thiếu')
    return listOf(file, 'rules', 'Tệp ước số thiếu').map((item, at) => {
      const where = `Quy tắc thứ ${at + 1}`
      const fields = fieldsOf(item, where)
      const [said, how] = [textOf(fields, 'nature', where), textOf(fields, 'fill', where)]
      const nature = natures.find((one) => one === said)
      const fill = fillings.find((one) => one === how)
      return {
        nature: nature ?? refuse('field', `${where}: không có bản chất "${said}".`),
        fill: fill ?? refuse('field', `${where}: không có cách ước "${how}".`),
        ...validityOf(fields, file, where),
      }
    })
  })

/** The rules that hold on a day; of one nature the first. */
export const rulesOn = (rules: readonly FillingRule[], on: Day): ReadonlyMap<Nature, Filling> =>
  new Map(
    rules
      .filter((rule) => isValidOn(rule, on))
      .toReversed()
      .flatMap(({ nature, fill }) => (fill === 'none' ? [] : [[nature, fill] as const])),
  )

/** What is known of a line whose focal unit is silent. */
export type Fillable = {
  readonly nature: Nature | null
  /** The newest earlier period of the year in which the focal unit said a number. */
  readonly last: { readonly period: string; readonly cell: WireCell } | null
  /** Where the path stands at the end of the period. */
  readonly path: WireCell | null
}

/** A figure that nobody has said, marked as such for ever. */
export type LineEstimate = {
  readonly rule: Filling
  /** The period that it was taken from; null: from the path. */
  readonly from: string | null
  /** Who is silent. */
  readonly agency: AgencyHead
}

/** The estimate by rule, or null: no rule, or nothing to take it from. Never more than what is known. */
export const estimateOf = (
  { nature, last, path }: Fillable,
  rules: ReadonlyMap<Nature, Filling>,
  agency: AgencyHead,
): { readonly cell: WireCell & { readonly kind: 'number' }; readonly estimate: LineEstimate } | null => {
  const rule = nature === null ? undefined : rules.get(nature)
  if (!rule) return null
  if (rule === 'path')
    return path?.kind === 'number' ? { cell: path, estimate: { rule, from: null, agency } } : null
  return last?.cell.kind === 'number'
    ? { cell: last.cell, estimate: { rule, from: last.period, agency } }
    : null
}

const sayWhen = (period: string | null): string => {
  const found = period === null ? null : parsePeriod(period)
  return found ? sayPeriod(found) : ''
}

/** `Ước tính của cơ quan tổng hợp do Sở Y tế chưa gửi báo cáo: lấy số của tháng 2/2024.` */
export const sayEstimate = ({ rule, from, agency }: LineEstimate, language: 'vi' | 'en' = 'vi'): string => {
  if (language === 'en') {
    const when = from === null ? '' : periodIn(from, 'en')
    const taken = {
      last: `the figure of ${when} is taken`,
      total: `the running total of ${when} is kept`,
      path: 'the path of the plan is taken',
    }[rule]
    return `Estimated by the planning department, ${agency.name} having sent no report: ${taken}.`
  }
  const how = {
    last: `lấy số của ${sayWhen(from)}`,
    total: `giữ số lũy kế đến ${sayWhen(from)}`,
    path: 'lấy theo kịch bản của kế hoạch',
  }[rule]
  return `Ước tính của cơ quan tổng hợp do ${agency.name} chưa gửi báo cáo: ${how}.`
}
