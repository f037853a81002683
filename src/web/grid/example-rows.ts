import type { FormLine, FormSection } from '#core/page/report-page.ts'
import type { Ground } from '#web/grid/move.ts'
import { type GridRow, rowsOf, shownColumns } from '#web/grid/rows.ts'

const line = (code: string, name: string, more: Partial<FormLine> = {}): FormLine => ({
  code,
  name,
  stt: '',
  level: 1,
  unit: 'tấn',
  plan: { kind: 'missing' },
  last: null,
  entry: { kind: 'missing' },
  heading: false,
  focal: true,
  confirmed: true,
  ...more,
})

const heading = (code: string, name: string): FormLine => line(code, name, { heading: true, unit: '' })

/** A small form for tests and examples: two sections, seven lines, one of them a heading. */
export const exampleSections: readonly FormSection[] = [
  {
    id: 'targets',
    title: 'Chỉ tiêu',
    lines: [line('T.1', 'Tăng trưởng GRDP', { unit: '%', stt: '1' }), line('T.2', 'Thu nhập')],
  },
  {
    id: 'B2',
    title: 'Biểu 2',
    lines: [
      heading('B2.1', 'Sản lượng'),
      line('B2.2', 'Lúa', { plan: { kind: 'number', value: '4300000' }, stt: 'a', level: 2 }),
      line('B2.3', 'Tôm', { level: 2 }),
      line('B2.4', 'Cá "biển"', { level: 2 }),
    ],
  },
]

/** Rows 0 and 3 are titles, row 4 is a heading; figures stand in rows 1, 2, 5, 6, 7. */
export const exampleRows: readonly GridRow[] = rowsOf(exampleSections)

/** Its columns: no path, no last year, nothing in period. The figure is typed in column 7. */
export const exampleGround: Ground = { rows: exampleRows, shown: shownColumns(exampleRows) }
