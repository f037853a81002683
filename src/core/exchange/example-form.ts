import type { ServerDraft } from '#core/exchange/compared.ts'
import { formWorkbook } from '#core/exchange/form-workbook.ts'
import type { FormToFill } from '#core/exchange/sheet-parts.ts'
import type { FormLine } from '#core/page/report-page.ts'
import { blank, type Entry } from '#core/report/entry.ts'
import { numberEntry } from '#core/report/typed.ts'
import type { ReportTexts } from '#core/report/report-texts.ts'
import type { Sides } from '#core/report/two-numbers.ts'
import type { WorkLine } from '#core/page/work-part.ts'
import { day } from '#core/time/day.ts'
import { nothingSaid, type SaidWorks } from '#core/works/said-work.ts'

/** A line as the examples need it: its name, unit, plan, and what the draft says. */
export type Example = {
  readonly code: string
  readonly name: string
  readonly unit?: string
  readonly plan?: string
  readonly entry?: Entry
  readonly heading?: boolean
  readonly sides?: Sides
  readonly sameAs?: string
}

const closed: Sides = { kind: 'closed', nature: null }

/** Its month follows from a total of 1.000 at the end of February. */
export const added: Sides = { kind: 'adds', before: { period: '2024-M02', value: '1000' } }

const lineOf = (example: Example): FormLine => ({
  ...plainLine(example),
  ...(example.heading ? {} : { sides: example.sides ?? closed }),
  ...(example.sameAs === undefined ? {} : { sameAs: example.sameAs }),
})

const plainLine = ({
  code,
  name,
  unit = 'tấn',
  plan,
  entry = blank,
  heading = false,
  sameAs,
  sides,
}: Example): FormLine => ({
  code,
  name,
  stt: code.replace(/^\w+\./u, ''),
  level: heading ? 1 : 2,
  unit: heading && sameAs === undefined ? '' : unit,
  path: [],
  plan: plan === undefined ? { kind: 'missing' } : { kind: 'number', value: plan },
  last: sides?.kind === 'adds' ? { period: '2024-M02', entry: numberEntry('1000') } : null,
  entry,
  heading,
  focal: true,
  confirmed: true,
})

/** The form of the examples: two forms of the plan, one with a heading. */
export const exampleForm = (
  lines: readonly Example[] = exampleLines,
  empty: FormToFill['empty'] = 'keep',
): FormToFill => {
  const sectionOf = (id: string, title: string) => ({
    id,
    title,
    lines: lines.filter(({ code }) => code.startsWith(`${id}.`)).map(lineOf),
  })
  return {
    province: '91',
    agency: { code: 'SNN', name: 'Sở Nông nghiệp' },
    period: '2024-M03',
    label: 'tháng 3 năm 2024',
    cutOff: '2024-03-15',
    sections: [sectionOf('B2', 'SẢN XUẤT NÔNG NGHIỆP'), sectionOf('B3', 'THỦY SẢN')],
    work: { today: day('2024-03-15'), expected: false, lines: exampleWorks },
    texts: exampleTexts,
    empty,
    madeAt: new Date('2024-03-15T01:00:00Z'),
  }
}

export const exampleLines: readonly Example[] = [
  { code: 'B2.1', name: 'Lúa', heading: true },
  { code: 'B2.2', name: 'Sản lượng lúa', plan: '4500000', entry: numberEntry('1234.5'), sides: added },
  { code: 'B2.3', name: 'Diện tích gieo trồng', unit: 'ha', plan: '700000' },
  { code: 'B2.4', name: 'Tỷ lệ lúa chất lượng cao', unit: '%', plan: '95', entry: { kind: 'notDue' } },
  { code: 'B3.1', name: 'Tổng sản lượng khai thác', plan: '500000', entry: numberEntry('7.50') },
  {
    code: 'B3.2',
    name: 'Nuôi trồng',
    plan: '300000',
    entry: { kind: 'number', value: '1600', inPeriod: '600', note: 'Thêm hai đợt thả' },
    sides: added,
  },
  { code: 'B3.3', name: 'Diện tích thả', unit: 'ha', heading: true, sameAs: 'B2.3' },
  { code: 'B3.2@2024-Q1', name: 'Nuôi trồng: riêng quý I/2024', unit: '%' },
]

const workOf = (more: Pick<WorkLine, 'action' | 'text'> & Partial<WorkLine>): WorkLine => ({
  assignment: '3.h',
  line: null,
  role: 'focal',
  deadlines: [],
  due: { kind: 'days', days: [day('2024-06-30')] },
  product: null,
  measurable: false,
  asked: false,
  last: null,
  notDoneBy: null,
  said: nothingSaid,
  ...more,
})

/** Two actions: one that sets a figure and is under way, one of which nothing is said. */
export const exampleWorks: readonly WorkLine[] = [
  workOf({
    action: '3.h-01',
    text: 'Trồng 50 ha rừng',
    measurable: true,
    asked: true,
    said: { ...nothingSaid, state: 'underway', percent: '40', result: 'Đã trồng 20 ha,\ncòn 30 ha' },
  }),
  workOf({ action: '3.h-02', text: 'Ban hành đề án', due: { kind: 'continuing', end: day('2024-12-31') } }),
]

export const exampleTexts: ReportTexts = { situation: 'Sản xuất ổn định.\nGiá lúa tăng.', proposals: '' }

/** What the server has of that form, some cells changed since the download. */
export const exampleServer = (
  form: FormToFill = exampleForm(),
  since: Readonly<Record<string, Entry>> = {},
  words: { readonly said?: SaidWorks; readonly texts?: Partial<ReportTexts> } = {},
): ServerDraft => {
  const lines = form.sections.flatMap((section) => section.lines.filter(({ heading }) => !heading))
  return {
    province: form.province,
    agency: form.agency,
    period: form.period,
    lines: lines.map((line) => ({ ...line, path: [] })),
    entries: new Map(lines.map(({ code, entry }) => [code, since[code] ?? entry])),
    works: form.work.lines.map(({ notDoneBy, ...work }) => ({
      work,
      ground: { today: form.work.today, expected: form.work.expected, notDoneBy },
    })),
    said: { ...Object.fromEntries(form.work.lines.map(({ action, said }) => [action, said])), ...words.said },
    texts: { ...form.texts, ...words.texts },
  }
}

export const exampleBook = (form: FormToFill = exampleForm()) => formWorkbook(form)
