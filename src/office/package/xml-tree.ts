import { attribute, walkXml } from '#office/package/xml.ts'
import { refuse } from '#office/refused.ts'

/** An element of a small document that is looked at as a whole; large ones are walked through instead. */
export type XmlElement = {
  readonly name: string
  readonly attributes: string
  readonly children: (XmlElement | string)[]
}

/** A thousand printed pages of tables have about two millions. */
const mostElements = 3_000_000

/** The tree below the one root. `skip` names the elements that are left out with everything in them. */
export const xmlTree = (xml: string, skip: ReadonlySet<string> = new Set()): XmlElement => {
  const root: XmlElement = { name: '', attributes: '', children: [] }
  const open: XmlElement[] = [root]
  let [skipped, count] = [0, 0]
  walkXml(xml, {
    open: (name, attributes) => {
      if (skipped > 0 || skip.has(name)) {
        skipped += 1
        return
      }
      count += 1
      if (count > mostElements)
        refuse(
          'tooLarge',
          `Văn bản có hơn ${mostElements / 1_000_000} triệu phần tử: quá lớn cho một kế hoạch.`,
        )
      const element: XmlElement = { name, attributes, children: [] }
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    close: (name) => {
      if (skipped > 0) {
        skipped -= 1
        return
      }
      if (open.pop()?.name !== name || open.length === 0)
        refuse('corrupt', 'Nội dung XML bên trong tệp bị hỏng: thẻ đóng không khớp thẻ mở.')
    },
    text: (text) => {
      if (skipped === 0 && open.length > 1) open.at(-1)?.children.push(text)
    },
  })
  return root.children.find((child) => typeof child !== 'string') ?? root
}

export const elementsIn = (element: XmlElement | null | undefined, name?: string): readonly XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )

/** The first child of that name, or the one at the end of a path of names; null where there is none. */
export const childOf = (
  element: XmlElement | null | undefined,
  ...path: readonly string[]
): XmlElement | null => {
  let at: XmlElement | null | undefined = element
  for (const name of path) at = firstOf(at, name)
  return at ?? null
}

const firstOf = (element: XmlElement | null | undefined, name: string): XmlElement | null => {
  for (const child of element?.children ?? [])
    if (typeof child !== 'string' && child.name === name) return child
  return null
}

/** `w:val` of a child such as `<w:numFmt w:val="decimal"/>`; null where the child or the attribute is missing. */
export const valueOf = (
  element: XmlElement | null | undefined,
  ...path: readonly string[]
): string | null => {
  const child = childOf(element, ...path)
  return child ? attribute(child.attributes, 'w:val') : null
}
