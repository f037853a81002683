import { fillBound } from '#core/consolidation/bound.ts'
import type { Block } from '#core/document/block.ts'
import { type Part, plain } from '#core/document/report-words.ts'
import type { ConsolidatedLine, NarrativeSaid } from '#core/page/consolidation-page.ts'

type Lines = ReadonlyMap<string, ConsolidatedLine>

/** The paragraphs of a section; every number that is bound says what its figure says. */
export const narrativeParagraphs = (text: string, lines: Lines): Block[] =>
  fillBound(text, lines)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(plain)

/** What stands before the first part. */
export const narrativeOpening = (narrative: readonly NarrativeSaid[], lines: Lines): Block[] =>
  narrative.filter(({ level }) => level === 0).flatMap(({ text }) => narrativeParagraphs(text, lines))

/** Sections of one part: numbered among those that say something. */
const sectionsOf = (
  sections: readonly NarrativeSaid[],
  lines: Lines,
  results: () => readonly Block[],
): Block[] =>
  sections
    .map((section) => ({
      title: section.title,
      blocks: [...narrativeParagraphs(section.text, lines), ...(section.targets ? results() : [])],
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
  lines: Lines,
  results: () => readonly Block[],
): readonly Part[] => {
  const starts = narrative.flatMap(({ level }, at) => (level === 1 ? [at] : []))
  return starts.flatMap((start, at): readonly Part[] => {
    const [head, ...below] = narrative.slice(start, starts[at + 1] ?? narrative.length)
    if (!head) return []
    const blocks = [...narrativeParagraphs(head.text, lines), ...sectionsOf(below, lines, results)]
    const count = below.filter(({ text }) => text.trim() !== '').length
    const list: readonly Block[] = head.targets
      ? [{ kind: 'article', text: `${count + 1}. Các chỉ tiêu chủ yếu` }, ...results()]
      : []
    return [{ title: head.title, blocks: [...blocks, ...list] }]
  })
}
