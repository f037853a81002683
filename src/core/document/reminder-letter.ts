import type { Block, TableRow } from '#core/document/block.ts'
import { officialDate } from '#core/document/dated.ts'
import type { ReportFrame } from '#core/document/monthly-report.ts'
import { type Day, day, daysBetween, printDay } from '#core/time/day.ts'

/** An agency that still owes, as the letter names it. */
export type Missing = {
  readonly agency: string
  /** How many indicators it answers for; 0: it reports in words alone. */
  readonly indicators: number
  readonly due: string
  /** The day on which it was returned and not sent again; null: never sent. */
  readonly returnedOn: string | null
}

/** Everything that the letter is made of, kept with it: printed again it is the same letter (beyond 15). */
export type LetterContent = {
  readonly frame: ReportFrame
  readonly plan: { readonly number: string; readonly date: string | null; readonly year: number }
  /** The clause that asks for the report: `IV.1`; '' where none is found. */
  readonly clause: string
  /** `tháng 3/2024` */
  readonly label: string
  readonly due: string
  readonly together: string
  /** '' leaves the room that the records office fills. */
  readonly number: string
  readonly dated: string
  readonly missing: readonly Missing[]
  readonly trial: boolean
}

/** More than so many are named in the list alone. */
const mostNamed = 8

/** `BC-SKHĐT` and `Lưu: VT, TH` → `SKHĐT-TH`: a letter carries its office and the unit that drafted it, no type. */
export const letterSymbol = ({ letterhead, recipients }: ReportFrame): string => {
  const office = letterhead.symbol.replace(/^[^-]*-/, '')
  const drafted = /VT,\s*([^\s.;]+)\s*[.;]?$/u.exec(recipients.at(-1) ?? '')?.[1]
  return drafted === undefined ? office : `${office}-${drafted}`
}

const plain = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })

/** Working out from the day of the letter: negative before the due day, so the letter says nothing of lateness then. */
const daysLate = (missing: Missing, dated: Day): number => daysBetween(day(missing.due), dated)

const printed = (text: string): string => printDay(day(text))

/** Công văn đôn đốc gửi báo cáo: addressees, the clause and the due day, the list with what is missing and how late. */
export const reminderLetter = (content: LetterContent): Block[] => {
  const { frame, label } = content
  const letterhead = { ...frame.letterhead, symbol: letterSymbol(frame), number: content.number }
  return [
    {
      kind: 'letterhead',
      letterhead,
      dated: `${letterhead.place}, ${officialDate(day(content.dated))}`,
      about: `V/v đôn đốc gửi báo cáo ${label}`,
    },
    ...addressees(content),
    ...paragraphs(content),
    {
      kind: 'signature',
      recipients: withCommittee(frame),
      signer: frame.signer,
    },
    ...annex(content),
  ]
}

/** The committee reads along; who keeps it stands last. */
const withCommittee = ({ recipients, addressee }: ReportFrame): readonly string[] => [
  ...recipients.slice(0, 1),
  `${addressee} (để báo cáo)`,
  ...recipients.slice(1),
]

const addressees = ({ missing }: LetterContent): Block[] => {
  const [only] = missing
  if (only && missing.length === 1) return [{ kind: 'addressee', text: `Kính gửi: ${only.agency}` }]
  if (missing.length > mostNamed)
    return [{ kind: 'addressee', text: 'Kính gửi: Các cơ quan, đơn vị có tên trong danh sách kèm theo' }]
  return [{ kind: 'addressees', names: missing.map(({ agency }) => agency) }]
}

