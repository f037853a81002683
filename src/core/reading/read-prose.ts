import type { Agency } from '#core/agency/agency.ts'
import type { Finding } from '#core/plan/finding.ts'
import type {
  Assignment,
  Clause,
  Footnote,
  Group,
  Objective,
  PlanDocument,
  Target,
  UnreadLine,
} from '#core/plan/plan.ts'
import { assignmentsOfPart } from '#core/reading/assignments/read-assignments.ts'
import { leadPhraseOf } from '#core/reading/assignments/lead-phrase.ts'
import { type NameMatcher, nameMatcher } from '#core/reading/assignments/name-matcher.ts'
import { clausesOf, type PartRole } from '#core/reading/clauses.ts'
import { readFootnote } from '#core/reading/footnotes.ts'
import { frontMatterOf } from '#core/reading/front-matter.ts'
import { documentOf } from '#core/reading/identity/document.ts'
import { endMatterOf } from '#core/reading/identity/signature.ts'
import { headingOf, isEndSign, nodeLine, outlineOf, type Part } from '#core/reading/outline.ts'
import type { NumberedLine } from '#core/reading/paragraph.ts'
import { topicsOf } from '#core/reading/topics.ts'
import { roleOf } from '#core/reading/part-role.ts'
import { targetsOfPart } from '#core/reading/targets/read-targets.ts'

/** Everything that a plan says in words. */
export type ProseReading = {
  readonly document: PlanDocument
  readonly clauses: readonly Clause[]
  readonly objectives: readonly Objective[]
  readonly targets: readonly Target[]
  readonly groups: readonly Group[]
  readonly assignments: readonly Assignment[]
  readonly footnotes: readonly Footnote[]
  readonly unread: readonly UnreadLine[]
  readonly questions: readonly Finding[]
  readonly matcher: NameMatcher
  /** True where the text calls itself a plan in a heading of its own. */
  readonly isHeaded: boolean
}

type Sorted = {
  readonly prose: readonly NumberedLine[]
  readonly footnotes: readonly Footnote[]
  readonly stray: readonly NumberedLine[]
  readonly pages: readonly number[]
}

