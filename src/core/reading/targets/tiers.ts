import type { Target } from '#core/plan/plan.ts'
import { lowerFirst, withoutEnd } from '#core/reading/plain-text.ts'

const level = String.raw`(?:cấp|tuyến)\s+\p{L}+(?:\s+phố)?`
const area = String.raw`(?:khu vực\s+)?(?:đô thị|nông thôn|thành thị|nội thị|ngoại thị|nội thành|ngoại thành|miền núi|đồng bằng|hải đảo|ven biển)`
const tier = `(?:(?:đối với|ở|tại|của|riêng)\\s+)?(${level}|${area})`
const whole = new RegExp(`^${tier}$`, 'iu')
const atEnd = new RegExp(`^(.+?)(?:\\s+-)?\\s+${tier}$`, 'iu')

/** The level or area that a name is nothing but, `đối với cấp xã` → `cấp xã`; null where it says more. */
export const tierAlone = (name: string): string | null => whole.exec(withoutEnd(name))?.[1] ?? null

/** A name that ends with its level or area: `Tỷ lệ hồ sơ đúng hạn - cấp xã`. */
export const tierAtEnd = (name: string): { name: string; tier: string } | null => {
  const found = atEnd.exec(withoutEnd(name))
  return found ? { name: found[1] ?? '', tier: found[2] ?? '' } : null
}

/** One indicator with a value for each level or area: the first goal names it, the others only say whose it is. */
export const areTiers = (names: readonly string[]): boolean => {
  const [first, ...others] = names
  if (first === undefined || others.length === 0) return false
  return (tierAlone(first) ?? tierAtEnd(first)) !== null && others.every((name) => tierAlone(name) !== null)
}

/** `Tỷ lệ hồ sơ đúng hạn đối với cấp tỉnh 99%, cấp xã 97%`: the later goals have the name of the first, each its tier. */
export const withTiers = (targets: readonly Target[]): readonly Target[] => {
  const first = targets[0]
  const base = first ? tierAtEnd(first.indicator) : null
  if (!first || !base) return targets
  return targets.map((one) => {
    const tier = one === first ? base.tier : (tierAlone(one.indicator) ?? '')
    const own = { ...one, indicator: `${base.name} - ${lowerFirst(tier)}`, tier: lowerFirst(tier) }
    return one.basis === 'interpreted' && first.basis === 'interpreted'
      ? { ...own, comparator: first.comparator }
      : own
  })
}

/** The tier that a name of a list ends with, `Xử lý đơn thư - cấp xã`. */
export const tierOf = (indicator: string): string | undefined =>
  tierAlone(/\s-\s([^-]+)$/u.exec(indicator)?.[1] ?? '') ?? undefined
