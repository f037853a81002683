import { refuse } from '#office/refused.ts'

/** Elements inside one another; Word's own tables in tables stay under a hundred. */
export const deepestXml = 256

const broken = (): never =>
  refuse('corrupt', 'Nội dung XML bên trong tệp bị hỏng. Hãy mở tệp bằng Word hoặc Excel, lưu lại rồi nhập.')

const forbidden = (): never =>
  refuse(
    'corrupt',
    'Tệp có khai báo DOCTYPE hoặc thực thể XML, thứ mà Word và Excel không bao giờ ghi; tệp bị từ chối vì lý do an toàn.',
  )

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const characterOf = (reference: string): string => {
  const known = named[reference]
  if (known !== undefined) return known
  const code = /^#x[\da-f]{1,6}$/iu.test(reference)
    ? Number.parseInt(reference.slice(2), 16)
    : /^#\d{1,7}$/u.test(reference)
      ? Number(reference.slice(1))
      : Number.NaN
  if (Number.isNaN(code) || code > 0x10ffff) return forbidden()
  return String.fromCodePoint(code)
}

/** `&amp;` and `&#272;` become their characters; any other entity is refused, there are none in office files. */
export const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&([^;&]{0,12});?/gu, (_whole, name: string) => characterOf(name))
    : text

/** What a walk through XML meets, in order. `attributes` is the raw text between the name and the end of the tag. */
export type XmlVisitor = {
  readonly open: (name: string, attributes: string) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** The value of an attribute, '' when it is empty, null when it is not there. */
export const attribute = (attributes: string, name: string): string | null => {
  let from = attributes.indexOf(`${name}=`)
  while (from > 0 && !/\s/u.test(attributes.charAt(from - 1))) from = attributes.indexOf(`${name}=`, from + 1)
  if (from < 0) return null
  const quote = attributes.charAt(from + name.length + 1)
  if (quote !== '"' && quote !== "'") return null
  const end = attributes.indexOf(quote, from + name.length + 2)
  return end < 0 ? null : unescaped(attributes.slice(from + name.length + 2, end))
}

/** The `>` that ends a tag; one between quotes does not. Tags are looked at once: this stays linear. */
const tagEnd = (xml: string, from: number): number => {
  let at = from
  for (;;) {
    const end = xml.indexOf('>', at)
    if (end < 0) return broken()
    const quote = firstQuote(xml, at, end)
    if (quote < 0) return end
    const close = xml.indexOf(xml.charAt(quote), quote + 1)
    if (close < 0) return broken()
    at = close + 1
  }
}

const firstQuote = (xml: string, from: number, to: number): number => {
  for (let at = from; at < to; at += 1) {
    const code = xml.charCodeAt(at)
    if (code === 34 || code === 39) return at
  }
  return -1
}

/** Walks through XML once, from left to right: no entities, no DOCTYPE, no deeper than `deepestXml`. */
export const walkXml = (xml: string, visitor: XmlVisitor): void => {
  let at = xml.indexOf('<')
  let depth = 0
  while (at >= 0) {
    if (xml.startsWith('<!--', at)) at = skipTo(xml, '-->', at + 4)
    else if (xml.startsWith('<![CDATA[', at)) {
      const end = skipTo(xml, ']]>', at + 9)
      visitor.text(xml.slice(at + 9, end - 3))
      at = end
    } else if (xml.startsWith('<?', at)) at = skipTo(xml, '?>', at + 2)
    else if (xml.startsWith('<!', at)) forbidden()
    else {
      const end = tagEnd(xml, at + 1)
      depth += visitTag(xml.slice(at + 1, end), visitor)
      if (depth < 0) broken()
      if (depth > deepestXml)
        refuse(
          'corrupt',
          `Các phần tử trong tệp lồng nhau quá ${deepestXml} lớp, không giống một văn bản thật.`,
        )
      at = end + 1
    }
    const next = xml.indexOf('<', at)
    if (next > at) visitor.text(unescaped(xml.slice(at, next)))
    at = next
  }
  if (depth !== 0) broken()
}

const skipTo = (xml: string, mark: string, from: number): number => {
  const end = xml.indexOf(mark, from)
  return end < 0 ? broken() : end + mark.length
}

/** Tells the visitor of one tag; says by how much it goes deeper. */
const visitTag = (tag: string, visitor: XmlVisitor): number => {
  if (tag.startsWith('/')) {
    visitor.close(tag.slice(1).trim())
    return -1
  }
  const isWhole = tag.endsWith('/')
  const inner = isWhole ? tag.slice(0, -1) : tag
  const space = inner.search(/\s/u)
  const name = space < 0 ? inner : inner.slice(0, space)
  visitor.open(name, space < 0 ? '' : inner.slice(space))
  if (isWhole) visitor.close(name)
  return isWhole ? 0 : 1
}

/** The text of a part: UTF-8, or UTF-16 where its mark says so. */
export const xmlText = (bytes: Uint8Array): string => {
  const name =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(name).decode(bytes)
}
