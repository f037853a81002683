import type { Repair } from '#core/plan/finding.ts'
import type { UnreadLine } from '#core/plan/plan.ts'
import type { Draft, DraftCell, Sight, Step } from '#core/reading/tables/draft.ts'
import { numeralIn } from '#core/reading/tables/numeral.ts'
import { comparisonHolds, comparisonsOf } from '#core/reading/tables/ratio-fit.ts'
import { placements, withCells } from '#core/reading/tables/mend/split-cells.ts'

const mostWays = 600
const mostColumns = 12

const isFigure = (text: string): boolean => numeralIn(text) !== null
const isPercent = (text: string): boolean => text.endsWith('%') && isFigure(text)

/** Do the ratios of this table carry their percent sign? Then a figure with it stands in a ratio's column, others do not. */
const ratiosAreSigned = (rows: readonly Draft[], sight: Sight): boolean => {
  const ratios = new Set(sight.head.columns.flatMap(({ n, kind }) => (kind === 'ratio' ? [n] : [])))
  const texts = rows.flatMap((row) =>
    [...row.cells].flatMap(([n, { text }]) => (ratios.has(n) && isFigure(text) ? [text] : [])),
  )
  return texts.length >= 3 && texts.filter(isPercent).length >= 0.8 * texts.length
}

const isOutOfPlace = (row: Draft, sight: Sight, signed: boolean): boolean => {
  const kinds = new Map(sight.head.columns.map(({ n, kind }) => [n, kind]))
  const inPercent = row.unit === '%' || row.label.includes('%')
  return [...row.cells].some(([n, { text }]) => {
    const kind = kinds.get(n)
    if (kind === undefined) return true
    return signed && !inPercent && isFigure(text) && (kind === 'ratio') !== isPercent(text)
  })
}

const placed = (way: readonly number[], cells: readonly DraftCell[]): (readonly [number, DraftCell])[] =>
  way.flatMap((n, at) => {
    const cell = cells[at]
    return cell ? [[n, cell] as const] : []
  })

/** Every way to lay the row's figures into the columns, in their order; signed ones only into ratios. */
const arrangements = (row: Draft, { head }: Sight, signed: boolean): Draft[] => {
  const columnsOf = (kind: 'value' | 'ratio'): number[] =>
    head.columns.flatMap((column) => (column.kind === kind ? [column.n] : []))
  const all = [...row.cells.values()]
  if (!signed)
    return placements(
      head.columns.map(({ n }) => n),
      all.length,
    ).map((way) => withCells(row, placed(way, all)))
  const [ratios, values] = [
    all.filter(({ text }) => isPercent(text)),
    all.filter(({ text }) => !isPercent(text)),
  ]
  const [valueWays, ratioWays] = [
    placements(columnsOf('value'), values.length),
    placements(columnsOf('ratio'), ratios.length),
  ]
  if (valueWays.length * ratioWays.length > mostWays) return []
  return valueWays.flatMap((valueWay) =>
    ratioWays.map((ratioWay) => withCells(row, [...placed(valueWay, values), ...placed(ratioWay, ratios)])),
  )
}

/** The one arrangement of the row's figures that its own ratios prove; null where none does or several do. */
const provenArrangement = (row: Draft, sight: Sight, signed: boolean): Draft | null => {
  const comparisons = comparisonsOf(sight.head)
  if (row.cells.size > mostColumns || sight.head.columns.length > mostColumns) return null
  const sound = arrangements(row, sight, signed)
    .map((done) => ({ done, verdicts: comparisons.map((each) => comparisonHolds(done, each)) }))
    .filter(({ verdicts }) => verdicts.includes(true) && !verdicts.includes(false))
    .map(({ done, verdicts }) => ({ done, held: verdicts.filter((each) => each === true).length }))
    .sort((a, b) => b.held - a.held)
  return sound[0] && sound[0].held > (sound[1]?.held ?? 0) ? sound[0].done : null
}

