import type { Drawing, Mark, Role } from '#core/chart/year-drawing.ts'

/** How a role looks on paper: everything in one ink, told apart by dashes and thickness. */
const ink: Readonly<Record<Role, string>> = {
  grid: 'stroke="#bbb" stroke-width="0.5"',
  zero: 'stroke="#555" stroke-width="0.8"',
  plan: 'stroke="#000" stroke-width="1" stroke-dasharray="7 4"',
  stretch: 'stroke="#000" stroke-width="1" stroke-dasharray="2 4"',
  path: 'stroke="#555" stroke-width="1.2"',
  actual: 'stroke="#000" stroke-width="2.6"',
  projection: 'stroke="#000" stroke-width="1.4" stroke-dasharray="1 4" stroke-linecap="round"',
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

const pathOf = (mark: Extract<Mark, { kind: 'line' }>): string =>
  mark.spots.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')

const drawn = (mark: Mark): string => {
  switch (mark.kind) {
    case 'line':
      return `<path d="${pathOf(mark)}" fill="none" ${ink[mark.role]}/>`
    case 'point': {
      const { x, y } = mark.at
      const title = `<title>${escape(mark.says)}</title>`
      return mark.role === 'path'
        ? `<rect x="${x - 2.5}" y="${y - 2.5}" width="5" height="5" fill="#555">${title}</rect>`
        : `<circle cx="${x}" cy="${y}" r="3.5" fill="${mark.role === 'actual' ? '#000' : '#fff'}" stroke="#000">${title}</circle>`
    }
    case 'text':
      return `<text x="${mark.at.x}" y="${mark.at.y}" text-anchor="${mark.anchor}" font-size="11">${escape(mark.text)}</text>`
  }
}

/** A drawing as a file of its own, for documents: no style sheet, one ink, `says` for who cannot see it. */
export const svgText = ({ width, height, marks }: Drawing, says: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="sans-serif"><title>${escape(says)}</title>${marks.map(drawn).join('')}</svg>`
