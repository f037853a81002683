import { attribute } from '#office/package/xml.ts'
import { childOf, elementsIn, valueOf, type XmlElement } from '#office/package/xml-tree.ts'

/** How a run is printed, as far as it changes what is read. */
export type Look = {
  /** The face of its letters: `.VnTime` and `VNI-Times` tell an old encoding, `Symbol` holds no letters. */
  readonly font: string
  /** Printed in capitals though typed small. */
  readonly isCapital: boolean
  readonly isHidden: boolean
  readonly isRaised: boolean
}

/** What one style or one run says of itself; null where it says nothing. */
type Said = { readonly [Part in keyof Look]: Look[Part] | null }

const nothing: Said = { font: null, isCapital: null, isHidden: null, isRaised: null }

const isOff = (value: string | null): boolean => value === '0' || value === 'false' || value === 'off'

/** `<w:caps/>` and `<w:caps w:val="0"/>`: on, off, or not said. */
const switched = (properties: XmlElement, name: string): boolean | null => {
  const found = childOf(properties, name)
  return found && !isOff(attribute(found.attributes, 'w:val'))
}

const fontOf = (properties: XmlElement): string | null => {
  const fonts = childOf(properties, 'w:rFonts')
  if (!fonts) return null
  const named = attribute(fonts.attributes, 'w:hAnsi') ?? attribute(fonts.attributes, 'w:ascii')
  return named ?? (/w:(?:hAnsi|ascii)Theme=/u.test(fonts.attributes) ? '' : null)
}

const said = (properties: XmlElement | null): Said => {
  if (!properties || properties.children.length === 0) return nothing
  const raised = valueOf(properties, 'w:vertAlign')
  return {
    font: fontOf(properties),
    isCapital: switched(properties, 'w:caps') ?? switched(properties, 'w:smallCaps'),
    isHidden: switched(properties, 'w:vanish'),
    isRaised: raised === null ? null : raised === 'superscript',
  }
}

const over = (above: Said, below: Said): Said => ({
  font: above.font ?? below.font,
  isCapital: above.isCapital ?? below.isCapital,
  isHidden: above.isHidden ?? below.isHidden,
  isRaised: above.isRaised ?? below.isRaised,
})

const filledIn = ({ font, isCapital, isHidden, isRaised }: Said): Look => ({
  font: font ?? '',
  isCapital: isCapital ?? false,
  isHidden: isHidden ?? false,
  isRaised: isRaised ?? false,
})

const longestChain = 20

/** Gives the look of the runs of a paragraph. */
export type Looks = (paragraph: XmlElement | null) => (run: XmlElement | null) => Look

/** What the styles say, each with the styles that it builds on, looked up once. */
const styleLooks = (styles: XmlElement | null): ((id: string) => Said) => {
  const known = new Map(
    elementsIn(styles, 'w:style').map((each) => [attribute(each.attributes, 'w:styleId') ?? '', each]),
  )
  const found = new Map<string, Said>()
  const look = (id: string, depth: number): Said => {
    const style = known.get(id)
    if (!style || depth > longestChain) return nothing
    const before = found.get(id)
    if (before) return before
    const own = over(said(childOf(style, 'w:rPr')), look(valueOf(style, 'w:basedOn') ?? '', depth + 1))
    found.set(id, own)
    return own
  }
  return (id) => look(id, 0)
}

/** The style of paragraphs that name none. */
const defaultStyle = (styles: XmlElement | null): string => {
  const found = elementsIn(styles, 'w:style').find(
    ({ attributes }) =>
      attribute(attributes, 'w:type') === 'paragraph' && !isOff(attribute(attributes, 'w:default') ?? '0'),
  )
  return found ? (attribute(found.attributes, 'w:styleId') ?? '') : ''
}

/**
 * How runs are printed: by their own properties, else those of their style, of their paragraph's style, of the
 * document.
 */
export const looksOf = (styles: XmlElement | null): Looks => {
  const ofStyle = styleLooks(styles)
  const base = said(childOf(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'))
  const normal = defaultStyle(styles)
  return (paragraph) => {
    const inParagraph = over(ofStyle(valueOf(paragraph, 'w:pStyle') ?? normal), base)
    return (run) => {
      const style = run && valueOf(run, 'w:rStyle')
      const own = style ? over(said(run), ofStyle(style)) : said(run)
      return filledIn(over(own, inParagraph))
    }
  }
}
