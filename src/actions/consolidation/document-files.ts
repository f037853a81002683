import { createHash } from 'node:crypto'
import type { Block } from '#core/document/block.ts'
import { type DocumentKind, monthlyDocument } from '#core/consolidation/approval.ts'
import { monthlyReport, type MonthlyReport, reportSheets } from '#core/document/monthly-report.ts'
import type { Sheet } from '#core/document/sheet.ts'
import { writeExcel } from '#office/excel.ts'
import { writeWord } from '#office/word.ts'

/** How a document of a kind is said: its blocks, and its annexes as worksheets. */
export type DocumentMaker = {
  readonly blocks: (report: MonthlyReport) => readonly Block[]
  readonly sheets: (report: MonthlyReport) => readonly Sheet[]
  readonly title: (report: MonthlyReport) => string
}

/** Every document that is prepared, approved and issued; another kind is another line here. */
const makers: ReadonlyMap<DocumentKind, DocumentMaker> = new Map([
  [
    monthlyDocument,
    {
      blocks: monthlyReport,
      sheets: reportSheets,
      title: ({ consolidation }) => `Báo cáo ${consolidation.label}`,
    },
  ],
])

export const makerOf = (document: DocumentKind): DocumentMaker | null => makers.get(document) ?? null

export type MadeFile = { readonly bytes: Uint8Array; readonly sha256: string }

const made = (bytes: Uint8Array): MadeFile => ({
  bytes,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

/** The files of a report. The same report gives the same bytes, today and in ten years (H09). */
export const makeFiles = async (
  maker: DocumentMaker,
  report: MonthlyReport,
): Promise<{ readonly docx: MadeFile; readonly xlsx: MadeFile }> => {
  const at = report.consolidation.consolidated?.at
  const about = { title: maker.title(report), author: report.frame.name, ...(at ? { at: new Date(at) } : {}) }
  return {
    docx: made(await writeWord(maker.blocks(report), about)),
    xlsx: made(await writeExcel(maker.sheets(report))),
  }
}
