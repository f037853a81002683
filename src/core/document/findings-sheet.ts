import { sayDecision, sayDocument } from '#core/document/findings-note.ts'
import type { Look, Sheet, SheetCell } from '#core/document/sheet.ts'
import type { ReviewItem, ReviewPage } from '#core/page/review-page.ts'
import { printDay, vietnameseDay } from '#core/time/day.ts'
import { findingWords, severityWords } from '#core/words/finding.ts'

type Heading = {
  readonly label: string
  readonly width: number
  readonly align: Look['align']
  readonly say: (item: ReviewItem, index: number) => string
}

const headings: readonly Heading[] = [
  { label: 'STT', width: 6, align: 'center', say: (_, index) => String(index + 1) },
  { label: 'Mức', width: 10, align: 'left', say: ({ finding }) => severityWords[finding.severity].vi },
  { label: 'Loại', width: 18, align: 'left', say: ({ finding }) => findingWords[finding.code].vi },
  { label: 'Vị trí', width: 32, align: 'left', say: ({ places }) => places.join('; ') },
  {
    label: 'Dòng',
    width: 10,
    align: 'left',
    say: ({ finding }) => [...new Set(finding.where.map(({ line }) => line))].join(', '),
  },
  { label: 'In', width: 17, align: 'left', say: ({ finding }) => finding.printed },
  { label: 'Đúng ra', width: 17, align: 'left', say: ({ finding }) => finding.expected },
  { label: 'Nội dung', width: 50, align: 'left', say: ({ finding }) => finding.message },
  { label: 'Ý kiến xử lý', width: 30, align: 'left', say: ({ decision }) => sayDecision(decision) },
  { label: 'Người xử lý', width: 15, align: 'left', say: ({ decision }) => decision?.byName ?? '' },
  {
    label: 'Ngày',
    width: 12,
    align: 'center',
    say: ({ decision }) => (decision ? printDay(vietnameseDay(new Date(decision.at))) : ''),
  },
]

const text = (said: string, look: Look): SheetCell =>
  said === '' ? { kind: 'blank', look } : { kind: 'text', text: said, look }

const pointsOfLine = 16

/** Points for the tallest cell of a row, whose words wrap in their columns. */
const heightOf = (row: readonly SheetCell[]): number => {
  const lines = row.map((cell, index) =>
    cell.kind === 'text' ? Math.ceil(cell.text.length / ((headings[index]?.width ?? 10) * 0.95)) : 1,
  )
  return Math.max(1, ...lines) * pointsOfLine + 2
}

/** All findings of a plan with what was decided, as a list that can be sorted and filtered. */
export const findingsSheet = (review: ReviewPage): Sheet => {
  const last = headings.length - 1
  const title = text(`RÀ SOÁT ${sayDocument(review.plan).toLocaleUpperCase('vi')}`, {
    part: 'title',
    align: 'center',
    bold: true,
  })
  const rows: SheetCell[][] = [
    [title],
    headings.map(({ label }) => text(label, { part: 'head', align: 'center', bold: true })),
    ...review.items.map((item, index) =>
      headings.map(({ align, say }) => text(say(item, index), { part: 'body', align })),
    ),
  ]
  return {
    // no blank in the name: it stands unquoted in the file's list of print titles
    name: 'Ra_soat',
    rows,
    merges: [{ fromRow: 0, fromColumn: 0, toRow: 0, toColumn: last }],
    heights: rows.map((row, index) => (index === 0 ? null : heightOf(row))),
    widths: headings.map(({ width }) => width),
    repeated: [2, 2],
    frozen: { rows: 2, columns: 0 },
  }
}
