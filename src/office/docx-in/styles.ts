import { attribute } from '#office/package/xml.ts'
import { childOf, elementsIn, valueOf, type XmlElement } from '#office/package/xml-tree.ts'

/** The list and level that a paragraph counts in. */
export type ListPlace = { readonly list: string; readonly level: number }

type Style = { readonly basedOn: string | null; readonly list: string | null; readonly level: number | null }

const numbersOf = (properties: XmlElement | null): { list: string | null; level: number | null } => {
  const level = valueOf(properties, 'w:numPr', 'w:ilvl')
  return {
    list: valueOf(properties, 'w:numPr', 'w:numId'),
    level: level === null ? null : Number(level) || 0,
  }
}

const longestChain = 20

/** Where a paragraph counts: its own properties, else those of its style or of the styles that this one builds on. */
export const listPlaces = (
  styles: XmlElement | null,
): ((properties: XmlElement | null) => ListPlace | null) => {
  const known = new Map(
    elementsIn(styles, 'w:style').map((each): [string, Style] => [
      attribute(each.attributes, 'w:styleId') ?? '',
      { basedOn: valueOf(each, 'w:basedOn'), ...numbersOf(childOf(each, 'w:pPr')) },
    ]),
  )
  return (properties) => {
    let { list, level } = numbersOf(properties)
    let style = known.get(valueOf(properties, 'w:pStyle') ?? '')
    for (let step = 0; style && step < longestChain && list === null; step += 1) {
      list = style.list
      level ??= style.level
      style = known.get(style.basedOn ?? '')
    }
    // list 0 is Word's way to say «none, although my style has one»
    return list === null || list === '0' ? null : { list, level: level ?? 0 }
  }
}

/** The styles of a table of contents: its lines repeat the headings and are none of their own. */
export const contentsStyles = (styles: XmlElement | null): ReadonlySet<string> =>
  new Set(
    elementsIn(styles, 'w:style').flatMap((each) =>
      /^(?:toc \d|table of figures)$/iu.test(valueOf(each, 'w:name') ?? '')
        ? [attribute(each.attributes, 'w:styleId') ?? '']
        : [],
    ),
  )
