import { readXlsx } from 'hucre/xlsx'
import { compareWorkbook } from '#core/exchange/compare.ts'
import { digestOfComparison } from '#core/exchange/decide.ts'
import { exampleForm, exampleServer } from '#core/exchange/example-form.ts'
import { formWorkbook } from '#core/exchange/form-workbook.ts'
import { numberEntry } from '#core/report/typed.ts'
import { invariant } from '#core/result.ts'
import { readReportWorkbook } from '#office/report-workbook-read.ts'
import { writeReportWorkbook } from '#office/report-workbook.ts'
import type { Setting } from './bench.ts'
import { inTurns, type Measured, median, summary } from './measure.ts'

const rows = 300

const formWith = (more: number) =>
  exampleForm(
    Array.from({ length: rows }, (_, at) => ({
      code: `B2.${at + 1}`,
      name: `Chỉ tiêu thứ ${at + 1} của một biểu dài, tên đủ dài để xuống dòng`,
      plan: '1000',
      entry: numberEntry(String(at + more)),
    })),
  )

/** An upload of 300 rows, all of them changed on the server meanwhile: read, compared three ways, its digest taken. */
export const exchanging = async ({ sized }: Setting): Promise<readonly Measured[]> => {
  const bytes = await writeReportWorkbook(formWorkbook(formWith(0)))
  const server = exampleServer(formWith(1))
  const preview = (): void => {
    const read = readReportWorkbook(bytes)
    invariant(read.ok, 'the workbook that was written is read')
    const comparison = compareWorkbook(read.value.passport, read.value.sheets, server)
    invariant(comparison.cells.length === rows, 'every row of the upload is told')
    digestOfComparison(comparison)
  }
  const taken = await inTurns(sized(30, 10), preview, () => readXlsx(bytes))
  return [
    {
      what: `preview an upload of ${rows} rows`,
      ...summary(taken.work),
      baseline: { what: 'the same file read by the writing library, not compared', ms: median(taken.plain) },
      limits: [{ of: 'value', most: 1000 }],
    },
  ]
}
