import { createHash } from 'node:crypto'
import type { Block } from '#core/document/block.ts'
import { type DocumentKind, evaluationDocument, monthlyDocument } from '#core/consolidation/approval.ts'
import {
  evaluationReport,
  type EvaluationReport,
  evaluationSubject,
} from '#core/document/evaluation-report.ts'
import { evaluationSheets } from '#core/document/evaluation-sheets.ts'
import { monthlyReport, type MonthlyReport, reportSheets } from '#core/document/monthly-report.ts'
import { trialMark } from '#core/document/report-words.ts'
import { markedSheets } from '#core/document/row-heights.ts'
import { labelOfReport } from '#core/document/report-label.ts'
import type { Sheet } from '#core/document/sheet.ts'
import { invariant } from '#core/result.ts'
import { writeExcel } from '#office/excel.ts'
import { writeWord } from '#office/word.ts'

/** How a document of a kind is said: its blocks, and its annexes as worksheets. */
export type DocumentMaker = {
  readonly blocks: (report: MonthlyReport) => readonly Block[]
  readonly sheets: (report: MonthlyReport) => readonly Sheet[]
  readonly title: (report: MonthlyReport) => string
}

/** The evaluation inside of an edition that was frozen for it. */
const evaluationIn = ({
  frame,
  plan,
  printed,
  consolidation,
  today,
  supplements,
}: MonthlyReport): EvaluationReport => {
  const { evaluation, consolidated } = consolidation
  invariant(evaluation, 'an edition that is issued as an evaluation was frozen with one')
  return {
    frame,
    plan,
    evaluation,
    printed: printed.length,
    consolidated,
    today,
    ...(supplements ? { supplements } : {}),
  }
}

/** Every document that is prepared, approved and issued; another kind is another line here. */
const makers: ReadonlyMap<DocumentKind, DocumentMaker> = new Map([
  [
    monthlyDocument,
    {
      blocks: monthlyReport,
      sheets: reportSheets,
      title: ({ consolidation }) => `Báo cáo ${labelOfReport(consolidation)}`,
    },
  ],
  [
    evaluationDocument,
    {
      blocks: (report) => evaluationReport(evaluationIn(report)),
      sheets: (report) => {
        const { evaluation, plan } = evaluationIn(report)
        return evaluationSheets(evaluation, plan.year)
      },
      title: ({ plan }) => evaluationSubject(plan.year),
    },
  ],
])

export const makerOf = (document: DocumentKind): DocumentMaker | null => makers.get(document) ?? null

export type MadeFile = { readonly bytes: Uint8Array; readonly sha256: string }

const made = (bytes: Uint8Array): MadeFile => ({
  bytes,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

/** The workbook is marked as the paper is. */
const markOf = ({ consolidation: { consolidated } }: MonthlyReport): string | null =>
  consolidated?.trial ? trialMark : null

/** The files of a report. The same report gives the same bytes, today and in ten years (H09). */
export const makeFiles = async (
  maker: DocumentMaker,
  report: MonthlyReport,
): Promise<{ readonly docx: MadeFile; readonly xlsx: MadeFile }> => {
  const at = report.consolidation.consolidated?.at
  const about = { title: maker.title(report), author: report.frame.name, ...(at ? { at: new Date(at) } : {}) }
  return {
    docx: made(await writeWord(maker.blocks(report), about)),
    xlsx: made(await writeExcel(markedSheets(maker.sheets(report), markOf(report)))),
  }
}