/** How many cells the lines of each page usually have. */
const usualLengths = (rows: readonly Draft[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, Map<number, number>>()
  for (const { page, length } of rows) {
    const ofPage = counts.get(page) ?? new Map<number, number>()
    counts.set(page, ofPage.set(length, (ofPage.get(length) ?? 0) + 1))
  }
  return new Map(
    [...counts].map(([page, ofPage]) => [page, [...ofPage].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0]),
  )
}

const unaligned = (row: Draft, { head }: Sight): UnreadLine => {
  const beyond = [...row.cells].filter(([n]) => n > head.width)
  const words = [
    row.sttPrinted,
    row.labelPrinted,
    row.unitPrinted,
    ...[...row.cells.values()].map(({ printed }) => printed),
  ]
  const cells = beyond.map(([n, { printed }]) => `ô ${n}: "${printed}"`).join(', ')
  return {
    line: row.line,
    text: words.filter((each) => each !== '').join(' | '),
    why:
      beyond.length > 0
        ? `Dòng có nhiều ô hơn ${head.width} cột của biểu (${cells}), không có căn cứ để xếp lại.`
        : `Dòng có ${row.length} ô, khác các dòng cùng trang, và tỷ lệ không khớp: số liệu có thể lệch cột, không có căn cứ để xếp lại.`,
  }
}

/** A row with figures whose line ends before the last figure's column, though the page prints every column: it was cut. */
const isCutOff = (row: Draft, { head }: Sight, usual: ReadonlyMap<number, number>): boolean => {
  const lastFigure = Math.max(0, ...head.columns.flatMap(({ n, kind }) => (kind === 'value' ? [n] : [])))
  return row.cells.size > 0 && row.length < lastFigure && (usual.get(row.page) ?? 0) >= lastFigure
}

const cutOff = (row: Draft, usual: ReadonlyMap<number, number>): UnreadLine => ({
  line: row.line,
  text: [row.labelPrinted, ...[...row.cells.values()].map(({ printed }) => printed)].join(' | '),
  why: `Dòng dừng ở cột ${row.length}, các dòng cùng trang có ${usual.get(row.page) ?? 0} cột: có thể bị cắt mất số liệu từ cột ${row.length + 1}.`,
})

const arrangedRepair = (row: Draft, arranged: Draft): Repair => ({
  code: 'shifted-columns',
  where: [{ line: row.line }],
  was: `cột ${[...row.cells.keys()].join(', ')}`,
  now: `cột ${[...arranged.cells.keys()].join(', ')}`,
  evidence: [],
  message: 'Các ô của dòng in lệch cột; tỷ lệ của chính dòng này chỉ đúng khi xếp lại như vậy.',
})

/**
 * Rows shorter or longer than the header: the printed ratios say where the figures belong. What they cannot prove
 * stays where it was printed and is listed; so is a cell beyond the last column.
 */
export const alignCells = (rows: readonly Draft[], sight: Sight): Step => {
  const [repairs, unread]: [Repair[], UnreadLine[]] = [[], []]
  const signed = ratiosAreSigned(rows, sight)
  const usual = usualLengths(rows)
  const comparisons = comparisonsOf(sight.head)
  const done = rows.map((row) => {
    const isRagged = row.length !== usual.get(row.page)
    const outOfPlace = isOutOfPlace(row, sight, signed)
    if (!outOfPlace && !(isRagged && comparisons.some((each) => comparisonHolds(row, each) === false))) {
      if (isCutOff(row, sight, usual)) unread.push(cutOff(row, usual))
      return row
    }
    const arranged = provenArrangement(row, sight, signed)
    if (arranged) {
      repairs.push(arrangedRepair(row, arranged))
      return arranged
    }
    const kept = [...row.cells].filter(([n]) => n <= sight.head.width)
    if (isRagged || kept.length < row.cells.size) unread.push(unaligned(row, sight))
    return withCells(row, kept)
  })
  return { rows: done, repairs, unread }
}
