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
  { label: 'Mức', width: 11, align: 'left', say: ({ finding }) => severityWords[finding.severity].vi },
  { label: 'Loại', width: 22, align: 'left', say: ({ finding }) => findingWords[finding.code].vi },
  { label: 'Vị trí', width: 38, align: 'left', say: ({ places }) => places.join('; ') },
  {
    label: 'Dòng',
    width: 12,
    align: 'left',
    say: ({ finding }) => [...new Set(finding.where.map(({ line }) => line))].join(', '),
  },
  { label: 'In', width: 20, align: 'left', say: ({ finding }) => finding.printed },
  { label: 'Đúng ra', width: 20, align: 'left', say: ({ finding }) => finding.expected },
  { label: 'Nội dung', width: 60, align: 'left', say: ({ finding }) => finding.message },
  { label: 'Ý kiến xử lý', width: 34, align: 'left', say: ({ decision }) => sayDecision(decision) },
  { label: 'Người xử lý', width: 18, align: 'left', say: ({ decision }) => decision?.byName ?? '' },
  {
    label: 'Ngày',
    width: 12,
    align: 'center',
    say: ({ decision }) => (decision ? printDay(vietnameseDay(new Date(decision.at))) : ''),
  },
]

const text = (said: string, look: Look): SheetCell =>
  said === '' ? { kind: 'blank', look } : { kind: 'text', text: said, look }

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
    heights: rows.map(() => null),
    widths: headings.map(({ width }) => width),
    repeated: [2, 2],
    frozen: { rows: 2, columns: 0 },
  }
}
