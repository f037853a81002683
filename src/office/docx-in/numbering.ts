import { attribute } from '#office/package/xml.ts'
import { childOf, elementsIn, valueOf, type XmlElement } from '#office/package/xml-tree.ts'
import { withoutPictures } from '#office/text-in/symbols.ts'

type Level = {
  readonly format: string
  readonly pattern: string
  readonly start: number
  readonly isLegal: boolean
  /** After which levels (from 1) it begins anew: all above it where nothing is said, none where 0 is said. */
  readonly restartsAfter: number | null
  /** Whether the number stands at the words without a blank. */
  readonly isTight: boolean
}
type List = {
  /** Lists of one kind count on together. */
  readonly counter: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that begin at a number of their own where this list is used first. */
  readonly starts: ReadonlyMap<number, number>
}

/**
 * Gives an automatic number as Word prints it before the paragraph, with the blank after it: `1. `, `a) `, `II. `,
 * `- `; '' where it prints none.
 */
export type Numbering = (list: string, level: number) => string

const roman = (value: number): string => {
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ]
  let [rest, text] = [Math.min(value, 4_000), '']
  for (const [worth, sign] of signs) for (; rest >= worth; rest -= worth) text += sign
  return text
}

/** a … z, aa … zz, as Word counts; it knows no đ. */
const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(50, Math.floor((value - 1) / 26) + 1))

const counted = (value: number, format: string): string => {
  if (value < 1) return String(value)
  if (format === 'lowerLetter') return letter(value)
  if (format === 'upperLetter') return letter(value).toUpperCase()
  if (format === 'lowerRoman') return roman(value)
  if (format === 'upperRoman') return roman(value).toUpperCase()
  if (format === 'decimalZero') return String(value).padStart(2, '0')
  if (format === 'numberInDash') return `- ${value} -`
  if (format.startsWith('custom 0')) return String(value).padStart(format.length - 'custom '.length, '0')
  return format === 'none' ? '' : String(value)
}

/** A format that Word knows only since 2010 stands in two wrappings: `001, 002` is one of decimals with zeros. */
const formatOf = (element: XmlElement): string => {
  const format =
    childOf(element, 'w:numFmt') ?? childOf(element, 'mc:AlternateContent', 'mc:Choice', 'w:numFmt')
  const name = format ? attribute(format.attributes, 'w:val') : null
  return name === 'custom' && format
    ? `custom ${attribute(format.attributes, 'w:format')?.split(',', 1)[0]?.trim() ?? ''}`
    : (name ?? 'decimal')
}

const levelOf = (element: XmlElement): Level => ({
  format: formatOf(element),
  pattern: valueOf(element, 'w:lvlText') ?? '',
  start: Number(valueOf(element, 'w:start') ?? '1') || 0,
  isLegal: childOf(element, 'w:isLgl') !== null,
  restartsAfter:
    valueOf(element, 'w:lvlRestart') === null ? null : Number(valueOf(element, 'w:lvlRestart')) || 0,
  isTight: valueOf(element, 'w:suff') === 'nothing',
})

const levelNumber = (element: XmlElement): number =>
  Number(attribute(element.attributes, 'w:ilvl') ?? '0') || 0

const levelsIn = (element: XmlElement): ReadonlyMap<number, Level> =>
  new Map(elementsIn(element, 'w:lvl').map((each) => [levelNumber(each), levelOf(each)]))

/** The levels that a list changes for itself. */
const overridesOf = (list: XmlElement, base: ReadonlyMap<number, Level>): ReadonlyMap<number, Level> => {
  const changed = new Map(base)
  for (const each of elementsIn(list, 'w:lvlOverride')) {
    const own = childOf(each, 'w:lvl')
    if (own) changed.set(levelNumber(each), levelOf(own))
  }
  return changed
}

const startsOf = (list: XmlElement): ReadonlyMap<number, number> =>
  new Map(
    elementsIn(list, 'w:lvlOverride').flatMap((each): [number, number][] => {
      const start = valueOf(each, 'w:startOverride')
      return start === null ? [] : [[levelNumber(each), Number(start) || 0]]
    }),
  )

/** The kinds of lists by their number; one that only points to a list style is that style's own. */
const kindsOf = (root: XmlElement | null): ((id: string) => XmlElement | null) => {
  const kinds = elementsIn(root, 'w:abstractNum')
  const byNumber = new Map(kinds.map((each) => [attribute(each.attributes, 'w:abstractNumId') ?? '', each]))
  const byStyle = new Map(kinds.map((each) => [valueOf(each, 'w:styleLink') ?? '', each]))
  return (id) => {
    const own = byNumber.get(id)
    const link = own ? valueOf(own, 'w:numStyleLink') : null
    return (link === null ? own : (byStyle.get(link) ?? own)) ?? null
  }
}

const listsIn = (root: XmlElement | null): ReadonlyMap<string, List> => {
  const kindOf = kindsOf(root)
  return new Map(
    elementsIn(root, 'w:num').flatMap((each): [string, List][] => {
      const kind = kindOf(valueOf(each, 'w:abstractNumId') ?? '')
      if (!kind) return []
      const counter = attribute(kind.attributes, 'w:abstractNumId') ?? ''
      const levels = overridesOf(each, levelsIn(kind))
      return [[attribute(each.attributes, 'w:numId') ?? '', { counter, levels, starts: startsOf(each) }]]
    }),
  )
}

const bullet = (pattern: string): string => {
  const sign = withoutPictures(pattern.trim())
  return /^[-–—+*•]$/u.test(sign) ? sign : '-'
}

/** By level; undefined where the level has not begun, or begins anew. */
type Count = (number | undefined)[]
type Counting = { readonly counts: Map<string, Count>; readonly begun: Set<string> }

/** Counts one paragraph on; the levels below begin anew, unless they say that they do not. */
const countOn = ({ counts, begun }: Counting, id: string, list: List, level: Level, at: number): Count => {
  const count = counts.get(list.counter) ?? []
  for (let above = 0; above < at; above += 1) count[above] ??= list.levels.get(above)?.start ?? 1
  const start = list.starts.get(at)
  const isFirst = start !== undefined && !begun.has(`${id} ${at}`)
  begun.add(`${id} ${at}`)
  count[at] = isFirst ? start : (count[at] ?? level.start - 1) + 1
  for (let below = at + 1; below < count.length; below += 1) {
    const after = list.levels.get(below)?.restartsAfter ?? null
    if (after === null || at < after) count[below] = undefined
  }
  counts.set(list.counter, count)
  return count
}

/**
 * The automatic numbers of a Word document (`numbering.xml`). A number that Word counts itself stands nowhere in the
 * paragraph's words; without it `1.`, `a)` and the dashes of a plan would be lost. Bullets of any picture are dashes.
 * As Word does, lists of one kind share one count, and one that starts anew starts it for all of them.
 */
export const numberingOf = (root: XmlElement | null): Numbering => {
  const lists = listsIn(root)
  const counting: Counting = { counts: new Map(), begun: new Set() }
  return (id, at) => {
    const list = lists.get(id)
    const level = list?.levels.get(at)
    if (!list || !level) return ''
    if (level.format === 'bullet') return `${bullet(level.pattern)} `
    const count = countOn(counting, id, list, level, at)
    const number = level.pattern.replaceAll(/%([1-9])/gu, (_whole, digit: string) => {
      const shown = Number(digit) - 1
      const format = list.levels.get(shown)?.format ?? 'decimal'
      return counted(count[shown] ?? 1, level.isLegal ? 'decimal' : format)
    })
    return number === '' || level.isTight ? number : `${number} `
  }
}
