import { parseDecimal, printDecimal } from '#core/figure/decimal.ts'
import type { FigureKind } from '#core/figure/figure.ts'
import type { Ground } from '#core/figure/ground.ts'
import type { RecordLine, SaidFigure, SoundFigure } from '#core/figure/said.ts'
import { judgeKey } from '#core/figure/judge-key.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { convert, readUnit, type UnitBook } from '#core/indicator/unit.ts'
import { checkEntry, farFromPlan, type Limits } from '#core/report/entry-check.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { checkNotation } from '#core/validation/notation.ts'
import { type FigureRefusal, refuseFigure } from '#core/words/figures.ts'

/** The longest text that a figure in words may have. */
export const mostWords = 500

/**
 * The one judge of figures, whichever way they come in: a figure with its key spelled and its number in the indicator's
 * own unit, or why it is not recorded. What it has judged of a period, an indicator, a scope, it remembers, so that a
 * file of a million rows asks each question once. `today` is the day of the clock, not of the machine.
 */
export const judging = (ground: Ground): ((said: SaidFigure) => Result<SoundFigure, FigureRefusal>) => {
  const key = judgeKey(ground)
  const inUnit = converting(ground.units)
  return (said) => {
    const judged = key(said)
    if (!judged.ok) return judged
    const { line, ...place } = judged.value
    const own = inUnit(line, said.unit, said.cell)
    if (!own.ok) return own
    const cell = soundCell(line, said, own.value, ground.province)
    if (!cell.ok) return cell
    const printed =
      own.value === said.cell || said.cell.kind !== 'number' ? '' : `${said.cell.value} ${said.unit}`
    return ok({ ...place, cell: cell.value, printed, base: said.base })
  }
}

type InUnit = (line: RecordLine, unit: string, cell: WireCell) => Result<WireCell, FigureRefusal>

/** A number that was said in another unit of the same quantity, exactly, in the indicator's own; the same cell where nothing changes. */
const converting = (book: UnitBook): InUnit => {
  const known = new Map<string, ReturnType<typeof readUnit>>()
  const read = (printed: string): ReturnType<typeof readUnit> => {
    const held = known.get(printed)
    if (held !== undefined) return held
    const unit = readUnit(printed, book)
    known.set(printed, unit)
    return unit
  }
  return ({ code, name, unit: own }, unit, cell) => {
    if (unit === '' || unit === own) return ok(cell)
    const [from, to] = [read(unit), read(own)]
    const wrong = refuseFigure('wrongUnit', { code, name, own, unit })
    if (!from || !to || from.quantity !== to.quantity) return fail(wrong)
    const value = cell.kind === 'number' ? parseDecimal(cell.value) : null
    if (from.power === to.power || value === null) return ok(cell)
    const converted = convert(value, from, to)
    return converted === null ? fail(wrong) : ok({ kind: 'number', value: printDecimal(converted) })
  }
}

/** What is expected or planned may differ from the year's plan as much as it likes. */
const measuredByPlan: ReadonlySet<string> = new Set<FigureKind>(['estimate', 'actual', 'official'])

const soundCell = (
  line: RecordLine,
  { scope, kind, confirmed = false }: SaidFigure,
  cell: WireCell,
  province: string,
): Result<WireCell, FigureRefusal> => {
  if (cell.kind === 'worded') {
    const text = cell.text.normalize('NFC').trim()
    const sound = text !== '' && text.length <= mostWords
    return sound
      ? ok({ kind: 'worded', text })
      : fail(refuseFigure('emptyWords', { most: String(mostWords) }))
  }
  if (cell.kind === 'impossible') return fail(refuseFigure('computedOnly'))
  if (cell.kind !== 'number') return ok(cell)
  const isProvinces = scope === province && measuredByPlan.has(kind)
  const { code, name, unit, path } = line
  const limits: Limits = { code, name, unit, path, plan: isProvinces ? line.planned : { kind: 'missing' } }
  const entry = checkEntry(limits, cell)
  if (!entry.ok) return fail({ code: 'form', refusal: entry.failure })
  if (entry.value.kind !== 'number') return ok(cell)
  const asked = confirmed ? null : askedOf(limits, entry.value.value)
  return asked ? fail(asked) : ok(entry.value)
}

/**
 * What is unlikely is asked once, by page, file and command alike, and may be confirmed: growth where index numbers stand
 * and the reverse (C02), a hundred times the plan (Q18).
 */
const askedOf = (limits: Limits, canonical: string): FigureRefusal | null => {
  const { code, name, unit, plan } = limits
  const value = parseDecimal(canonical)
  if (value === null || plan.kind !== 'number') return null
  const found = checkNotation({ code, unit, plan: plan.value }, value)
  if (found) return refuseFigure(found.code, { ...found.facts, code, name })
  const far = farFromPlan(limits, value)
  return far && { code: 'form', refusal: far }
}
