import { printDecimal } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Assignment, Plan, Target } from '#core/plan/plan.ts'
import type { FormTable, Row } from '#core/plan/table.ts'
import type { Standing } from '#core/review/decision.ts'
import { keyed } from '#core/review/key.ts'

/** Something of the document, as it was and as it is; '' where it was not there, or is no longer. */
export type Change = { readonly what: string; readonly was: string; readonly now: string }
export type TextLine = { readonly line: number; readonly text: string }

/** What a corrected document changes, before it is taken in. */
export type PlanDifference = {
  readonly targets: readonly Change[]
  readonly cells: readonly (Change & { readonly table: string; readonly column: string })[]
  readonly rows: readonly (Change & { readonly table: string })[]
  readonly assignments: readonly Change[]
  readonly linesAdded: readonly TextLine[]
  readonly linesRemoved: readonly TextLine[]
  readonly findingsGone: readonly string[]
  readonly findingsNew: readonly string[]
  readonly decisionsKept: number
  /** Decisions about what is no longer found: kept as facts, they decide nothing. */
  readonly decisionsOrphaned: readonly string[]
}

/** One edition of a document as it was read. */
export type Edition = { readonly plan: Plan; readonly findings: readonly Finding[] }

/** Members under a name that says what they are; a name that comes twice gets its number. */
const named = <Member>(
  members: readonly Member[],
  nameOf: (member: Member) => string,
): ReadonlyMap<string, Member> => {
  const seen = new Map<string, number>()
  return new Map(
    members.map((member) => {
      const name = nameOf(member)
      const times = (seen.get(name) ?? 0) + 1
      seen.set(name, times)
      return [times === 1 ? name : `${name} (${times})`, member] as const
    }),
  )
}

const changes = <Member>(
  before: ReadonlyMap<string, Member>,
  after: ReadonlyMap<string, Member>,
  say: (member: Member) => string,
): Change[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((what) => {
    const [old, young] = [before.get(what), after.get(what)]
    const [was, now] = [old === undefined ? '' : say(old), young === undefined ? '' : say(young)]
    return was === now ? [] : [{ what, was, now }]
  })

const sayTarget = ({ indicator, literal, value, stretch, unit, text }: Target): string =>
  text.trim() ||
  `${indicator} ${literal} ${printDecimal(value)} ${stretch ? printDecimal(stretch) : ''} ${unit}`

const sayAssignment = ({ text }: Assignment): string => text

const rowName = (row: Row): string => [...row.path, row.label || row.stt].join(' › ')

const sayRow = (row: Row): string => [row.stt, row.label, row.unit].filter((part) => part !== '').join(' · ')

/** The rows of a table by what they are called, so that a row inserted above moves none. */
export const rowsByName = (table: FormTable | undefined): ReadonlyMap<string, Row> =>
  named(table?.rows ?? [], rowName)

const cellChanges = (before: FormTable, after: FormTable): PlanDifference['cells'] => {
  const rows = rowsByName(after)
  return [...rowsByName(before)].flatMap(([what, old]) => {
    const young = rows.get(what)
    if (!young) return []
    const columns = new Set([...before.columns, ...after.columns].map(({ n }) => n))
    return [...columns].flatMap((n) => {
      const [was, now] = [old.cells[n]?.printed ?? '', young.cells[n]?.printed ?? '']
      if (was === now) return []
      const column = after.columns.find((one) => one.n === n)?.label || `cột ${n}`
      return [{ table: after.id, what, column, was, now }]
    })
  })
}

const tablesOf = (before: Plan, after: Plan): readonly string[] => [
  ...new Set([...before.tables, ...after.tables].map(({ id }) => id)),
]

/** Lines that stand more often in one text than in the other; a line that only moved is none. */
const linesOnlyIn = (lines: readonly string[], other: readonly string[]): TextLine[] => {
  const left = new Map<string, number>()
  for (const text of other) left.set(text, (left.get(text) ?? 0) + 1)
  return lines.flatMap((text, index) => {
    const count = left.get(text) ?? 0
    left.set(text, count - 1)
    return count > 0 || text.trim() === '' ? [] : [{ line: index + 1, text }]
  })
}

/** What the findings of one edition say that the other has not. */
const messagesOnlyIn = (
  findings: ReadonlyMap<string, Finding>,
  other: ReadonlyMap<string, Finding>,
): string[] => [...findings].flatMap(([key, { message }]) => (other.has(key) ? [] : [message]))

/** What the newer edition of a document changes; grows linearly with the length of both. */
export const differenceOf = (
  before: Edition,
  after: Edition,
  standing: ReadonlyMap<string, Standing>,
): PlanDifference => {
  const tables = tablesOf(before.plan, after.plan).map(
    (id) =>
      [
        id,
        before.plan.tables.find((one) => one.id === id),
        after.plan.tables.find((one) => one.id === id),
      ] as const,
  )
  const old = new Map(keyed(before.findings, before.plan).map(({ key, finding }) => [key, finding]))
  const young = new Map(keyed(after.findings, after.plan).map(({ key, finding }) => [key, finding]))
  const decided = [...standing.keys()]
  return {
    targets: changes(
      named(before.plan.targets, ({ id }) => id),
      named(after.plan.targets, ({ id }) => id),
      sayTarget,
    ),
    cells: tables.flatMap(([, was, now]) => (was && now ? cellChanges(was, now) : [])),
    rows: tables.flatMap(([table, was, now]) =>
      changes(rowsByName(was), rowsByName(now), sayRow).map((change) => ({ table, ...change })),
    ),
    assignments: changes(
      named(before.plan.assignments, ({ id }) => id),
      named(after.plan.assignments, ({ id }) => id),
      sayAssignment,
    ),
    linesAdded: linesOnlyIn(after.plan.lines, before.plan.lines),
    linesRemoved: linesOnlyIn(before.plan.lines, after.plan.lines),
    findingsGone: messagesOnlyIn(old, young),
    findingsNew: messagesOnlyIn(young, old),
    decisionsKept: decided.filter((key) => young.has(key)).length,
    decisionsOrphaned: decided.flatMap((key) => (young.has(key) ? [] : [old.get(key)?.message ?? key])),
  }
}
