import {
  type CatalogueFault,
  type Fields,
  fieldsOf,
  listOf,
  readCatalogue,
  refuse,
  textOf,
  type Validity,
  validityOf,
} from '#core/catalogue/fields.ts'
import type { Result } from '#core/result.ts'
import { namedDay, shiftOf } from '#core/time/named-day.ts'
import { kindOf, periodsOfYear, type Period, type PeriodKind } from '#core/time/period.ts'
import { type Regime, type RegimeElements, shorterAt, writtenDays } from '#core/time/regime.ts'

const kinds = ['year', 'half', 'quarter', 'month', 'nineMonths'] as const satisfies readonly PeriodKind[]

const kindNamed = (fields: Fields, key: string, where: string): PeriodKind => {
  const text = textOf(fields, key, where)
  return (
    kinds.find((kind) => kind === text) ??
    refuse('field', `${where}: "${key}" là một trong: ${kinds.join(', ')}.`)
  )
}

const elementNames: Readonly<Record<keyof RegimeElements | 'source' | DayKey, string>> = {
  content: 'nội dung yêu cầu báo cáo',
  reporters: 'đối tượng thực hiện báo cáo',
  receiver: 'cơ quan nhận báo cáo',
  channel: 'phương thức gửi, nhận báo cáo',
  frequency: 'tần suất thực hiện báo cáo',
  outline: 'mẫu đề cương báo cáo',
  forms: 'biểu mẫu số liệu báo cáo',
  source: 'văn bản quy định',
  cutOff: 'thời gian chốt số liệu',
  unitsDue: 'thời hạn gửi báo cáo',
  consolidationDue: 'thời hạn tổng hợp',
}

type DayKey = 'cutOff' | 'unitsDue' | 'consolidationDue'

const isGap = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

/** Every element that is not there is named at once, so that the office writes them all. */
const checkWhole = (fields: Fields, where: string): void => {
  const gaps = Object.entries(elementNames).filter(([key]) => isGap(fields[key]))
  const said = gaps.map(([key, name]) => `${name} ("${key}")`).join('; ')
  if (gaps.length > 0) refuse('field', `${where} thiếu: ${said}.`)
}

const samplePeriods = (kind: PeriodKind): readonly Period[] =>
  periodsOfYear(2023).filter((period) => kindOf(period) === kind)

/** Data first, then the units, then who puts it together: a regime in another order is refused, not repaired. */
const checkOrder = (regime: Regime, where: string): void => {
  for (const period of samplePeriods(regime.kind)) {
    const { cutOff, unitsDue, consolidationDue } = writtenDays(regime, period)
    if (unitsDue < cutOff) refuse('order', `${where}: hạn gửi của đơn vị trước ngày chốt số liệu.`)
    if (consolidationDue < unitsDue) refuse('order', `${where}: hạn tổng hợp trước hạn gửi của đơn vị.`)
  }
}

const sharesDay = (one: Validity, other: Validity): boolean =>
  (other.validTo === null || one.validFrom <= other.validTo) &&
  (one.validTo === null || other.validFrom <= one.validTo)

/** One sending serves both, so that both are due on one day: a quarter and its last month (Q15). */
const checkTogether = (regime: Regime, all: readonly Regime[]): void => {
  if (regime.sentWith === null) return
  const where = `Chế độ "${regime.name}"`
  const others = all.filter((other) => other.kind === regime.sentWith && sharesDay(other, regime))
  if (others.length === 0 || regime.sentWith === regime.kind)
    refuse('order', `${where}: gửi chung với một kỳ không có chế độ báo cáo nào cùng thời gian.`)
  for (const other of others)
    for (const period of samplePeriods(regime.kind)) {
      const served = shorterAt(period, other.kind)
      if (served && writtenDays(other, served).unitsDue !== writtenDays(regime, period).unitsDue)
        refuse('order', `${where}: gửi chung với "${other.name}" nhưng hạn gửi khác nhau.`)
    }
}

const checkTwice = (all: readonly Regime[]): void => {
  for (const [at, regime] of all.entries())
    if (all.slice(0, at).some((one) => one.kind === regime.kind && one.validFrom === regime.validFrom))
      refuse('twice', `Chế độ "${regime.name}": đã có chế độ cùng loại kỳ, cùng ngày hiệu lực.`)
}

const regimeOf = (item: unknown, index: number, file: Fields): Regime => {
  const fields = fieldsOf(item, `Chế độ báo cáo thứ ${index + 1}`)
  const name = textOf(fields, 'name', `Chế độ báo cáo thứ ${index + 1}`)
  const where = `Chế độ "${name}"`
  checkWhole(fields, where)
  const regime: Regime = {
    kind: kindNamed(fields, 'kind', where),
    name,
    source: textOf(fields, 'source', where),
    content: textOf(fields, 'content', where),
    reporters: textOf(fields, 'reporters', where),
    receiver: textOf(fields, 'receiver', where),
    channel: textOf(fields, 'channel', where),
    frequency: textOf(fields, 'frequency', where),
    outline: textOf(fields, 'outline', where),
    forms: textOf(fields, 'forms', where),
    cutOff: namedDay(fields, 'cutOff', where),
    unitsDue: namedDay(fields, 'unitsDue', where),
    consolidationDue: namedDay(fields, 'consolidationDue', where),
    shift: shiftOf(fields, where),
    sentWith: fields['sentWith'] === undefined ? null : kindNamed(fields, 'sentWith', where),
    ...validityOf(fields, file, where),
  }
  checkOrder(regime, where)
  return regime
}

/**
 * `{ validFrom, regimes: [{ kind, name, …, cutOff, unitsDue, consolidationDue, shift, sentWith }] }`; the first regime at
 * fault is returned, with everything that it lacks.
 */
export const parseRegimes = (data: unknown): Result<readonly Regime[], CatalogueFault> =>
  readCatalogue(() => {
    const file = fieldsOf(data, 'Tệp lịch')
    const regimes = listOf(file, 'regimes', 'Tệp lịch').map((item, index) => regimeOf(item, index, file))
    checkTwice(regimes)
    for (const regime of regimes) checkTogether(regime, regimes)
    return regimes
  })
