import { fillBound, linesBoundIn } from '#core/consolidation/bound.ts'
import type { Block } from '#core/document/block.ts'
import type { Footnotes } from '#core/document/footnotes.ts'
import { type Part, plain } from '#core/document/report-words.ts'
import type { ConsolidatedLine, NarrativeSaid } from '#core/page/consolidation-page.ts'

type Lines = ReadonlyMap<string, ConsolidatedLine>

/** What bound numbers are filled from, and how an estimate among them is marked. */
export type NarrativeGround = {
  readonly lines: Lines
  readonly footnotes: Footnotes
  /** Whose notes stand under the results already. */
  readonly targets: readonly Pick<ConsolidatedLine, 'code'>[]
}

/** The paragraphs of a section; every number that is bound says what its figure says, an estimate with its mark (beyond 26). */
export const narrativeParagraphs = (text: string, { lines, footnotes }: NarrativeGround): Block[] =>
  fillBound(text, lines, footnotes.markOf)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(plain)

/** The notes to which bound estimates point, where they do not stand under the results. */
const notesUnder = (
  sections: readonly NarrativeSaid[],
  { lines, footnotes, targets }: NarrativeGround,
): Block[] => {
  const noted = new Set(targets.map(({ code }) => code))
  const bound = sections.flatMap(({ text }) => linesBoundIn(text, lines))
  return footnotes.under(bound.filter(({ code }) => !noted.has(code)))
}

/** What stands before the first part. */
export const narrativeOpening = (narrative: readonly NarrativeSaid[], ground: NarrativeGround): Block[] => {
  const opening = narrative.filter(({ level }) => level === 0)
  return [...opening.flatMap(({ text }) => narrativeParagraphs(text, ground)), ...notesUnder(opening, ground)]
}

/** Sections of one part: numbered among those that say something. */
const sectionsOf = (
  sections: readonly NarrativeSaid[],
  ground: NarrativeGround,
  results: () => readonly Block[],
): Block[] =>
  sections
    .map((section) => ({
      title: section.title,
      blocks: [...narrativeParagraphs(section.text, ground), ...(section.targets ? results() : [])],
    }))
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, at): Block[] => [
      { kind: 'article', text: `${at + 1}. ${title}` },
      ...blocks,
    ])

/**
 * The parts of the report's own text in the order of its outline. `results`: the headline targets, printed where the outline
 * wants them; the sections of that part come first, the list after them.
 */
export const narrativeParts = (
  narrative: readonly NarrativeSaid[],
  ground: NarrativeGround,
  results: () => readonly Block[],
): readonly Part[] => {
  const starts = narrative.flatMap(({ level }, at) => (level === 1 ? [at] : []))
  return starts.flatMap((start, at): readonly Part[] => {
    const [head, ...below] = narrative.slice(start, starts[at + 1] ?? narrative.length)
    if (!head) return []
    const blocks = [...narrativeParagraphs(head.text, ground), ...sectionsOf(below, ground, results)]
    const count = below.filter(({ text }) => text.trim() !== '').length
    const list: readonly Block[] = head.targets
      ? [{ kind: 'article', text: `${count + 1}. Các chỉ tiêu chủ yếu` }, ...results()]
      : []
    return [{ title: head.title, blocks: [...blocks, ...list, ...notesUnder([head, ...below], ground)] }]
  })
}
