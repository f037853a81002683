import type { Footnote, Target, UnreadLine } from '#core/plan/plan.ts'
import { freeId } from '#core/reading/free-id.ts'
import { letterAt } from '#core/reading/alphabet.ts'
import { childrenOf, headingOf, type OutlineNode, type Part } from '#core/reading/outline.ts'
import { firstLine, lineAt, type Paragraph } from '#core/reading/paragraph.ts'
import { asParts, partKindOf } from '#core/reading/targets/part-of.ts'
import { verbPhraseOf } from '#core/reading/assignments/verb-phrase.ts'
import { withoutEnd } from '#core/reading/plain-text.ts'
import { brokenNumber } from '#core/reading/targets/printed-number.ts'
import { targetsIn } from '#core/reading/targets/target-text.ts'

export type TargetsReading = { readonly targets: readonly Target[]; readonly unread: readonly UnreadLine[] }

const isList = (text: string): boolean => /cơ cấu|tỷ trọng/iu.test(text) || /:\s*$/u.test(text)

const unreadTarget = (paragraph: Paragraph): UnreadLine => {
  const broken = brokenNumber(paragraph.text)
  return {
    line: broken === null ? firstLine(paragraph) : lineAt(paragraph, paragraph.text.indexOf(broken)),
    text: headingOf(paragraph),
    why:
      broken === null
        ? 'Không thấy con số nào làm mức của chỉ tiêu này.'
        : `Con số "${broken}" in không đúng dạng nên không đọc (dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân).`,
  }
}

/** A clause of a target that wants something and gives no figure: `…; duy trì mức sinh thay thế`. */
const goalless = (paragraph: Paragraph): readonly UnreadLine[] => {
  const found: UnreadLine[] = []
  let at = 0
  for (const piece of paragraph.text.split(';')) {
    const text = withoutEnd(piece).trim()
    if (!/\d/u.test(piece) && text.split(/\s+/u).length >= 3 && verbPhraseOf(text) !== null)
      found.push({
        line: lineAt(paragraph, at + piece.length - piece.trimStart().length),
        text,
        why: `Vế "${text}" không có con số nào làm mức của chỉ tiêu.`,
      })
    at += piece.length + 1
  }
  return found
}

const read = (
  paragraph: Paragraph,
  id: string,
  parent: string,
  head: string,
  footnotes: readonly Footnote[],
): readonly Target[] => {
  if (brokenNumber(paragraph.text) !== null) return []
  return targetsIn({
    id,
    parent,
    text: paragraph.text.replace(/[\s.;,]+$/u, ''),
    head,
    composition: /cơ cấu|tỷ trọng/iu.test(head),
    lineAt: (at) => lineAt(paragraph, at),
    footnotes,
  })
}

/** The number of a printed target: its own, `(3)` → `3`; one that has none takes the next after the last. */
const numbered = (node: OutlineNode, last: number): string | null => {
  const { kind, key } = node.paragraph.marker
  if (kind === 'paren' || kind === 'number' || kind === 'subnumber') return key
  return kind === 'dash' || kind === 'letter' ? String(last + 1) : null
}

/** A numbered heading (`1. Về kinh tế`) only groups the targets under it. */
const isHeading = (node: OutlineNode, children: readonly OutlineNode[], own: readonly Target[]): boolean =>
  own.length === 0 &&
  children.length > 0 &&
  node.paragraph.marker.kind !== 'paren' &&
  !/cơ cấu|tỷ trọng/iu.test(node.paragraph.text)

/**
 * The targets of a part: every numbered paragraph taken apart, with the lines under it as its parts. A paragraph
 * in which no goal is found is listed as unread (rules Q5 to Q9). `used` counts the numbers given so far.
 */
export const targetsOfPart = (
  part: Part,
  footnotes: readonly Footnote[],
  used: Map<string, number>,
): TargetsReading => {
  const targets: Target[] = []
  const unread: UnreadLine[] = []
  const done = new Set<string>()
  const under = childrenOf(part.nodes)
  let last = 0
  for (const node of part.nodes) {
    if (done.has(node.id)) continue
    const children = under.get(node.id) ?? []
    const number = numbered(node, last)
    const own = number === null ? [] : read(node.paragraph, number, number, '', footnotes)
    if (isHeading(node, children, own)) continue
    if (number === null || (own.length === 0 && children.length === 0)) {
      unread.push(unreadTarget(node.paragraph))
      continue
    }
    last = Math.max(last, Number(number) || last)
    const id = freeId(number, used)
    const told = id === number ? own : read(node.paragraph, id, id, '', footnotes)
    const parts = underWhole(node, told.at(-1), partsOf(node, id, own.length === 0, children, footnotes))
    for (const [at, child] of children.entries()) {
      done.add(child.id)
      if (parts[at]?.length === 0) unread.push(unreadTarget(child.paragraph))
      else unread.push(...goalless(child.paragraph))
    }
    if (told.length > 0) unread.push(...goalless(node.paragraph))
    targets.push(...told, ...parts.flat())
  }
  return { targets, unread }
}

/** `…, gồm:` or `…, trong đó:` at the end of a target makes the lines under it parts of it. */
const underWhole = (
  node: OutlineNode,
  whole: Target | undefined,
  parts: readonly (readonly Target[])[],
): readonly (readonly Target[])[] => {
  const kind = partKindOf(/[^,;.]*[:.;,]?\s*$/u.exec(node.paragraph.text.slice(-80))?.[0] ?? '')
  if (!whole || !kind) return parts
  const told = asParts(parts.flat(), whole, kind)
  let at = 0
  return parts.map((part) => told.slice(at, (at += part.length)))
}

/** The lines under a target are its parts, in letters; under a heading of a list they carry the heading's name. */
const partsOf = (
  node: OutlineNode,
  id: string,
  isBare: boolean,
  children: readonly OutlineNode[],
  footnotes: readonly Footnote[],
): readonly (readonly Target[])[] => {
  const head = isBare && isList(node.paragraph.text) ? node.paragraph.text.replace(/[\s:.;]+$/u, '') : ''
  return children.map((child, at) => {
    const letter = child.paragraph.marker.kind === 'letter' ? child.key : letterAt(at)
    return read(child.paragraph, `${id}.${letter}`, id, head, footnotes)
  })
}
