import type { Repair } from '#core/plan/finding.ts'
import type { UnreadLine } from '#core/plan/plan.ts'
import { type Draft, draftCell, type DraftCell, type Sight, type Step } from '#core/reading/tables/draft.ts'
import { partWords } from '#core/reading/tables/words/label-words.ts'
import { numberingOf } from '#core/reading/tables/words/numbering.ts'
import { numeralIn } from '#core/reading/tables/numeral.ts'
import { comparisonHolds, comparisonsOf } from '#core/reading/tables/ratio-fit.ts'
import { placements, withCells } from '#core/reading/tables/mend/split-cells.ts'

const mostWays = 600

const isFigure = (text: string): boolean => numeralIn(text) !== null
const isPercent = (text: string): boolean => text.endsWith('%') && isFigure(text)

const shiftedRepair = (row: Draft, message: string): Repair => ({
  code: 'shifted-columns',
  where: [{ line: row.line }],
  was: [row.stt, row.label, row.unit].join(' | '),
  now: '',
  evidence: [],
  message,
})

/** The words of a row that lost its first or its unit's cell stand too far left: a figure where the unit should be. */
const unshiftWords = (row: Draft, sight: Sight): { readonly row: Draft; readonly repair: Repair } | null => {
  const unitColumn = sight.head.unitColumn
  const first = (unitColumn ?? 2) + 1
  const isWordy =
    row.stt !== '' && !numberingOf(row.stt) && partWords(row.stt) === null && /\p{L}{2}/u.test(row.stt)
  const stray = unitColumn === null ? row.label : row.unit
  if (!isFigure(stray) || (!isWordy && unitColumn === null)) return null
  const cell = draftCell(row.line, stray)
  const cells = [[first, cell] as const, ...[...row.cells].map(([n, each]) => [n + 1, each] as const)]
  const words = isWordy
    ? { stt: '', label: row.stt, unit: unitColumn === null ? '' : row.label }
    : { unit: '' }
  const done = withCells({ ...row, ...words }, cells)
  const now = [done.stt, done.label, done.unit].join(' | ')
  return {
    row: done,
    repair: {
      ...shiftedRepair(
        row,
        `Dòng thiếu một ô ở đầu (${isWordy ? 'STT' : 'đơn vị tính'}); các ô còn lại được đưa về cột của chúng.`,
      ),
      now,
    },
  }
}

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

/** The one arrangement of the row's figures that its own ratios prove; null where none does or several do. */
const provenArrangement = (row: Draft, sight: Sight): Draft | null => {
  const columnsOf = (kind: 'value' | 'ratio'): number[] =>
    sight.head.columns.flatMap((column) => (column.kind === kind ? [column.n] : []))
  const all = [...row.cells.values()]
  const [ratios, values] = [
    all.filter(({ text }) => isPercent(text)),
    all.filter(({ text }) => !isPercent(text)),
  ]
  const valueWays = placements(columnsOf('value'), values.length)
  const ratioWays = placements(columnsOf('ratio'), ratios.length)
  if (valueWays.length * ratioWays.length > mostWays) return null
  const scored = valueWays.flatMap((valueWay) =>
    ratioWays.map((ratioWay) => {
      const done = withCells(row, [...placed(valueWay, values), ...placed(ratioWay, ratios)])
      const verdicts = comparisonsOf(sight.head).map((each) => comparisonHolds(done, each))
      return { done, held: verdicts.filter((each) => each === true).length, broken: verdicts.includes(false) }
    }),
  )
  const sound = scored.filter(({ held, broken }) => held > 0 && !broken).sort((a, b) => b.held - a.held)
  return sound[0] && sound[0].held > (sound[1]?.held ?? 0) ? sound[0].done : null
}

const excess = (row: Draft, { head }: Sight): UnreadLine | null => {
  const beyond = [...row.cells].filter(([n]) => n > head.width)
  if (beyond.length === 0) return null
  const text = [
    row.sttPrinted,
    row.labelPrinted,
    row.unitPrinted,
    ...[...row.cells.values()].map(({ printed }) => printed),
  ]
    .filter((each) => each !== '')
    .join(' | ')
  const cells = beyond.map(([n, { printed }]) => `ô ${n}: "${printed}"`).join(', ')
  return {
    line: row.line,
    text,
    why: `Dòng có nhiều ô hơn ${head.width} cột của biểu (${cells}), không có căn cứ để xếp lại.`,
  }
}

/**
 * Rows shorter or longer than the header: the printed ratios say where the figures belong. What they cannot prove
 * stays where it was printed; a cell beyond the last column is unread, with its place.
 */
export const alignCells = (rows: readonly Draft[], sight: Sight): Step => {
  const [repairs, unread]: [Repair[], UnreadLine[]] = [[], []]
  const signed = ratiosAreSigned(rows, sight)
  const done = rows.map((printed) => {
    const words = unshiftWords(printed, sight)
    const row = words?.row ?? printed
    if (words) repairs.push(words.repair)
    if (!isOutOfPlace(row, sight, signed)) return row
    const arranged = provenArrangement(row, sight)
    if (arranged) {
      repairs.push({
        ...shiftedRepair(
          row,
          'Các ô của dòng in lệch cột; tỷ lệ của chính dòng này chỉ đúng khi xếp lại như vậy.',
        ),
        was: [...row.cells.keys()].join(', '),
        now: [...arranged.cells.keys()].join(', '),
      })
      return arranged
    }
    const lost = excess(row, sight)
    if (lost) unread.push(lost)
    return lost
      ? withCells(
          row,
          [...row.cells].filter(([n]) => n <= sight.head.width),
        )
      : row
  })
  return { rows: done, repairs, unread }
}
