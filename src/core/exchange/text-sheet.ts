import type { Look, SheetCell } from '#core/document/sheet.ts'
import { layouts, textColumns as at } from '#core/exchange/layouts.ts'
import {
  body,
  type FormToFill,
  heightOfText,
  type MadeSheet,
  pictures,
  titleRows,
  words,
} from '#core/exchange/sheet-parts.ts'
import { isTooLongForCell, type PassportRow } from '#core/exchange/workbook-passport.ts'
import type { ReportTexts } from '#core/report/report-texts.ts'

export const textSheetName = 'Phan_loi'

/** The parts in words, each with the code of its row. */
export const textParts = [
  { part: 'situation', code: 'tinh-hinh', name: 'Tình hình thực hiện' },
  { part: 'proposals', code: 'de-xuat', name: 'Đề xuất giải pháp chỉ đạo, điều hành' },
  { part: 'nextYear', code: 'nam-sau', name: 'Kiến nghị chỉ tiêu, nhiệm vụ năm sau' },
] as const satisfies readonly {
  readonly part: keyof ReportTexts
  readonly code: string
  readonly name: string
}[]

type Part = (typeof textParts)[number]

/** The parts that a report has: the third at the end of the year alone. */
export const partsOf = (texts: ReportTexts): readonly Part[] =>
  textParts.filter(({ part }) => texts[part] !== undefined)

const headLook: Look = { part: 'head', align: 'center', bold: true }
const widths = [6, 26, 100, 11]

const tooLong = 'Phần này dài hơn một ô Excel chứa được: sửa ở trang báo cáo, không sửa ở đây.'

const lineCells = ({ part, code, name }: Part, ordinal: number, text: string): readonly SheetCell[] => [
  words(String(ordinal), body('center')),
  words(part === 'nextYear' ? name : `${name} (bắt buộc)`, body('left', { bold: true })),
  words(isTooLongForCell(text) ? tooLong : text, body('left')),
  words(code, body('center', { italic: true })),
]

/** The parts in words as a sheet with large cells. */
export const textSheet = (form: FormToFill): MadeSheet => {
  const { columns } = layouts.texts
  const parts = partsOf(form.texts)
  const textOf = ({ part }: Part): string => form.texts[part] ?? ''
  const isOpen = (part: Part): boolean => !isTooLongForCell(textOf(part))
  const titles = titleRows(form, {
    title: 'PHẦN LỜI CỦA BÁO CÁO',
    how: 'Chỉ ghi vào ô nền vàng. Xuống dòng trong ô: Alt+Enter. Không có thì ghi "Không có".',
    columns,
  })
  const head = ['STT', 'Phần', 'Nội dung', 'Mã']
  const above = [
    ...titles,
    head.map((text) => words(text, headLook)),
    head.map((_, index) => words(String(index + 1), { part: 'numbers', align: 'center', italic: true })),
  ]
  const rows = [...above, ...parts.map((part, index) => lineCells(part, index + 1, textOf(part)))]
  const rowOf = (index: number): number => above.length + index + 1
  return {
    sheet: {
      name: textSheetName,
      rows,
      merges: titles.map((_, row) => ({ fromRow: row, fromColumn: 0, toRow: row, toColumn: columns - 1 })),
      heights: [
        24,
        ...titles.slice(1).map(() => 18),
        20,
        null,
        ...parts.map((part) =>
          isOpen(part) ? Math.min(405, Math.max(200, heightOfText(textOf(part), widths[2] ?? 0))) : 36,
        ),
      ],
      widths,
      repeated: [titles.length + 1, above.length],
      frozen: { rows: above.length, columns: 2 },
      open: parts.flatMap((part, index) =>
        isOpen(part) ? [{ row: rowOf(index), column: at.text, kind: 'text' as const, unit: '' }] : [],
      ),
      closed: parts.flatMap((part, index) => (isOpen(part) ? [] : [{ row: rowOf(index), column: at.text }])),
      hidden: [],
    },
    passport: {
      id: textSheetName,
      name: textSheetName,
      layout: 'texts',
      rows: rows.map((cells, index): PassportRow => {
        const part = parts[index - above.length]
        return {
          row: index + 1,
          role: part ? 'line' : 'words',
          code: part?.code ?? '',
          open: part && isOpen(part) ? [at.text] : [],
          said: [part && isOpen(part) ? textOf(part) : '', '', '', '', ''],
          // what is filled in is held against what was said, so that it is not kept twice
          cells: pictures(cells, index + 1).map((text, column) =>
            part && isOpen(part) && column === at.text - 1 ? '' : text,
          ),
        }
      }),
    },
  }
}
