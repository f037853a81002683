import type { WireCell } from '#core/figure/wire.ts'
import type { PlanIndicator } from '#core/indicator/of-plan.ts'

/** One line of a form before anybody has typed: what is asked, and what the plan says. */
export type Asked = {
  readonly code: string
  readonly name: string
  readonly stt: string
  readonly level: number
  readonly unit: string
  readonly path: readonly string[]
  readonly plan: WireCell
  readonly heading: boolean
  /** The line that asks the same thing first: it is asked there once, and shown here as filled from there (beyond 20). */
  readonly sameAs?: string
}

export type AskedSection = { readonly id: string; readonly title: string; readonly lines: readonly Asked[] }

/** As much of a plan as a form asks about: its indicators in order, its tables' titles, the year's plan by code. */
export type AskingPlan = {
  readonly indicators: readonly PlanIndicator[]
  readonly tables: readonly { readonly id: string; readonly title: string }[]
  readonly planned: ReadonlyMap<string, WireCell>
  /** By the code of a row that asks again: the one that asked first; none where nobody looked. */
  readonly sameQuestions?: ReadonlyMap<string, string>
}

const noPlan: WireCell = { kind: 'missing' }

/** Everything that can be asked: the headline targets first, then each Biểu with its rows and headings. */
export const wholeForm = ({
  indicators,
  tables,
  planned,
  sameQuestions,
}: AskingPlan): readonly AskedSection[] => {
  const lineOf = ({ code, name, stt, level, unit, path, heading }: PlanIndicator): Asked => {
    const sameAs = heading ? undefined : sameQuestions?.get(code)
    const line = { code, name, stt, level, unit, path, heading, plan: planned.get(code) ?? noPlan }
    return sameAs === undefined ? line : { ...line, sameAs }
  }
  const linesOf = (table: string | null): readonly Asked[] =>
    indicators.filter((indicator) => indicator.table === table).map(lineOf)
  return [
    { id: 'T', title: 'Chỉ tiêu chủ yếu', lines: linesOf(null) },
    ...tables.map(({ id, title }) => ({ id, title, lines: linesOf(id) })),
  ]
}

/** The rows above a line, by depth: what a reader needs to know which `- Nam` this is. */
const above = (lines: readonly Asked[], index: number): readonly Asked[] => {
  const found: Asked[] = []
  let depth = lines[index]?.level ?? 1
  for (let at = index - 1; at >= 0 && depth > 1; at -= 1) {
    const line = lines[at]
    if (!line || line.level >= depth) continue
    found.push(line)
    depth = line.level
  }
  return found
}

/** What this agency is asked elsewhere already takes no figure here; whom nobody asks there is asked here. */
const askedOnce = (line: Asked, asked: ReadonlySet<string>): Asked => {
  const { sameAs, ...alone } = line
  if (sameAs === undefined) return line
  return asked.has(sameAs) ? { ...line, heading: true } : alone
}

const onlyAsked = (section: AskedSection, asked: ReadonlySet<string>): readonly Asked[] => {
  const isAsked = (line: Asked): boolean => !line.heading && asked.has(line.code)
  const context = new Set(
    section.lines
      .flatMap((line, index) => (isAsked(line) ? above(section.lines, index) : []))
      .map(({ code }) => code),
  )
  return section.lines.flatMap((line): Asked[] => {
    if (isAsked(line)) return [askedOnce(line, asked)]
    return context.has(line.code) ? [{ ...line, heading: true }] : []
  })
}

/** Keeps the asked lines and, as headings, the lines above them. Sections without any asked line fall away. */
export const formOf = (form: readonly AskedSection[], asked: ReadonlySet<string>): readonly AskedSection[] =>
  form
    .map((section) => ({ ...section, lines: onlyAsked(section, asked) }))
    .filter((section) => section.lines.length > 0)

/** The lines that are filled from another one: cells that nobody has to type again. */
export const reusedLines = (form: readonly AskedSection[]): readonly Asked[] =>
  form.flatMap((section) => section.lines.filter((line) => line.sameAs !== undefined))

/** The lines of a form that take a figure. */
export const figureLines = (form: readonly AskedSection[]): readonly Asked[] =>
  form.flatMap((section) => section.lines.filter((line) => !line.heading))
