import { headMerges, headRows, hiddenIn } from '#core/exchange/figure-head.ts'
import { lineCells, type Places } from '#core/exchange/figure-line.ts'
import { figureColumns as at, layouts } from '#core/exchange/layouts.ts'
import {
  type FormSheet,
  type FormToFill,
  heightOfText,
  type MadeSheet,
  type OpenCell,
  pictures,
  titleRows,
} from '#core/exchange/sheet-parts.ts'
import { type PassportRow, wordsOfEntry } from '#core/exchange/workbook-passport.ts'
import type { FormLine, FormSection } from '#core/page/report-page.ts'
import { blank } from '#core/report/entry.ts'
import { takesInPeriod } from '#core/report/two-numbers.ts'

const openIn = (line: FormLine): readonly OpenCell['column'][] => {
  if (line.heading) return []
  return takesInPeriod(line.sides) ? [at.inPeriod, at.entry, at.note] : [at.entry, at.note]
}

const kinds: Readonly<Record<number, OpenCell['kind']>> = {
  [at.inPeriod]: 'inPeriod',
  [at.entry]: 'figure',
  [at.note]: 'note',
}

const widths = [6, 42, 12, 13, 13, 13, 14, 15, 12, 13, 12, 34, 9]

/** `B1.1@2024-Q2` stays on one line. */
const codeWidth = ({ lines }: FormSection, least: number): number =>
  Math.max(least, ...lines.map(({ code }) => code.length * 1.2 + 1))

const howTo = ({ lines }: FormSection): string => {
  const numbers = lines.some(({ heading, sides }) => !heading && takesInPeriod(sides))
    ? 'lũy kế hoặc số trong kỳ (một trong hai, số kia tự tính)'
    : 'một số'
  return `Chỉ ghi vào ô nền vàng: ${numbers}, hoặc "-" không có, "x" không áp dụng, "k" chưa đến kỳ; ghi chú khi cần giải trình.`
}

/** `Bieu_2` for a form of the plan, `Chi_tieu` for its headline targets: no blank, as print titles want it. */
const sheetName = (id: string): string => (id === 'T' ? 'Chi_tieu' : id.replace(/^B/u, 'Bieu_'))

const aboveLines = 7

/** Where each line of the sections will stand. */
export const placesIn = (sections: readonly FormSection[]): Places =>
  new Map(
    sections.flatMap(({ id, lines }) =>
      lines.map(({ code }, index) => [code, { sheet: sheetName(id), row: aboveLines + index + 1 }] as const),
    ),
  )

const roleOf = (line: FormLine | undefined): PassportRow['role'] => {
  if (!line) return 'words'
  if (!line.heading) return 'line'
  return line.sameAs === undefined ? 'heading' : 'same'
}

const heightOfLine = (line: FormLine): number =>
  Math.max(
    heightOfText(line.name, Math.max(20, (widths[at.name - 1] ?? 0) - line.level * 2)),
    heightOfText(line.entry.kind === 'number' ? (line.entry.note ?? '') : '', widths[at.note - 1] ?? 0),
    heightOfText(line.unit, (widths[at.unit - 1] ?? 0) - 3),
  )

/** One form of the plan as a sheet to fill. */
export const figureSheet = (form: FormToFill, section: FormSection, places: Places): MadeSheet => {
  const { columns } = layouts.figures
  const hidden = hiddenIn(section)
  const name = sheetName(section.id)
  const titles = titleRows(form, { title: section.title, how: howTo(section), columns })
  const above = [...titles, ...headRows(form, hidden)]
  const lines = section.lines.map((line, index) =>
    lineCells(line, { row: above.length + index + 1, sheet: name, places }),
  )
  const rows = [...above, ...lines]
  const each = <Value>(of: (line: FormLine, row: number) => readonly Value[]): readonly Value[] =>
    section.lines.flatMap((line, index) => of(line, above.length + index + 1))
  const sheet: FormSheet = {
    name,
    rows,
    merges: [
      ...titles.map((_, row) => ({ fromRow: row, fromColumn: 0, toRow: row, toColumn: columns - 1 })),
      ...headMerges(titles.length, hidden),
    ],
    heights: [24, ...titles.slice(1).map(() => 18), 20, 36, null, ...section.lines.map(heightOfLine)],
    widths: widths.map((width, index) => (index === at.code - 1 ? codeWidth(section, width) : width)),
    repeated: [titles.length + 1, above.length],
    frozen: { rows: above.length, columns: 3 },
    open: each((line, row) =>
      openIn(line).map((column) => ({ row, column, kind: kinds[column] ?? 'words', unit: line.unit })),
    ),
    closed: each((line, row) => {
      if (line.heading)
        return line.sameAs === undefined
          ? []
          : [at.inPeriod, at.entry, at.note].map((column) => ({ row, column }))
      return takesInPeriod(line.sides) ? [] : [{ row, column: at.inPeriod }]
    }),
    hidden,
  }
  const passport = rows.map((cells, index): PassportRow => {
    const line = section.lines[index - above.length]
    return {
      row: index + 1,
      role: roleOf(line),
      code: line?.code ?? '',
      open: line ? openIn(line) : [],
      said: wordsOfEntry(line && !line.heading ? line.entry : blank),
      cells: pictures(cells, index + 1),
    }
  })
  return { sheet, passport: { id: section.id, name, layout: 'figures', rows: passport } }
}
