import { attribute } from '#office/package/xml.ts'
import { childOf, elementsIn, valueOf, type XmlElement } from '#office/package/xml-tree.ts'

type Level = {
  readonly format: string
  readonly pattern: string
  readonly start: number
  readonly isLegal: boolean
}
type List = { readonly counter: string; readonly levels: ReadonlyMap<number, Level> }

/** Gives an automatic number as Word prints it before the paragraph: `1.`, `a)`, `II.`, `-`; '' where it prints none. */
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
  return format === 'none' ? '' : String(value)
}

const levelOf = (element: XmlElement): Level => ({
  format: valueOf(element, 'w:numFmt') ?? 'decimal',
  pattern: valueOf(element, 'w:lvlText') ?? '',
  start: Number(valueOf(element, 'w:start') ?? '1') || 0,
  isLegal: childOf(element, 'w:isLgl') !== null,
})

const levelNumber = (element: XmlElement): number =>
  Number(attribute(element.attributes, 'w:ilvl') ?? '0') || 0

const levelsIn = (element: XmlElement): ReadonlyMap<number, Level> =>
  new Map(elementsIn(element, 'w:lvl').map((each) => [levelNumber(each), levelOf(each)]))

/** The levels that a list changes for itself, and those at which it begins to count anew. */
const overridesOf = (list: XmlElement, base: ReadonlyMap<number, Level>): ReadonlyMap<number, Level> => {
  const changed = new Map(base)
  for (const each of elementsIn(list, 'w:lvlOverride')) {
    const own = childOf(each, 'w:lvl')
    const level = own ? levelOf(own) : base.get(levelNumber(each))
    const start = valueOf(each, 'w:startOverride')
    if (level)
      changed.set(levelNumber(each), start === null ? level : { ...level, start: Number(start) || 0 })
  }
  return changed
}

const listsIn = (root: XmlElement | null): ReadonlyMap<string, List> => {
  const abstract = new Map(
    elementsIn(root, 'w:abstractNum').map((each) => [
      attribute(each.attributes, 'w:abstractNumId') ?? '',
      each,
    ]),
  )
  return new Map(
    elementsIn(root, 'w:num').flatMap((each): [string, List][] => {
      const id = attribute(each.attributes, 'w:numId') ?? ''
      const base = abstract.get(valueOf(each, 'w:abstractNumId') ?? '')
      if (!base) return []
      const restarts = elementsIn(each, 'w:lvlOverride').some((level) => childOf(level, 'w:startOverride'))
      // lists of one kind count on together, unless one says that it starts anew
      const counter = restarts ? `own ${id}` : (valueOf(each, 'w:abstractNumId') ?? '')
      return [[id, { counter, levels: overridesOf(each, levelsIn(base)) }]]
    }),
  )
}

const bullet = (pattern: string): string => (/^[-–—+*•]$/u.test(pattern.trim()) ? pattern.trim() : '-')

/**
 * The automatic numbers of a Word document (`numbering.xml`). A number that Word counts itself stands nowhere in the
 * paragraph's words; without it `1.`, `a)` and the dashes of a plan would be lost. Bullets of any picture are dashes.
 */
export const numberingOf = (root: XmlElement | null): Numbering => {
  const lists = listsIn(root)
  const counts = new Map<string, number[]>()
  return (id, at) => {
    const list = lists.get(id)
    const level = list?.levels.get(at)
    if (!list || !level) return ''
    if (level.format === 'bullet') return bullet(level.pattern)
    const count = counts.get(list.counter) ?? []
    for (let above = 0; above < at; above += 1) count[above] ??= list.levels.get(above)?.start ?? 1
    count[at] = (count[at] ?? level.start - 1) + 1
    count.length = at + 1
    counts.set(list.counter, count)
    return level.pattern.replaceAll(/%([1-9])/gu, (_whole, digit: string) => {
      const shown = Number(digit) - 1
      const format = level.isLegal ? 'decimal' : (list.levels.get(shown)?.format ?? 'decimal')
      return counted(count[shown] ?? 1, format)
    })
  }
}
