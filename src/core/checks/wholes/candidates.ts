import { figureAt, hasFigures, valueColumns } from '#core/checks/figures/figures.ts'
import { announcesAll, announcesSome, fold, isTotal } from '#core/checks/names/words.ts'
import { isHundred, isLike } from '#core/checks/wholes/measure.ts'
import { type Branch, rowsAfter, siblingsAfter } from '#core/checks/wholes/tree.ts'
import type { FormTable, Row } from '#core/plan/table.ts'

/** A row that may be a part, and the branch below or beside the whole on which it stands. */
export type Part = { readonly row: Row; readonly group: Branch }

/**
 * Rows that may add up to a whole, as the form lays them out.
 * explicit: the form itself says that they do, `(I+II)` or `Chia ra`; otherwise only the figures can say it.
 * below: they stand under the whole, not beside it.
 */
export type Candidate = {
  readonly parts: readonly Part[]
  readonly explicit: boolean
  readonly below: boolean
}

type Picker = { readonly whole: Row; readonly table: FormTable; readonly every: boolean }

const isAlike = ({ whole, table }: Picker, row: Row): boolean => hasFigures(table, row) && isLike(whole, row)

/** Of `Nuôi tôm → Diện tích, Sản lượng` the row with the whole's unit; of a bare heading all or the first of its rows. */
const pick = (picker: Picker, branch: Branch): readonly Row[] => {
  if (isAlike(picker, branch.row)) return [branch.row]
  const alike = branch.children.filter((child) => isAlike(picker, child.row))
  if (alike.length > 0) return (picker.every ? alike : alike.slice(0, 1)).map(({ row }) => row)
  return branch.children.flatMap((child) => pick(picker, child))
}

const partsOn = (picker: Picker, branches: readonly Branch[]): Part[] =>
  branches.flatMap((group) => pick(picker, group).map((row) => ({ row, group })))

/** `(I+II)`, `(1+2+3)`: the numbers of the rows that the label adds. */
const addends = (label: string): readonly string[] => {
  const inner = /\(\s*([\p{L}\d.]+(?:\s*\+\s*[\p{L}\d.]+)+)\s*\)/u.exec(label)?.[1]
  return inner ? inner.split('+').map((stt) => stt.trim()) : []
}

const named = (branch: Branch, all: readonly Branch[]): Part[] => {
  const wanted = addends(branch.row.label)
  const later = rowsAfter(branch, all)
  if (wanted.length === 0) return []
  const found = wanted.flatMap((stt) => later.find(({ row }) => row.stt.replace(/\.$/, '') === stt) ?? [])
  return found.length === wanted.length ? found.map((group) => ({ row: group.row, group })) : []
}

/** The rows that follow at once with the same sign (`-`, `+`) before them, whatever their level was read as. */
const signed = (picker: Picker, branch: Branch, all: readonly Branch[]): Part[] => {
  const sign = all[branch.index + 1]?.row.stt ?? ''
  if (!/^[-+]$/.test(sign) || branch.row.stt === sign) return []
  const parts: Part[] = []
  for (const group of rowsAfter(branch, all)) {
    if (group.row.stt !== sign) break
    if (isAlike(picker, group.row)) parts.push({ row: group.row, group })
  }
  return parts
}

const upToNextTotal = (branches: readonly Branch[]): readonly Branch[] => {
  const end = branches.findIndex(({ row }) => isTotal(row.label))
  return end < 0 ? branches : branches.slice(0, end)
}

/** `…; trong đó:` at the end of a name announces the rows that follow, wherever their level was read. */
const announcesNext = (label: string): boolean =>
  /(?:trong do|chia ra|bao gom|gom)\s*:?\s*$/.test(fold(label))

/** The first two, three, four … rows after an announcement: where it ends is not printed. */
const prefixes = (parts: readonly Part[]): readonly (readonly Part[])[] =>
  parts.slice(1, 8).map((_, at) => parts.slice(0, at + 2))

/** `Cơ cấu kinh tế | % | 100 | 100`: what stands below it makes up all of it. */
const isStructure = (whole: Row, table: FormTable): boolean => {
  if (!/co cau|ty trong/.test(fold(whole.label))) return false
  const figures = valueColumns(table).flatMap(({ n }) => figureAt(whole, n) ?? [])
  return figures.length > 0 && figures.every((figure) => isHundred(whole.unit, figure))
}

/** Every set of rows that the layout offers as the parts of one whole; the figures choose among them. */
export const candidatesFor = (
  branch: Branch,
  all: readonly Branch[],
  table: FormTable,
): readonly Candidate[] => {
  const { row: whole, children } = branch
  const beside = siblingsAfter(branch)
  // one of many leaves, as in a list of products, is no whole of those that follow it
  const heads =
    isTotal(whole.label) ||
    announcesNext(whole.label) ||
    beside.some((sibling) => sibling.children.length > 0)
  const after = heads ? beside : []
  const every: Picker = { whole, table, every: true }
  const first: Picker = { whole, table, every: false }
  const unannounced = children.filter(({ row }, at) => at === 0 || !announcesSome(row.label))
  const says = isStructure(whole, table) || children.some(({ row }) => announcesAll(row.label))
  const headings = [...children, ...after].filter(({ row }) => !hasFigures(table, row))
  const candidates: Candidate[] = [
    { parts: named(branch, all), explicit: true, below: true },
    { parts: partsOn(every, children), explicit: says, below: true },
    { parts: partsOn(first, children), explicit: false, below: true },
    { parts: partsOn(every, unannounced), explicit: says, below: true },
    { parts: partsOn(every, after), explicit: false, below: false },
    { parts: partsOn(first, after), explicit: false, below: false },
    { parts: partsOn(every, upToNextTotal(after)), explicit: false, below: false },
    { parts: signed(every, branch, all), explicit: false, below: false },
    ...(announcesNext(whole.label)
      ? prefixes(partsOn(every, children.length > 0 ? children : after))
      : []
    ).map((parts) => ({
      parts,
      explicit: false,
      below: true,
    })),
    ...headings.map((heading) => ({
      parts: partsOn(every, [heading]),
      explicit: announcesAll(heading.row.label),
      below: false,
    })),
  ]
  const seen = new Set<string>()
  return candidates.filter(({ parts }) => {
    const key = parts.map(({ row }) => row.line).join()
    if (parts.length < 2 || seen.has(key)) return false
    seen.add(key)
    return true
  })
}
