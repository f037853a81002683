import { type FormToFill, formWorkbook } from '#core/exchange/form-workbook.ts'
import type { ServerDraft } from '#core/exchange/compare.ts'
import type { FormLine } from '#core/page/report-page.ts'
import { blank, type Entry } from '#core/report/entry.ts'
import { numberEntry } from '#core/report/typed.ts'

/** A line as the examples need it: its name, unit, plan, and what the draft says. */
export type Example = {
  readonly code: string
  readonly name: string
  readonly unit?: string
  readonly plan?: string
  readonly entry?: Entry
  readonly heading?: boolean
}

const lineOf = ({ code, name, unit = 'tấn', plan, entry = blank, heading = false }: Example): FormLine => ({
  code,
  name,
  stt: code.replace(/^\w+\./u, ''),
  level: heading ? 1 : 2,
  unit: heading ? '' : unit,
  path: [],
  plan: plan === undefined ? { kind: 'missing' } : { kind: 'number', value: plan },
  last: null,
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
    sections: [sectionOf('B2', 'SẢN XUẤT NÔNG NGHIỆP'), sectionOf('B3', 'THỦY SẢN')],
    empty,
    madeAt: new Date('2024-03-15T01:00:00Z'),
  }
}

export const exampleLines: readonly Example[] = [
  { code: 'B2.1', name: 'Lúa', heading: true },
  { code: 'B2.2', name: 'Sản lượng lúa', plan: '4500000', entry: numberEntry('1234.5') },
  { code: 'B2.3', name: 'Diện tích gieo trồng', unit: 'ha', plan: '700000' },
  { code: 'B2.4', name: 'Tỷ lệ lúa chất lượng cao', unit: '%', plan: '95', entry: { kind: 'notDue' } },
  { code: 'B3.1', name: 'Tổng sản lượng khai thác', plan: '500000', entry: numberEntry('7.50') },
  { code: 'B3.2', name: 'Nuôi trồng', plan: '300000' },
]

/** What the server has of that form, some cells changed since the download. */
export const exampleServer = (
  form: FormToFill = exampleForm(),
  since: Readonly<Record<string, Entry>> = {},
): ServerDraft => {
  const lines = form.sections.flatMap((section) => section.lines.filter(({ heading }) => !heading))
  return {
    province: form.province,
    agency: form.agency,
    period: form.period,
    lines: lines.map((line) => ({ ...line, path: [] })),
    entries: new Map(lines.map(({ code, entry }) => [code, since[code] ?? entry])),
  }
}

export const exampleBook = (form: FormToFill = exampleForm()) => formWorkbook(form)
