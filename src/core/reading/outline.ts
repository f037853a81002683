import type { NumberedLine, Paragraph } from '#core/reading/paragraph.ts'
import {
  firstLine,
  isArticle,
  isCapitalHeading,
  isPartHeading,
  paragraphsOf,
} from '#core/reading/paragraph.ts'
import { isTypeHeading } from '#core/reading/front-matter.ts'
import { freeId } from '#core/reading/free-id.ts'
import { freeLetter } from '#core/reading/alphabet.ts'
import { plain } from '#core/reading/plain-text.ts'
import { readMarker } from '#core/reading/marker.ts'

/** A paragraph at its place in the outline; `id` is its stable address: `III.3.a.1`, `II.(3)`. */
export type OutlineNode = {
  readonly id: string
  /** Its own step of the address: `3`, `a`, `(3)`; for a dash its count. */
  readonly key: string
  readonly paragraph: Paragraph
  readonly parent: string
}

export type Part = {
  readonly id: string
  /** The part above it, where capital letters count the parts and Roman numbers what is in them: `A` for `A.I`. */
  readonly above: { readonly id: string; readonly heading: Paragraph } | null
  readonly heading: Paragraph
  readonly nodes: readonly OutlineNode[]
}

/** A plan's prose, in its three thirds. */
export type Outline = {
  readonly front: readonly NumberedLine[]
  readonly parts: readonly Part[]
  readonly closing: readonly Paragraph[]
  readonly end: readonly NumberedLine[]
}

const endSign =
  /^(?:Nơi nhận|NƠI NHẬN|(?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}{2}|(?:Q\.\s*)?(?:PHÓ\s+)?(?:CHỦ TỊCH|CHỦ TỌA|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH VĂN PHÒNG|BÍ THƯ)(?:\s+(?:HĐND|UBND|HỘI ĐỒNG NHÂN DÂN|ỦY BAN NHÂN DÂN))?(?:\s+TỈNH)?$)/u

/** Does a line begin what stands after the text: who receives it, who signs it? */
export const isEndSign = (text: string): boolean => endSign.test(plain(text))
const closes =
  /^(?:Trên đây là|(?:Nghị quyết|Quyết định|Kế hoạch|Báo cáo) này (?:đã được|được|có hiệu lực)(?!\p{L}))/u
const ranks = {
  roman: 0,
  capital: 0.5,
  number: 1,
  subnumber: 2,
  letter: 3,
  paren: 4,
  dash: 5,
  plus: 6,
  star: 7,
  deep: 8,
  none: 9,
}

type Step = { readonly node: OutlineNode; readonly rank: number }

/** A dash whose own text ends with a colon holds the dashes after it, up to the next one that gives a task anew. */
const holds = (step: Step, paragraph: Paragraph): boolean =>
  step.rank === ranks.dash &&
  paragraph.marker.kind === 'dash' &&
  /:\s*$/u.test(step.node.paragraph.text) &&
  !/^Giao\s/u.test(paragraph.text)

/** The steps above a paragraph: everything of a lower rank, and a dash that holds it. */
const above = (stack: readonly Step[], paragraph: Paragraph): readonly Step[] => {
  const rank = ranks[paragraph.marker.kind]
  // what a dash holds is told by the first line under it: where that has another sign, the next dash stands beside it
  const holder = stack.findLastIndex(
    (step, at) => holds(step, paragraph) && (stack[at + 1]?.rank ?? ranks.dash) === ranks.dash,
  )
  if (holder >= 0) return stack.slice(0, holder + 1)
  return stack.filter((step) => step.rank < rank)
}

/** A number counts from its part, `(3)` too: their addresses do not change when a heading is put above them. */
const addressed = (part: string, parent: string, key: string, paragraph: Paragraph): string => {
  if (paragraph.marker.kind === 'paren') return `${part}.(${key})`
  if (paragraph.marker.kind === 'number' || paragraph.marker.kind === 'subnumber') return `${part}.${key}`
  return `${parent}.${key}`
}

/** Gives every paragraph of a part its address, in one pass with the open steps above it on a stack. */
const nodesOf = (part: string, paragraphs: readonly Paragraph[]): readonly OutlineNode[] => {
  const nodes: OutlineNode[] = []
  const used = new Map<string, Used>()
  const ids = new Map<string, number>()
  let stack: readonly Step[] = []
  for (const paragraph of paragraphs) {
    const parents = above(stack, paragraph)
    const parent = parents.at(-1)?.node.id ?? part
    const here = used.get(parent) ?? { counts: new Map(), letters: new Set() }
    used.set(parent, here)
    const key = keyOf(paragraph, here)
    const node = { id: freeId(addressed(part, parent, key, paragraph), ids), key, paragraph, parent }
    nodes.push(node)
    stack = [...parents, { node, rank: ranks[paragraph.marker.kind] }]
  }
  return nodes
}

/** What was already used under one parent: how many paragraphs of each kind, and which letters. */
type Used = { readonly counts: Map<string, number>; readonly letters: Set<string> }