/** What a page break leaves in a text: `12`, `- 3 -`, `Trang 3/20`. */
const pageNumber = /^(?:Trang\s+)?(?:[-–]\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?(?:\s*[-–])?$/iu
const isRow = (text: string): boolean => (text.match(/\t/gu)?.length ?? 0) >= 2

/** So many lines at most belong to the block of recipients and signature. */
const longestSignature = 30

/** Prose, footnotes, and what stands among or behind the annexes and is neither. */
const sortLines = (lines: readonly string[], taken: ReadonlySet<number>, annexFrom: number): Sorted => {
  const prose: NumberedLine[] = []
  const footnotes: Footnote[] = []
  const stray: NumberedLine[] = []
  const pages: number[] = []
  let [isSigned, signing] = [false, 0]
  for (const [at, text] of lines.entries()) {
    const line = at + 1
    if (text.trim() === '') continue
    if (taken.has(line)) {
      signing = 0
      continue
    }
    // who receives and signs a document may stand below a table in its text
    if (isEndSign(text) && !isRow(text) && (line < annexFrom || !isSigned)) {
      if (line >= annexFrom) signing = longestSignature
      isSigned = true
    }
    if (signing > 0) {
      signing -= 1
      prose.push({ line, text })
      continue
    }
    const note = line < annexFrom ? readFootnote(text, line) : null
    if (note) footnotes.push(note)
    else if (line < annexFrom && pageNumber.test(text.trim())) pages.push(line)
    else if (line >= annexFrom || isRow(text)) stray.push({ line, text })
    else prose.push({ line, text })
  }
  return { prose, footnotes, stray, pages }
}

/** The lines that go on with a heading, where nothing else stands in its part: `1. Mục tiêu` and its words below. */
const objectiveBelow = ({ id, heading }: Part): readonly Objective[] => {
  const [, below] = heading.starts
  if (!below) return []
  return [{ id, line: below.line, lines: heading.lines.slice(1), text: heading.text.slice(below.at).trim() }]
}

/** Objectives are the top paragraphs of their part; what stands under one belongs to it. */
const objectivesOf = (part: Part): readonly Objective[] => {
  if (part.nodes.length === 0) return objectiveBelow(part)
  const found: (Objective & { readonly lines: number[] })[] = []
  for (const node of part.nodes) {
    const open = found.at(-1)
    if (open && node.parent !== part.id) open.lines.push(...node.paragraph.lines)
    else
      found.push({
        id: node.id,
        line: nodeLine(node),
        lines: [...node.paragraph.lines],
        text: headingOf(node.paragraph),
      })
  }
  return found
}

/** `tỉnh An Giang` in the title → `An Giang`: the tail with which names of the province's offices end. */
const provinceIn = (text: string): string =>
  /(?:tỉnh|thành phố)\s+((?:\p{Lu}\p{Ll}+\s?){1,4}|\p{Lu}\p{Ll}+(?:\s?-\s?\p{Lu}\p{Ll}+)+)/u
    .exec(text)?.[1]
    ?.trim() ?? ''

/** `Điều 2. Giao Ủy ban nhân dân tỉnh …`: an article without anything under it says in its heading what it says. */
const withOwnText = (part: Part): Part => {
  if (part.nodes.length > 0) return part
  const { heading } = part
  if (!/^Đ\d/u.test(heading.marker.key)) return part
  const paragraph = { ...heading, marker: { ...heading.marker, kind: 'number', key: '1' } as const }
  return { ...part, nodes: [{ id: `${part.id}.1`, key: '1', paragraph, parent: part.id }] }
}

/** What each part is about. Where no part but `Tổ chức thực hiện` gives tasks, it is the one that does. */
const rolesOf = (
  parts: readonly Part[],
  isTask: (text: string) => boolean,
): ReadonlyMap<string, PartRole> => {
  const roles = new Map(parts.map((part) => [part.id, roleOf(part, isTask)]))
  if ([...roles.values()].includes('assignments')) return roles
  for (const part of parts)
    if (roles.get(part.id) === 'rules' && part.nodes.some(({ paragraph }) => isTask(paragraph.text)))
      roles.set(part.id, 'assignments')
  return roles
}

const strayWhy = 'Dòng này không thuộc phần lời, cũng không thuộc hàng nào của các biểu.'

/**
 * Reads the prose of a plan: identity, clauses with their addresses, objectives, targets, groups and assignments.
 * `taken` are the lines that the tables have; `annexFrom` is the line of the first table behind the prose.
 */
export const readProse = (
  lines: readonly string[],
  taken: ReadonlySet<number>,
  annexFrom: number,
  register: readonly Agency[],
): ProseReading => {
  const { prose, footnotes, stray, pages } = sortLines(lines, taken, annexFrom)
  const outline = outlineOf(prose)
  const front = frontMatterOf(outline.front)
  const end = endMatterOf(outline.end)
  const { document, questions } = documentOf(lines, front, end, footnotes, register)
  const matcher = nameMatcher(register, provinceIn(`${document.title} ${document.issuer}`))
  const topics = outline.parts.flatMap(topicsOf).map(withOwnText)
  const roles = rolesOf(topics, (text) => leadPhraseOf(text, matcher, 'name') !== null)
  const having = (role: string): readonly Part[] => topics.filter((part) => roles.get(part.id) === role)
  const numbers = new Map<string, number>()
  const targets = having('targets').map((part) => targetsOfPart(part, footnotes, numbers))
  let lastGroup = 0
  const tasks = having('assignments').map((part) => {
    const read = assignmentsOfPart(part, matcher, { year: document.year, footnotes }, lastGroup)
    lastGroup = read.groups.reduce((most, { id }) => Math.max(most, id), lastGroup)
    return read
  })
  return {
    document,
    clauses: clausesOf({ front, outline, roles, end, footnotes, pages }),
    objectives: having('objectives').flatMap(objectivesOf),
    targets: targets.flatMap((reading) => reading.targets),
    groups: tasks.flatMap((reading) => reading.groups),
    assignments: tasks.flatMap((reading) => reading.assignments),
    footnotes,
    unread: [
      ...targets.flatMap((reading) => reading.unread),
      ...tasks.flatMap((reading) => reading.unread),
      ...[...end.rest, ...stray].map(({ line, text }): UnreadLine => ({
        line,
        text: text.trim(),
        why: strayWhy,
      })),
    ],
    questions,
    matcher,
    isHeaded: front.type !== null,
  }
}
