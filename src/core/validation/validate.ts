import { type Cell, missing } from '#core/figure/cell.ts'
import { parseDecimal } from '#core/figure/decimal.ts'
import { fromWire } from '#core/figure/wire.ts'
import { cellOfEntry, type Entry } from '#core/report/entry.ts'
import { checkCell } from '#core/validation/check-cell.ts'
import { checkRelation, type Standing } from '#core/validation/check-relation.ts'
import type { FormGround, Relation } from '#core/validation/ground.ts'
import { settle } from '#core/validation/settle.ts'
import { type AnsweredWarning, reasonFor, type Warning } from '#core/validation/warning.ts'

export type Entries = (code: string) => Entry | undefined

/** A watched form: asked again and again while somebody types, it looks only at what has changed since. */
export type Watch = (entryOf: Entries) => readonly Warning[]

type Seen = { readonly value: string; readonly warning: Warning | null }
/** `confirms`: it could be said, and it holds. */
type Tried = { readonly seen: string; readonly warning: Warning | null; readonly confirms: boolean }

const valueOf = (entry: Entry | undefined): string =>
  entry === undefined ? '' : entry.kind === 'number' ? entry.value : entry.kind

const cellIn = (entry: Entry | undefined): Cell => (entry ? fromWire(cellOfEntry(entry)) : missing)

const nameless: Standing = { name: '', unit: '', cell: missing, own: false }

const standingIn =
  ({ cells, outside }: FormGround, entryOf: Entries) =>
  (code: string): Standing => {
    const own = cells.get(code)
    if (own) return { name: own.name, unit: own.unit, cell: cellIn(entryOf(code)), own: true }
    const other = outside.get(code)
    if (!other) return nameless
    return { ...other, cell: fromWire({ kind: 'number', value: other.value }), own: false }
  }

const involved = ({ of, leaves }: Relation): readonly string[] => [of, ...leaves]

const tryRelation = (relation: Relation, seen: string, at: (code: string) => Standing): Tried => {
  const warning = checkRelation(relation, at)
  const said = involved(relation).every((code) => at(code).cell.kind === 'number')
  return { seen, warning, confirms: warning === null && said && relation.kind !== 'part' }
}

/**
 * All checks of a form, live: the first call looks at everything, the next ones only at the cells that changed and what
 * hangs on them. The same on the page, at the server and before a workbook is taken in. A note is no change: it answers.
 */
export const watchForm = (ground: FormGround): Watch => {
  const cells = new Map<string, Seen>()
  const relations = new Map<Relation, Tried>()
  let [last, settled]: [string, readonly Warning[]] = ['', []]

  const look = (entryOf: Entries): number => {
    let changed = 0
    for (const [code, own] of ground.cells) {
      const value = valueOf(entryOf(code))
      if (cells.get(code)?.value === value) continue
      const number = parseDecimal(value)
      cells.set(code, { value, warning: number && checkCell(own, number, ground) })
      changed += 1
    }
    return changed
  }
  const relate = (entryOf: Entries): void => {
    const at = standingIn(ground, entryOf)
    for (const relation of ground.relations) {
      const seen = involved(relation)
        .map((code) => cells.get(code)?.value ?? '')
        .join(' ')
      if (relations.get(relation)?.seen !== seen) relations.set(relation, tryRelation(relation, seen, at))
    }
  }
  const settleAll = (): readonly Warning[] => {
    const single = [...cells.values()].flatMap(({ warning }) => warning ?? [])
    const tried = [...relations]
    const confirmed = new Set(
      tried.flatMap(([relation, { confirms }]) => (confirms ? involved(relation) : [])),
    )
    const broken = tried.flatMap(([, { warning }]) => warning ?? [])
    const order = [...ground.cells.keys()]
    const place = ({ cells: [first] }: Warning): number => order.indexOf(first)
    return settle(single, broken, confirmed).toSorted((a, b) => place(a) - place(b))
  }
  return (entryOf) => {
    const changed = look(entryOf)
    if (changed === 0 && last !== '') return settled
    relate(entryOf)
    ;[last, settled] = ['seen', settleAll()]
    return settled
  }
}

/** All checks of a form once, in the order of its lines. */
export const validate = (ground: FormGround, entryOf: Entries): readonly Warning[] =>
  watchForm(ground)(entryOf)

/** The same with the reasons that were given; a fall that a note explains is told with its note. */
export const answered = (
  ground: FormGround,
  entryOf: Entries,
  warnings: readonly Warning[] = validate(ground, entryOf),
): readonly AnsweredWarning[] =>
  warnings.map((warning) => ({
    warning,
    name: ground.cells.get(warning.cells[0])?.name ?? '',
    reason: reasonFor(warning, entryOf),
  }))

/** What still waits for a reason, or blocks. */
export const unanswered = (all: readonly AnsweredWarning[]): readonly AnsweredWarning[] =>
  all.filter(({ reason }) => reason === '')