const keyOf = (paragraph: Paragraph, used: Used): string => {
  const { kind, key } = paragraph.marker
  const count = (used.counts.get(kind) ?? 0) + 1
  used.counts.set(kind, count)
  if (kind === 'dash' || kind === 'plus' || kind === 'star' || kind === 'deep') return String(count)
  if (kind === 'none') return `p${count}`
  if (kind !== 'letter') return key
  const letter = freeLetter(key, used.letters)
  used.letters.add(letter)
  return letter
}

const partStarts = (lines: readonly NumberedLine[]): readonly number[] => {
  const starts: number[] = []
  let [articles, capitals, numerals] = [0, 0, 0]
  for (const [at, { text }] of lines.entries()) {
    const isNext = isArticle(text, articles + 1)
    const isCapital = isCapitalHeading(text, capitals)
    if (isNext) articles += 1
    if (isCapital) [capitals, numerals] = [capitals + 1, 0]
    if (!isNext && !isCapital && !isPartHeading(text, numerals + 1)) continue
    if (!isNext && !isCapital) numerals += 1
    starts.push(at)
  }
  return starts
}

const emptyHeading: Paragraph = { marker: readMarker(''), text: '', lines: [], starts: [] }
/** What a document without parts counts as its only one. */
const onlyPart = 'N'
const isBasis = /^[-–—•+]?\s*(?:Căn cứ|Theo|Xét|Thực hiện)(?!\p{L})/u

/** Where the body of a document without parts begins: at its first number, else at its first item of a list. */
const bodyStart = (lines: readonly NumberedLine[], end: number): number => {
  const type = lines.findIndex(({ text }) => isTypeHeading(text))
  if (type < 0) return -1
  const markers = lines.slice(type + 1, end).map(({ text }) => ({ text, marker: readMarker(plain(text)) }))
  const numbered = markers.findIndex(({ marker }) => marker.kind === 'number' && marker.key === '1')
  const listed = markers.findIndex(
    ({ text, marker }) =>
      (marker.kind === 'dash' || marker.key === 'a' || marker.kind === 'paren') && !isBasis.test(plain(text)),
  )
  const at = numbered >= 0 ? numbered : listed
  return at < 0 ? -1 : type + 1 + at
}

/** A document that has no parts is one part without a heading. */
const unparted = (lines: readonly NumberedLine[], end: number): Outline | null => {
  const start = bodyStart(lines, end)
  if (start < 0) return null
  const body = paragraphsOf(lines.slice(start, end))
  const closeAt = closingAt(body)
  const part: Part = {
    id: onlyPart,
    above: null,
    heading: emptyHeading,
    nodes: nodesOf(onlyPart, body.slice(0, closeAt)),
  }
  return { front: lines.slice(0, start), parts: [part], closing: body.slice(closeAt), end: lines.slice(end) }
}

/** Where the closing words begin. What stands under a sign of its own after such words is no closing. */
const closingAt = (body: readonly Paragraph[]): number => {
  const marked = body.findLastIndex((one) => one.marker.kind !== 'none')
  const at = body.findIndex((one, place) => place >= marked && closes.test(one.text))
  return at < 0 ? body.length : at
}

/** The prose as front matter, parts with their addressed paragraphs, closing and end matter. */
export const outlineOf = (lines: readonly NumberedLine[]): Outline => {
  const starts = partStarts(lines)
  const last = starts.at(-1) ?? 0
  const endAt = lines.findIndex((line, at) => at > last && isEndSign(line.text))
  const end = endAt < 0 ? lines.length : endAt
  const whole = starts.length === 0 ? unparted(lines, end) : null
  if (whole) return whole
  const closing: Paragraph[] = []
  const ids = new Map<string, number>()
  let capital: Part['above'] = null
  const parts = starts.map((start, position): Part => {
    const paragraphs = paragraphsOf(lines.slice(start, Math.min(starts[position + 1] ?? end, end)))
    const [heading, ...body] = paragraphs
    const own = heading?.marker.key || String(position + 1)
    const isCapital = heading?.marker.kind === 'capital'
    const over = isCapital ? null : capital
    const id = freeId(over ? `${over.id}.${own}` : own, ids)
    if (isCapital && heading) capital = { id, heading }
    const closeAt = position === starts.length - 1 ? closingAt(body) : body.length
    for (const line of body.slice(closeAt)) closing.push(line)
    const kept = body.slice(0, closeAt)
    return { id, above: over, heading: heading ?? emptyHeading, nodes: nodesOf(id, kept) }
  })
  return { front: lines.slice(0, starts[0] ?? end), parts, closing, end: lines.slice(end) }
}

export const headingOf = (paragraph: Paragraph): string =>
  `${paragraph.marker.printed}${paragraph.text}`.trim()
export const nodeLine = (node: OutlineNode): number => firstLine(node.paragraph)

/** The nodes directly under each one, in order. */
export const childrenOf = (nodes: readonly OutlineNode[]): ReadonlyMap<string, readonly OutlineNode[]> => {
  const children = new Map<string, OutlineNode[]>()
  for (const node of nodes) {
    const list = children.get(node.parent)
    if (list) list.push(node)
    else children.set(node.parent, [node])
  }
  return children
}
