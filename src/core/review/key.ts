import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'
import { addressesIn, type Addresses, stableAddress } from '#core/review/address.ts'

const offset = 0xcbf29ce484222325n
const prime = 0x100000001b3n

/** FNV-1a of 64 bits: short, the same everywhere, and no secret hangs on it. */
const digest = (text: string): string => {
  let hash = offset
  for (const letter of text)
    hash = ((hash ^ BigInt(letter.codePointAt(0) ?? 0)) * prime) & 0xffffffffffffffffn
  return hash.toString(16).padStart(16, '0')
}

/** What a finding is about, in words that a second printing of the document repeats. */
const substance = (finding: Finding, addresses: Addresses): string => {
  const places = finding.where.map((place) => stableAddress(addresses(place), place.column))
  return [...places.toSorted(), finding.printed].join('\n')
}

/**
 * The name of a finding under which decisions are kept: its code and what is printed at its places, no line number,
 * so that it survives a second import of a corrected document. What was corrected is another finding, or none.
 * @example findingKey(finding, plan) → `ratio.9f3c1a0b7d24e815`
 */
export const findingKey = (finding: Finding, plan: Pick<Plan, 'tables' | 'clauses'>): string =>
  keyAt(finding, addressesIn(plan))

const keyAt = (finding: Finding, addresses: Addresses): string =>
  `${finding.code}.${digest(substance(finding, addresses))}`

/** A finding with its name. */
export type Keyed = { readonly key: string; readonly finding: Finding }

/** All findings of a plan with their names; two that say the same of the same are told apart by their order. */
export const keyed = (
  findings: readonly Finding[],
  plan: Pick<Plan, 'tables' | 'clauses'>,
): readonly Keyed[] => {
  const addresses = addressesIn(plan)
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const name = keyAt(finding, addresses)
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    return { key: before === 0 ? name : `${name}.${before + 1}`, finding }
  })
}
