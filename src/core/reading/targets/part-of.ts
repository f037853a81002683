import type { Target } from '#core/plan/plan.ts'
import { counted } from '#core/reading/targets/indicator.ts'

export type PartKind = 'bound' | 'sum'

/** How the words between two goals join them: `, trong đó` or `, chia ra:`; null where they only follow each other. */
export const partKindOf = (between: string): PartKind | null => {
  const words = between.toLowerCase()
  if (words.includes('trong đó')) return 'bound'
  return /chia ra|(?:^|[\s,;(])gồm[\s:]/.test(words) ? 'sum' : null
}

/** A sentence or a bracket that ends between two goals ends the parts too. */
export const endsParts = (between: string): boolean => /[.)]\s*$|[.]\s|\)/u.test(between)

/** Only like is part of like: shares of shares, tonnes of tonnes, `lượt` of `triệu lượt`. */
export const isCommensurable = (one: string, other: string): boolean =>
  one === other || (counted(one) !== '' && counted(one) === counted(other))

const grows =
  /^(?:tốc độ|chỉ số|mức)?\s*(?:tăng|giảm|phát triển)(?!\p{L})|^(?:tốc độ|chỉ số)(?!\p{L})|tăng trưởng/iu

/** `GRDP tăng 9%`, `95 triệu đồng/người`: a rate has no parts; that of one branch may well be above that of all. */
const isRate = ({ indicator, literal, unit }: Target): boolean =>
  unit.includes('/') || (unit === '%' && (grows.test(indicator) || /^(?:tăng|giảm)$/iu.test(literal)))

/** A share of another year is no part of this one's. */
const isOfAnotherYear = (part: Target, whole: Target): boolean =>
  part.unit === '%' && part.year !== whole.year

/** Can the one be a part of the other at all? Amounts of amounts, shares of shares; never rates. */
const canBePart = (part: Target, whole: Target): boolean =>
  isCommensurable(part.unit, whole.unit) && !isRate(part) && !isRate(whole) && !isOfAnotherYear(part, whole)

/** The goals of a text with the targets that were made of each. */
export type ToldGoal = { readonly from: number; readonly to: number; readonly targets: readonly Target[] }

/**
 * The targets of a text, those that `trong đó` or `chia ra` makes parts of the one before pointing to it. The parts go
 * on until their sentence or bracket ends. A single part cannot make up a whole: it is only bounded by it.
 */
export const withParts = (text: string, goals: readonly ToldGoal[]): readonly Target[] => {
  let open: { readonly whole: Target; readonly kind: PartKind } | null = null
  const wholes = new Map<Target, { readonly whole: Target; readonly kind: PartKind }>()
  const counts = new Map<Target, number>()
  for (const [at, goal] of goals.entries()) {
    const before = goals[at - 1]
    const between = before ? text.slice(before.to, goal.from) : ''
    const kind = partKindOf(between)
    const whole = before?.targets.at(-1)
    if (whole && kind) open = { whole, kind }
    else if (endsParts(between)) open = null
    for (const part of goal.targets) {
      if (!open || !canBePart(part, open.whole)) continue
      wholes.set(part, open)
      counts.set(open.whole, (counts.get(open.whole) ?? 0) + 1)
    }
  }
  return goals
    .flatMap(({ targets }) => targets)
    .map((one) => {
      const own = wholes.get(one)
      if (!own) return one
      const isAlone = counts.get(own.whole) === 1
      return { ...one, partOf: { target: own.whole.id, kind: isAlone ? ('bound' as const) : own.kind } }
    })
}

/** The targets of the lines under a printed one, as parts of it: `Thu ngân sách 90 tỷ đồng, gồm:`. */
export const asParts = (parts: readonly Target[], whole: Target, kind: PartKind): readonly Target[] => {
  const like = parts.filter((part) => part.partOf === undefined && canBePart(part, whole))
  const told = like.length < 2 ? 'bound' : kind
  return parts.map((part) =>
    like.includes(part) ? { ...part, partOf: { target: whole.id, kind: told } } : part,
  )
}
