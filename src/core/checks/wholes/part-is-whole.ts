import { figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { bareLabel, namesOf } from '#core/checks/figures/say.ts'
import { announcesSome } from '#core/checks/names/words.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import { unitKey } from '#core/checks/wholes/measure.ts'
import type { Branch } from '#core/checks/wholes/tree.ts'
import { equal } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Place } from '#core/plan/place.ts'
import type { FormTable } from '#core/plan/table.ts'

type Same = { readonly name: string; readonly whole: string; readonly place: Place; readonly of: Place }

/** The only announced part equals its whole in every column, and not because everything is nothing. */
const sameAs = (table: FormTable, whole: Branch, part: Branch): Same[] => {
  if (!announcesSome(part.row.label) || unitKey(whole.row.unit) !== unitKey(part.row.unit)) return []
  const pairs = valueColumns(table).map(({ n }) => [figureAt(whole.row, n), figureAt(part.row, n)] as const)
  const both = pairs.flatMap(([a, b]) => (a && b ? [{ a, b }] : []))
  const told = new Set(both.filter(({ a }) => a.value.digits !== 0n).map(({ a }) => a.printed))
  if (both.length < 3 || both.length < pairs.length || told.size < 2) return []
  if (!both.every(({ a, b }) => equal(a.value, b.value))) return []
  const place = { line: part.row.line }
  return [
    {
      name: bareLabel(part.row.label),
      whole: bareLabel(whole.row.label),
      place,
      of: { line: whole.row.line },
    },
  ]
}

const sameIn = ({ table, relations }: StudiedTable): Same[] =>
  [...relations.keys()].flatMap((whole) => {
    const [part] = whole.children
    return part && whole.children.length === 1 ? sameAs(table, whole, part) : []
  })

/** `Trong đó` that is all of it, in every year: was the whole copied down? One question for the plan. */
export const partsThatAreWholes = (tables: readonly StudiedTable[]): Finding[] => {
  const found = tables.flatMap(sameIn)
  if (found.length === 0) return []
  return [
    {
      code: 'part-above-whole',
      severity: 'question',
      where: found.map(({ place }) => place),
      evidence: found.map(({ of }) => of),
      printed: '',
      expected: '',
      message: `${namesOf(found.map(({ name, whole }) => `${name} / ${whole}`))}: phần “trong đó” bằng cả tổng ở mọi cột; có phải chép lại tổng không?`,
    },
  ]
}
