import { builtInFormat, printerOf } from '#office/xlsx-in/number-format.ts'
import { attribute, walkXml, xmlText } from '#office/package/xml.ts'
import { childOf, elementsIn, xmlTree, type XmlElement } from '#office/package/xml-tree.ts'
import type { Package } from '#office/package/zip.ts'
import { refuse } from '#office/refused.ts'
import { ifBetter, type OldFace, oldFaceOf } from '#office/text-in/old-faces.ts'

/** A sheet of a workbook as its list names it. */
export type SheetEntry = { readonly name: string; readonly part: string; readonly isHidden: boolean }

/** What all sheets share: their list, the table of texts, how each style prints a number. */
export type Workbook = {
  readonly sheets: readonly SheetEntry[]
  readonly texts: readonly string[]
  readonly print: (raw: string, style: number) => string
  /** Words of a cell in today's letters, where its face is one from before Unicode. */
  readonly inFace: (words: string, style: number) => string
}

/** Some programs write `<x:row>` for `<row>`; the prefix means nothing. */
export const bareName = (name: string): string => name.slice(name.indexOf(':') + 1)

const treeOf = (file: Package, part: string): XmlElement | null => {
  const bytes = file.read(part)
  // prefixes of elements (not of attributes) are taken away, so that both ways of writing read the same
  return bytes ? xmlTree(xmlText(bytes).replaceAll(/(<\/?)[a-z]\w*:(?=[a-zA-Z])/gu, '$1')) : null
}

const relationsOf = (file: Package): ReadonlyMap<string, string> =>
  new Map(
    elementsIn(treeOf(file, 'xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => {
      const target = attribute(attributes, 'Target') ?? ''
      return [attribute(attributes, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`]
    }),
  )

const sheetsOf = (file: Package, workbook: XmlElement): readonly SheetEntry[] => {
  const relations = relationsOf(file)
  return elementsIn(childOf(workbook, 'sheets'), 'sheet').map(({ attributes }) => ({
    name: attribute(attributes, 'name') ?? '',
    part: relations.get(/\s\w+:id="([^"]*)"/u.exec(attributes)?.[1] ?? '') ?? '',
    isHidden: /hidden/iu.test(attribute(attributes, 'state') ?? ''),
  }))
}

/** The shared texts in order, each run by its own face; how they are pronounced (`rPh`) is left out. */
const textsOf = (file: Package): readonly string[] => {
  const bytes = file.read('xl/sharedStrings.xml')
  if (!bytes) return []
  const texts: string[] = []
  let [inText, inPhonetic] = [false, false]
  let face: OldFace | null = null
  walkXml(xmlText(bytes), {
    open: (name, attributes) => {
      const bare = bareName(name)
      if (bare === 'si') texts.push('')
      else if (bare === 'r') face = null
      else if (bare === 'rFont') face = oldFaceOf(attribute(attributes, 'val') ?? '')
      else if (bare === 't') inText = true
      else if (bare === 'rPh') inPhonetic = true
    },
    close: (name) => {
      const bare = bareName(name)
      if (bare === 't') inText = false
      else if (bare === 'si') face = null
      else if (bare === 'rPh') inPhonetic = false
    },
    text: (text) => {
      if (inText && !inPhonetic && texts.length > 0)
        texts[texts.length - 1] += face ? ifBetter(face, text) : text
    },
  })
  return texts
}

/** The face of every cell style, by its place in the list, where it is one from before Unicode. */
const facesOf = (styles: XmlElement | null): readonly (OldFace | null)[] => {
  const fonts = elementsIn(childOf(styles, 'fonts'), 'font').map((font) => {
    const name = childOf(font, 'name')
    return oldFaceOf(name ? (attribute(name.attributes, 'val') ?? '') : '')
  })
  return elementsIn(childOf(styles, 'cellXfs'), 'xf').map(
    ({ attributes }) => fonts[Number(attribute(attributes, 'fontId') ?? '0')] ?? null,
  )
}

/** The number format of every cell style, by its place in the list. */
const formatsOf = (styles: XmlElement | null): readonly string[] => {
  const own = new Map(
    elementsIn(childOf(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attribute(attributes, 'numFmtId') ?? ''),
      attribute(attributes, 'formatCode') ?? 'General',
    ]),
  )
  return elementsIn(childOf(styles, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = Number(attribute(attributes, 'numFmtId') ?? '0')
    return own.get(id) ?? builtInFormat(id)
  })
}

/** Opens a workbook's shared parts; the sheets are read one by one later. Throws `Refused`. */
export const openWorkbook = (file: Package): Workbook => {
  const workbook = treeOf(file, 'xl/workbook.xml')
  if (!workbook)
    return refuse('corrupt', 'Tệp Excel không có phần nội dung. Hãy mở bằng Excel, lưu lại rồi nhập.')
  const properties = childOf(workbook, 'workbookPr')
  const is1904 = /^(?:1|true)$/u.test(properties ? (attribute(properties.attributes, 'date1904') ?? '') : '')
  const styles = treeOf(file, 'xl/styles.xml')
  const printers = formatsOf(styles).map((format) => printerOf(format, is1904))
  const faces = facesOf(styles)
  const plain = printerOf('General')
  return {
    sheets: sheetsOf(file, workbook),
    texts: textsOf(file),
    print: (raw, style) => (printers[style] ?? plain)(raw),
    inFace: (words, style) => {
      const face = faces[style] ?? null
      return face ? ifBetter(face, words) : words
    },
  }
}
