import { brokenIn } from '#core/consolidation/bound.ts'
import type { Decided } from '#core/consolidation/proposals.ts'
import { usedIn } from '#core/consolidation/sources.ts'
import { type Remembered, typedNumbers } from '#core/consolidation/typed-numbers.ts'
import type { AgencyHead } from '#core/page/head.ts'
import type { NarrativeSection, NarrativeSource, WorkLine } from '#core/page/workbench-page.ts'

/** What a person looks at before a report goes to its leader; some of it blocks. */
export type CheckCode =
  | 'proposalsOpen'
  | 'sectionsEmpty'
  | 'boundBroken'
  | 'conflicts'
  | 'silent'
  | 'returned'
  | 'estimated'
  | 'notAccepted'
  | 'unused'
  | 'staleNumbers'
  | 'targetsNoData'
  | 'assignmentsUngraded'

export type Check = {
  readonly code: CheckCode
  readonly level: 'blocks' | 'warns'
  /** What it is about, by name; as many as there are. */
  readonly names: readonly string[]
}

export type Checking = {
  readonly decided: readonly Decided[]
  readonly agencies: readonly AgencyHead[]
  readonly sections: readonly NarrativeSection[]
  readonly sources: readonly NarrativeSource[]
  readonly aside: readonly string[]
  readonly remembered: readonly Remembered[]
  readonly lines: readonly WorkLine[]
  readonly missing: readonly AgencyHead[]
  readonly returned: readonly AgencyHead[]
}

const namesOfOpen = ({ decided, agencies }: Checking): readonly string[] => {
  const shorts = new Map(agencies.map(({ code, short }) => [code, short]))
  return decided
    .filter(({ fate }) => fate.what === 'open')
    .map(({ agency, text }) => `${shorts.get(agency) ?? agency}: ${[...text].slice(0, 60).join('')}`)
}

const broken = ({ sections, remembered }: Checking): readonly string[] => {
  const lines = new Map(remembered.map((line) => [line.code, line]))
  return sections.flatMap(({ title, text }) => brokenIn(text, lines).map((one) => `${title}: ${one}`))
}

/** Paragraphs that no section has taken and nobody has set aside, by agency. */
const unused = ({ sections, sources, aside }: Checking): readonly string[] => {
  const using = [...sections.map(({ id, used }) => ({ section: id, used })), { section: '', used: aside }]
  return sources.flatMap(({ agency, paragraphs }) => {
    const left = paragraphs.filter(({ id }) => usedIn(id, using).length === 0).length
    return left === 0 ? [] : [`${agency.short} (${left})`]
  })
}

const stale = ({ sections, remembered }: Checking): readonly string[] =>
  sections.flatMap(({ title, text, codes }) => {
    const own = new Set(codes)
    return typedNumbers(
      text,
      remembered.filter(({ code }) => own.has(code)),
    )
      .filter(({ what }) => what === 'stale')
      .map(({ typed, now, name }) => `${title}: ${typed} → ${now} (${name})`)
  })

const nameOf = ({ id, name }: WorkLine): string => `(${id}) ${name}`

/** Everything that blocks or is to be known before a report is submitted; what there is none of is left out. */
export const checksOf = (checking: Checking): readonly Check[] => {
  const { sections, lines, missing, returned } = checking
  const sent = new Set(returned.map(({ code }) => code))
  const found: readonly Check[] = [
    { code: 'proposalsOpen', level: 'blocks', names: namesOfOpen(checking) },
    {
      code: 'sectionsEmpty',
      level: 'blocks',
      names: sections
        .filter(({ required, text }) => required && text.trim() === '')
        .map(({ title }) => title),
    },
    { code: 'boundBroken', level: 'blocks', names: broken(checking) },
    { code: 'conflicts', level: 'warns', names: lines.filter(({ conflict }) => conflict).map(nameOf) },
    {
      code: 'silent',
      level: 'warns',
      names: missing.filter(({ code }) => !sent.has(code)).map(({ short }) => short),
    },
    { code: 'returned', level: 'warns', names: returned.map(({ short }) => short) },
    { code: 'estimated', level: 'warns', names: lines.filter(({ estimate }) => estimate).map(nameOf) },
    {
      code: 'notAccepted',
      level: 'warns',
      names: [
        ...new Set(lines.flatMap(({ source }) => (source && !source.accepted ? [source.agency.short] : []))),
      ],
    },
    { code: 'staleNumbers', level: 'warns', names: stale(checking) },
    { code: 'unused', level: 'warns', names: unused(checking) },
  ]
  return found.filter(({ names }) => names.length > 0)
}
