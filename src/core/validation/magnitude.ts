import { printAmount } from '#core/figure/amount.ts'
import { isCounted } from '#core/checks/wholes/relation.ts'
import { approximate, type Decimal, shortest } from '#core/figure/decimal.ts'
import { isChange, isPercent } from '#core/report/line-says.ts'
import type { CellGround } from '#core/validation/ground.ts'
import { movedBy } from '#core/validation/moved-by.ts'
import { type Reference, referencesOf } from '#core/validation/references.ts'
import { showNumber, showTimes } from '#core/validation/show.ts'
import { unitMoved } from '#core/validation/unit-moved.ts'
import type { Warning } from '#core/validation/warning.ts'

/** Of a handful, a few more mean nothing. */
const few = 20
/** Growth of half a percent after six is news, not a slip; six hundred is one. */
const manyForChanges = 10

type Slip = { readonly reference: Reference; readonly times: number; readonly isGreat: boolean }

const isFew = (value: number, { expected }: Reference, ground: CellGround): boolean =>
  isPercent(ground) ? false : value < few && expected < few

const slipBy = (value: number, reference: Reference, ground: CellGround): Slip | null => {
  const { expected, above, below, atLeast } = reference
  if (isFew(value, reference, ground)) return null
  const changes = isChange(ground)
  const isGreat = value > expected
  const times = isGreat ? value / expected : expected / value
  if (changes && (!isGreat || times < manyForChanges || value < 50)) return null
  const most = isGreat ? above : below
  if (times < most || (isGreat && value <= atLeast)) return null
  return { reference, times, isGreat }
}

/** How far a number is from being a whole power of ten times another: 0 for 1.000 times. */
const fromPower = ({ times }: Slip): number => {
  const power = Math.log10(times)
  return Math.abs(power - Math.round(power))
}

/** How near to what is expected a moved number must come: a flow of a few months is known within a few times. */
const near = { low: 0.1, high: 6 } as const

/**
 * The power of ten that brings the number to what is expected, null where none comes near. Where a thousand is another unit
 * of the same quantity, a thousand is the likelier slip.
 */
const powerOf = ({ reference, isGreat }: Slip, value: number, unit: string): number | null => {
  const nearest = Math.round(Math.log10(reference.expected / value))
  const thousand = isGreat ? -3 : 3
  const powers = [...(unitMoved(unit, thousand) === null ? [] : [thousand]), nearest]
  const comesNear = (power: number): boolean => {
    const moved = (value * 10 ** power) / reference.expected
    return power !== 0 && power < 0 === isGreat && moved >= near.low && moved <= near.high
  }
  return powers.find(comesNear) ?? null
}

/**
 * A number that is far from the plan, the last report, the same month of last year or last year (Q22, beyond 22): asked,
 * never forbidden. The sentence shows the one that is nearest to a whole power of ten, and the number that may be meant.
 */
export const checkMagnitude = (ground: CellGround, value: Decimal, month: number): Warning | null => {
  const size = Math.abs(approximate(value))
  if (size === 0) return null
  const slips = referencesOf(ground, month).flatMap((one) => slipBy(size, one, ground) ?? [])
  const [slip] = slips.toSorted((a, b) => fromPower(a) - fromPower(b))
  if (!slip) return null
  const { reference, times, isGreat } = slip
  const power = powerOf(slip, size, ground.unit)
  const moved = power === null ? null : shortest(movedBy(value, power))
  // half a person is nobody's number
  const isWhole = moved === null || moved.scale === 0 || !isCounted(ground.unit)
  const meant = moved !== null && isWhole ? printAmount(moved) : ''
  const shared = {
    value: printAmount(value),
    unit: ground.unit,
    than: reference.than,
    period: reference.period,
    other: showNumber(reference.value),
    meant,
  }
  const typed = power === null ? null : unitMoved(ground.unit, power)
  const common = { level: 'warning', cells: [ground.code] } as const
  if (typed !== null) return { ...common, code: 'otherUnit', facts: { ...shared, typed } }
  return {
    ...common,
    code: isGreat ? 'tooGreat' : 'tooSmall',
    facts: { ...shared, times: showTimes(times) },
  }
}