const paragraphs = (content: LetterContent): Block[] => {
  const { plan, label, missing, frame, clause } = content
  const issued = plan.date === null ? '' : ` ngày ${printed(plan.date)}`
  const asked = clause === '' ? '' : ` (mục ${clause})`
  const dated = day(content.dated)
  const late = missing.some((one) => daysLate(one, dated) > 0)
  return [
    ...(content.trial
      ? [
          {
            kind: 'paragraph',
            runs: [
              { text: 'Bản dùng thử: lập theo đồng hồ thử, không có giá trị hành chính.', italic: true },
            ],
          } as const,
        ]
      : []),
    plain(
      `Kế hoạch số ${plan.number}${issued}${asked} giao các cơ quan, đơn vị báo cáo tình hình thực hiện ${label} chậm nhất hết ngày ${printed(content.due)}, gửi ${frame.name} tổng hợp, báo cáo ${frame.addressee}.`,
    ),
    plain(
      `Đến ngày ${printed(content.dated)}, còn ${missing.length} cơ quan, đơn vị ${late ? 'chưa gửi báo cáo, đã quá hạn' : 'chưa gửi báo cáo'} (danh sách kèm theo).`,
    ),
    plain(
      `Để kịp tổng hợp chậm nhất ngày ${printed(content.together)}, ${frame.name} đề nghị các cơ quan, đơn vị nêu trên gửi ngay báo cáo ${label} trên phần mềm Nhịp; nội dung đến sau thời điểm tổng hợp được đưa vào kỳ báo cáo tiếp theo. Đơn vị chưa có số liệu nêu rõ lý do trong báo cáo.`,
    ),
    plain(`${frame.name} trân trọng đề nghị các cơ quan, đơn vị quan tâm, phối hợp thực hiện./.`),
  ]
}

const annex = (content: LetterContent): Block[] => {
  const dated = day(content.dated)
  return [
    {
      kind: 'annex',
      heading: 'Phụ lục',
      title: `DANH SÁCH CƠ QUAN, ĐƠN VỊ CHƯA GỬI BÁO CÁO ${content.label.toLocaleUpperCase('vi')}`,
      attached: `(Kèm theo Công văn số         /${letterSymbol(content.frame)} ngày      tháng      năm        của ${content.frame.name})`,
    },
    {
      kind: 'table',
      columns: [
        { label: 'STT', width: 6, align: 'center' },
        { label: 'Cơ quan, đơn vị', width: 36, align: 'left' },
        { label: 'Nội dung còn thiếu', width: 34, align: 'left' },
        { label: 'Hạn gửi', width: 12, align: 'center' },
        { label: 'Số ngày trễ', width: 12, align: 'center' },
      ],
      rows: content.missing.map((one, index) => rowOf(one, index, content.label, dated)),
    },
  ]
}

const rowOf = (one: Missing, index: number, label: string, dated: Day): TableRow => {
  const days = daysLate(one, dated)
  return {
    cells: [
      String(index + 1),
      one.agency,
      whatOf(one, label),
      printed(one.due),
      days > 0 ? String(days) : 'chưa đến hạn',
    ],
  }
}

const whatOf = ({ indicators, returnedOn }: Missing, label: string): string => {
  const parts = [
    ...(indicators > 0 ? [`số liệu ${indicators} chỉ tiêu`] : []),
    'tình hình thực hiện',
    'đề xuất giải pháp',
  ]
  const whole = `Báo cáo ${label}: ${parts.join(', ')}`
  return returnedOn === null ? whole : `${whole} (bị trả lại ngày ${printed(returnedOn)}, chưa gửi lại)`
}

/**
 * The sentence of a report on who has not sent (beyond 15): `Đơn vị chưa gửi báo cáo (2): Sở Y tế (trễ 1 ngày); …`; with the
 * letter that reminded them, where one was issued.
 */
export const notSentSentence = (
  missing: readonly Missing[],
  on: Day,
  letter: { readonly number: string; readonly symbol: string; readonly dated: string } | null = null,
): string => {
  if (missing.length === 0) return 'Tất cả các cơ quan, đơn vị đã gửi báo cáo.'
  const names = missing.map((one) => {
    const days = daysLate(one, on)
    return days > 0 ? `${one.agency} (trễ ${days} ngày)` : one.agency
  })
  const reminded =
    letter === null
      ? ''
      : ` Đã đôn đốc bằng Công văn số ${letter.number === '' ? '…' : letter.number}/${letter.symbol} ngày ${printed(letter.dated)}.`
  return `Cơ quan, đơn vị chưa gửi báo cáo (${missing.length}): ${names.join('; ')}.${reminded}`
}
