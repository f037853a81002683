import { say } from '#core/checks/figures/say.ts'
import type { Decimal } from '#core/figure/decimal.ts'
import type { Finding, FindingCode } from '#core/plan/finding.ts'
import type { Place } from '#core/plan/place.ts'

/** A figure that may be the wrong one, with what it would have to be: '' where the arithmetic does not say. */
export type Suspect = {
  readonly place: Place
  readonly value: Decimal
  readonly name: string
  readonly expected: string
}

/**
 * Arithmetic that does not come out. The finding names the likeliest figure; any of the suspects may be it,
 * which other arithmetic decides. Claims of one group that stand alone are one finding.
 */
export type Claim = {
  readonly finding: Finding
  readonly suspects: readonly Suspect[]
  readonly group: string
}

/** Figures that arithmetic confirms, as `line:column`. */
export type Confirmed = {
  readonly bySums: ReadonlySet<string>
  /** How many ratios of its row hold with it. */
  readonly byRatios: ReadonlyMap<string, number>
}

export const addressOf = ({ line, column }: Place): string => `${line}:${column ?? 0}`

const weight: Readonly<Partial<Record<FindingCode, number>>> = { sum: 3, product: 2, ratio: 1 }

type Shared = { readonly suspect: Suspect; readonly claims: readonly Claim[] }

/** The figure that most open claims share and no arithmetic confirms; it explains two or more of them at once. */
const mostShared = (open: readonly Claim[], confirmed: Confirmed): Shared | null => {
  const byAddress = new Map<string, { suspect: Suspect; claims: Claim[] }>()
  for (const claim of open)
    for (const suspect of claim.suspects) {
      const address = addressOf(suspect.place)
      const shared = byAddress.get(address) ?? { suspect, claims: [] }
      shared.claims.push(claim)
      byAddress.set(address, shared)
    }
  const explained = [...byAddress].filter(([address, { claims }]) => {
    if (claims.length < 2 || confirmed.bySums.has(address)) return false
    if (claims.every(({ finding }) => finding.severity !== 'error')) return false
    return (
      claims.some(({ finding }) => finding.code !== 'ratio' && finding.severity === 'error') ||
      claims.length > (confirmed.byRatios.get(address) ?? 0)
    )
  })
  return (
    explained.map(([, shared]) => shared).toSorted((a, b) => b.claims.length - a.claims.length)[0] ?? null
  )
}

const sentence = ({ message }: Finding): string => message.replace(/[.?]$/, '')

const merged = ({ suspect, claims }: Shared): Finding[] => {
  const sorted = claims.toSorted((a, b) => (weight[b.finding.code] ?? 0) - (weight[a.finding.code] ?? 0))
  const address = addressOf(suspect.place)
  const expected = sorted
    .flatMap(({ suspects }) => suspects.filter(({ place }) => addressOf(place) === address))
    .find((one) => one.expected !== '')?.expected
  const [first] = sorted
  if (!first) return []
  const evidence = sorted.flatMap(({ finding }) => [...finding.where, ...finding.evidence])
  const places = new Map(evidence.map((place) => [addressOf(place), place]))
  places.delete(address)
  return [
    {
      code: first.finding.code,
      severity: 'error',
      where: [suspect.place],
      evidence: [...places.values()],
      printed: say(suspect.value),
      expected: expected ?? '',
      message: `${suspect.name}: ${say(suspect.value)} sai với ${claims.length} phép tính${expected === undefined ? '' : `, đúng ra là ${expected}`} (${sorted.map(({ finding }) => sentence(finding)).join('; ')}).`,
    },
  ]
}

const joined = (claims: readonly Claim[]): Finding[] => {
  const findings = claims.map(({ finding }) => finding)
  const [first] = findings
  if (!first || findings.length === 1) return findings
  return [
    {
      ...first,
      where: findings.flatMap(({ where }) => where),
      evidence: findings.flatMap(({ evidence }) => evidence),
      printed: findings.map(({ printed }) => printed).join('; '),
      expected: findings.map(({ expected }) => expected).join('; '),
      message: `${findings.map(sentence).join('; ')}.`,
    },
  ]
}

/** One wrong figure breaks its ratios, its sum and its product: it is one finding at that figure, not three elsewhere. */
export const settle = (claims: readonly Claim[], confirmed: Confirmed): Finding[] => {
  let open = claims
  const findings: Finding[] = []
  for (let shared = mostShared(open, confirmed); shared !== null; shared = mostShared(open, confirmed)) {
    findings.push(...merged(shared))
    const explained = new Set(shared.claims)
    open = open.filter((claim) => !explained.has(claim))
  }
  const groups = new Map<string, Claim[]>()
  for (const claim of open) groups.set(claim.group, [...(groups.get(claim.group) ?? []), claim])
  return [...findings, ...[...groups.values()].flatMap(joined)]
}
