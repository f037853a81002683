/** A PDF made by hand: what each page draws, and how it lies. Letters are those of Windows-1252. */
export type PdfForm = {
  readonly baseFont?: string
  /** Entries of the font's dictionary: an encoding of its own. */
  readonly font?: string
  /** Entries of every page's dictionary: `/Rotate 90`. */
  readonly page?: string
  /** Further objects, from number 4 on. */
  readonly objects?: readonly string[]
  /** What the tree of pages says it holds. */
  readonly tree?: string
}

const stream = (drawing: string): string => `<</Length ${drawing.length}>>stream\n${drawing}\nendstream`

/** Objects: 1 the catalogue, 2 the pages, 3 the font, then the further ones, then each page with its drawing. */
export const pdfFile = (pages: readonly string[], form: PdfForm = {}): Uint8Array => {
  const further = form.objects ?? []
  const first = 4 + further.length
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    form.tree ?? `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    `<</Type/Font/Subtype/Type1/BaseFont/${form.baseFont ?? 'Helvetica'}${form.font ?? '/Encoding/WinAnsiEncoding'}>>`,
    ...further,
    ...pages.flatMap((drawing, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${form.page ?? ''}/Contents ${first + at * 2 + 1} 0 R/Resources<</Font<</F1 3 0 R>>/XObject<</X 4 0 R>>>>>>`,
      stream(drawing),
    ]),
  ]
  const body = objects.map((object, at) => `${at + 1} 0 obj${object}\nendobj\n`).join('')
  return Buffer.from(`%PDF-1.4\n${body}trailer<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF`, 'latin1')
}

/** Words at a place, in points from the left and from the bottom, turned by `turn` quarters against the clock. */
export const words = (text: string, x: number, y: number, turn: 0 | 1 | 3 = 0): string => {
  const turned = { 0: '1 0 0 1', 1: '0 1 -1 0', 3: '0 -1 1 0' }[turn]
  return `BT /F1 10 Tf ${turned} ${x} ${y} Tm (${text.replaceAll(/[\\()]/gu, (sign) => `\\${sign}`)}) Tj ET `
}

/** Rules: level and upright lines of a grid. */
export const grid = (xs: readonly number[], ys: readonly number[]): string => {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)]
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)]
  return [
    ...xs.map((x) => `${x} ${top} m ${x} ${bottom} l S `),
    ...ys.map((y) => `${left} ${y} m ${right} ${y} l S `),
  ].join('')
}
