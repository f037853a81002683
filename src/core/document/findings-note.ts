import type { Block, TableRow } from '#core/document/block.ts'
import { officialDate } from '#core/document/dated.ts'
import type { ReportFrame } from '#core/document/monthly-report.ts'
import type { ReviewItem, ReviewPage } from '#core/page/review-page.ts'
import type { FindingCode } from '#core/plan/finding.ts'
import type { Standing } from '#core/review/decision.ts'
import { type Day, day, printDay } from '#core/time/day.ts'
import { findingWords, readingWords, severityWords, verdictWords } from '#core/words/finding.ts'

export type FindingsNote = {
  readonly frame: ReportFrame
  readonly review: ReviewPage
  readonly today: Day
}

const plain = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })
const part = (text: string): Block => ({ kind: 'part', text })

/** `Kế hoạch số 14/KH-UBND ngày 19/01/2024` */
export const sayDocument = ({ number, date, year }: ReviewPage['plan']): string =>
  [
    `Kế hoạch${number === '' ? ` năm ${year}` : ` số ${number}`}`,
    ...(date ? [`ngày ${printDay(day(date))}`] : []),
  ].join(' ')

/** What was decided, in one phrase for paper; '' where nothing was. */
export const sayDecision = (decision: Standing | null): string => {
  if (decision === null) return ''
  const { what, value, reason } = decision
  const said = value === null ? '' : `: ${isReading(value) ? readingWords[value].vi : value}`
  return `${verdictWords[what].vi}${said}${reason === '' ? '' : ` (${reason})`}`
}

const isReading = (value: string): value is keyof typeof readingWords => Object.hasOwn(readingWords, value)

/**
 * The note to the department that drafted the plan (Q33, A13): what is to be corrected in print, what was decided, what
 * is still asked, and all findings in an annex. Nothing of the plan's prose but what a finding quotes.
 */
export const findingsNote = (note: FindingsNote): Block[] => [
  {
    kind: 'letterhead',
    letterhead: note.frame.letterhead,
    dated: `${note.frame.letterhead.place}, ${officialDate(note.today)}`,
  },
  { kind: 'title', type: 'BÁO CÁO', subject: `Kết quả rà soát số liệu ${sayDocument(note.review.plan)}` },
  { kind: 'addressee', text: `Kính gửi: Đơn vị soạn thảo ${sayDocument(note.review.plan)}` },
  ...opening(note),
  ...corrections(note.review),
  ...decided(note.review),
  ...questions(note.review),
  { kind: 'signature', recipients: note.frame.recipients, signer: note.frame.signer },
  ...annex(note),
]

const opening = ({ review, frame }: FindingsNote): Block[] => {
  const { items, counts, edition } = review
  const of = (severity: string): number => items.filter(({ finding }) => finding.severity === severity).length
  return [
    plain(
      `${frame.name} đã rà soát ${sayDocument(review.plan)}${edition > 1 ? ` (bản ${edition})` : ''}: ${of('error')} chỗ sai, ${of('warning')} chỗ nghi sai, ${of('question')} câu cần hỏi; đã có ý kiến xử lý ${counts.decided}/${counts.all}. Chi tiết tại Phụ lục.`,
    ),
  ]
}

const article = (items: readonly ReviewItem[]): Block[] =>
  groupsOf(items).flatMap(([code, ones]) => [
    { kind: 'article', text: `${findingWords[code].vi} (${ones.length})` } as const,
    ...ones.map(({ finding, decision }) =>
      plain([`- ${finding.message}`, ...(decision ? [`Xử lý: ${sayDecision(decision)}.`] : [])].join(' ')),
    ),
  ])

const groupsOf = (
  items: readonly ReviewItem[],
): readonly (readonly [FindingCode, readonly ReviewItem[]])[] => {
  const codes = [...new Set(items.map(({ finding }) => finding.code))]
  return codes.map((code) => [code, items.filter(({ finding }) => finding.code === code)])
}

const section = (title: string, items: readonly ReviewItem[], none: string): Block[] => [
  part(title),
  ...(items.length === 0 ? [plain(none)] : article(items)),
]

/** Errors of the authors: those that a person named so, and those that the printed figures prove and nobody has judged. */
const isToCorrect = ({ decision, finding }: ReviewItem): boolean =>
  decision === null ? finding.severity === 'error' : decision.what === 'authorsError'

const corrections = ({ items }: ReviewPage): Block[] =>
  section('I. ĐỀ NGHỊ ĐÍNH CHÍNH', items.filter(isToCorrect), 'Không có chỗ nào phải đính chính.')

const decided = ({ items }: ReviewPage): Block[] =>
  section(
    'II. ĐÃ XỬ LÝ',
    items.filter(({ decision }) => decision !== null && decision.what !== 'authorsError'),
    'Chưa có chỗ nào được xử lý.',
  )

const questions = ({ items }: ReviewPage): Block[] =>
  section(
    'III. ĐỀ NGHỊ LÀM RÕ',
    items.filter(({ decision, finding }) => decision === null && finding.severity !== 'error'),
    'Không còn câu nào cần hỏi.',
  )

const annex = ({ review, frame }: FindingsNote): Block[] => [
  {
    kind: 'annex',
    heading: 'Phụ lục',
    title: 'CÁC PHÁT HIỆN KHI RÀ SOÁT',
    attached: `(Kèm theo Báo cáo số         /${frame.letterhead.symbol} ngày      tháng      năm        của ${frame.name})`,
  },
  {
    kind: 'table',
    columns: [
      { label: 'STT', width: 5, align: 'center' },
      { label: 'Mức', width: 8, align: 'left' },
      { label: 'Vị trí', width: 24, align: 'left' },
      { label: 'In', width: 13, align: 'left' },
      { label: 'Đúng ra', width: 13, align: 'left' },
      { label: 'Loại', width: 14, align: 'left' },
      { label: 'Ý kiến xử lý', width: 23, align: 'left' },
    ],
    rows: review.items.map(annexRow),
  },
]

const annexRow = ({ finding, places, decision }: ReviewItem, index: number): TableRow => ({
  cells: [
    String(index + 1),
    severityWords[finding.severity].vi,
    places.join('; '),
    finding.printed,
    finding.expected,
    findingWords[finding.code].vi,
    sayDecision(decision),
  ],
})
