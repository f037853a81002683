import { type Decimal, compare, isZero, multiply, of, parseDecimal, size } from '#core/figure/decimal.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { type Entry, spellEntry } from '#core/report/entry.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { type Refusal, refuse } from '#core/words/month.ts'

/** What a number is measured against before it is kept: the line of the form in which it stands. */
export type Limits = {
  readonly code: string
  readonly name: string
  readonly unit: string
  /** The names above the line: `Khu vực I` under `Tốc độ tăng trưởng GRDP` is a growth. */
  readonly path?: readonly string[]
  /** The year's plan. */
  readonly plan: WireCell
}

const hundred = of('100')
const allOfIt = of('-100')

/** Words of an indicator that may fall below zero. Vietnamese syllables stand alone, `tầng` is not `tăng`. */
const change =
  /(?<!\p{L})(?:tăng|giảm|tốc độ|chênh lệch|cân đối|bội chi|bội thu|cán cân|xuất siêu|nhập siêu|thay đổi|biến động|lợi nhuận|lãi|lỗ)(?!\p{L})/u
/** A heading says it of its rows only where it begins with it: `Chương trình giảm nghèo` counts households. */
const changeAbove =
  /^\P{L}*(?:tốc độ|tăng trưởng|tăng|giảm|chênh lệch|cân đối|bội chi|bội thu|cán cân|xuất siêu|nhập siêu)(?!\p{L})/u
const share = /^\P{L}*(?:tỷ lệ|tỉ lệ)(?!\p{L})|(?<!\p{L})cơ cấu(?!\p{L})/u
/** Of a plan or of last year there may be more than all. */
const ofPlan = /(?<!\p{L})(?:hoàn thành|kế hoạch|dự toán|cùng kỳ)(?!\p{L})/u

const plain = (name: string): string => name.normalize('NFC').toLowerCase()
const saysChange = ({ name }: Limits): boolean => change.test(plain(name))
const isShare = ({ name }: Limits): boolean => share.test(plain(name))

/** A share says itself what it is; other rows are what the headings above them say. */
const mayFall = (line: Limits): boolean =>
  saysChange(line) || (!isShare(line) && (line.path ?? []).some((above) => changeAbove.test(plain(above))))

const isPercent = ({ unit }: Limits): boolean => unit.includes('%')
/** Something is counted or measured; a line that prints no unit is not judged. */
const isMeasured = ({ unit }: Limits): boolean => /[\p{L}%‰]/u.test(unit.normalize('NFC'))

const aboveAll = (line: Limits, value: Decimal): boolean =>
  isPercent(line) &&
  isShare(line) &&
  !saysChange(line) &&
  !ofPlan.test(plain(line.name)) &&
  compare(value, hundred) > 0

const farFromPlan = ({ plan }: Limits, value: Decimal): boolean => {
  const planned = plan.kind === 'number' ? parseDecimal(plan.value) : null
  return planned !== null && !isZero(planned) && compare(size(value), multiply(size(planned), hundred)) > 0
}

/**
 * An entry in its one spelling, or why it cannot be what this line asks for: below zero where something is counted,
 * more than all of a share, a hundred times the year's plan (mostly a wrong unit). The same on the page and at the server.
 */
export const checkEntry = (line: Limits, entry: Entry): Result<Entry, Refusal> => {
  const spelled = spellEntry(line.code, entry)
  if (!spelled.ok || spelled.value.kind !== 'number') return spelled
  const value = parseDecimal(spelled.value.value)
  const refusal = value && whyNotNumber(line, value)
  return refusal ? fail(refusal) : ok(spelled.value)
}

const whyNotNumber = (line: Limits, value: Decimal): Refusal | null => {
  const { code, name, unit } = line
  if (value.digits < 0n && isMeasured(line) && !mayFall(line))
    return refuse('negativeNumber', { code, name, unit })
  if (isPercent(line) && compare(value, allOfIt) < 0) return refuse('lessThanNothing', { code, name })
  if (aboveAll(line, value)) return refuse('moreThanAll', { code, name })
  if (line.plan.kind === 'number' && farFromPlan(line, value))
    return refuse('farFromPlan', { code, name, unit, plan: line.plan.value })
  return null
}
