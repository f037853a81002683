import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'

/**
 * Be Vietnam Pro has no tabular figures: its 1 is half as wide as its 0, and columns of numbers do not stand under
 * each other. This makes a small font of its ten digits, all of one width, their shapes
 * unchanged and centred. Written at every build to build/fonts; the licence of the family (OFL) allows it.
 */

type Tables = Map<string, Buffer>

const digits = Array.from({ length: 10 }, (_, digit) => 0x30 + digit)
/** Hinting needs fpgm, prep and cvt; kerning and ligatures stay behind, so that no pair moves. */
const kept = [
  'OS/2',
  'cmap',
  'cvt ',
  'fpgm',
  'glyf',
  'head',
  'hhea',
  'hmtx',
  'loca',
  'maxp',
  'name',
  'post',
  'prep',
]

/** The tables of a WOFF 1 file, unpacked. */
const readWoff = (file: Buffer): Tables => {
  const tables: Tables = new Map()
  for (let entry = 44; entry < 44 + file.readUInt16BE(12) * 20; entry += 20) {
    const tag = file.toString('latin1', entry, entry + 4)
    const [offset, packed, length] = [
      file.readUInt32BE(entry + 4),
      file.readUInt32BE(entry + 8),
      file.readUInt32BE(entry + 12),
    ]
    const body = file.subarray(offset, offset + packed)
    if (kept.includes(tag)) tables.set(tag, packed < length ? inflateSync(body) : Buffer.from(body))
  }
  return tables
}

const padded = (length: number): number => (length + 3) & ~3

const checksum = (table: Buffer): number => {
  const whole = Buffer.alloc(padded(table.length))
  table.copy(whole)
  let sum = 0
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0
  return sum
}

const writeWoff = (tables: Tables): Buffer => {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const head = Buffer.alloc(44 + sorted.length * 20)
  const bodies: Buffer[] = []
  let [offset, plain] = [head.length, 12 + sorted.length * 16]
  for (const [index, [tag, table]] of sorted.entries()) {
    const deflated = deflateSync(table, { level: 9 })
    const body = deflated.length < table.length ? deflated : table
    const entry = 44 + index * 20
    head.write(tag, entry, 'latin1')
    for (const [place, value] of [offset, body.length, table.length, checksum(table)].entries())
      head.writeUInt32BE(value, entry + 4 + place * 4)
    bodies.push(body, Buffer.alloc(padded(body.length) - body.length))
    offset += padded(body.length)
    plain += padded(table.length)
  }
  head.write('wOFF', 0, 'latin1')
  head.writeUInt32BE(0x00010000, 4)
  head.writeUInt32BE(offset, 8)
  head.writeUInt16BE(sorted.length, 12)
  head.writeUInt32BE(plain, 16)
  return Buffer.concat([head, ...bodies])
}

const table = (tables: Tables, tag: string): Buffer => {
  const found = tables.get(tag)
  if (!found) throw new Error(`the font has no table ${tag}`)
  return found
}

/** The glyph of a character, from the segments of a format 4 map. */
const glyphOf = (tables: Tables, code: number): number => {
  const cmap = table(tables, 'cmap')
  for (let entry = 4; entry < 4 + cmap.readUInt16BE(2) * 8; entry += 8) {
    const map = cmap.readUInt32BE(entry + 4)
    if (cmap.readUInt16BE(map) !== 4) continue
    const size = cmap.readUInt16BE(map + 6)
    const [ends, starts, deltas, ranges] = [
      map + 14,
      map + 16 + size,
      map + 16 + size * 2,
      map + 16 + size * 3,
    ]
    for (let segment = 0; segment < size; segment += 2) {
      const start = cmap.readUInt16BE(starts + segment)
      if (code < start || code > cmap.readUInt16BE(ends + segment)) continue
      const range = cmap.readUInt16BE(ranges + segment)
      const delta = cmap.readUInt16BE(deltas + segment)
      if (range === 0) return (code + delta) & 0xffff
      return (cmap.readUInt16BE(ranges + segment + range + (code - start) * 2) + delta) & 0xffff
    }
  }
  throw new Error(`the font has no glyph for ${String.fromCodePoint(code)}`)
}

type Outline = { readonly glyph: number; readonly shape: Buffer }

const outlineOf = (tables: Tables, glyph: number): Outline => {
  const [loca, long] = [table(tables, 'loca'), table(tables, 'head').readInt16BE(50) === 1]
  const at = (index: number): number =>
    long ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2
  const shape = table(tables, 'glyf').subarray(at(glyph), at(glyph + 1))
  if (shape.readInt16BE(0) < 0) throw new Error('a digit is made of other glyphs')
  return { glyph, shape }
}

/** Leaves only the digits' outlines; every other glyph keeps its number and is empty. */
const keepOutlines = (tables: Tables, outlines: readonly Outline[]): void => {
  const count = table(tables, 'maxp').readUInt16BE(4)
  const loca = Buffer.alloc((count + 1) * 4)
  const shapes: Buffer[] = []
  let length = 0
  for (let glyph = 0; glyph < count; glyph += 1) {
    loca.writeUInt32BE(length, glyph * 4)
    const shape = outlines.find((one) => one.glyph === glyph)?.shape
    if (!shape) continue
    shapes.push(shape, Buffer.alloc(padded(shape.length) - shape.length))
    length += padded(shape.length)
  }
  loca.writeUInt32BE(length, count * 4)
  table(tables, 'head').writeInt16BE(1, 50)
  tables.set('loca', loca)
  tables.set('glyf', Buffer.concat(shapes))
}

/** Gives a digit its width in thousandths of an em; the bearing moves by half of what the width grew, so that it is centred. */
const setWidth = (tables: Tables, { glyph, shape }: Outline, width: number): void => {
  const hmtx = table(tables, 'hmtx')
  const units = table(tables, 'head').readUInt16BE(18)
  if (glyph >= table(tables, 'hhea').readUInt16BE(34)) throw new Error('a digit has no width of its own')
  const next = Math.round((width * units) / 1000)
  const grown = next - hmtx.readUInt16BE(glyph * 4)
  hmtx.writeUInt16BE(next, glyph * 4)
  hmtx.writeInt16BE(shape.readInt16BE(2) + Math.round(grown / 2), glyph * 4 + 2)
}

/** Thousandths of an em, near the mean of the family's digits: the same in every weight, so that a bold total stands under its parts. */
const figureWidth = 650
const weights = [400, 500, 600]

/** A plugin: writes `build/fonts/figures-400.woff` and its sisters before the pages are built. */
export const figureFont = (root: string) => ({
  name: 'figure-font',
  buildStart: (): void => {
    const family = dirname(createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/package.json'))
    const target = join(root, 'build', 'fonts')
    mkdirSync(target, { recursive: true })
    for (const weight of weights) {
      const tables = readWoff(
        readFileSync(join(family, 'files', `be-vietnam-pro-latin-${weight}-normal.woff`)),
      )
      const outlines = digits.map((code) => outlineOf(tables, glyphOf(tables, code)))
      for (const outline of outlines) setWidth(tables, outline, figureWidth)
      keepOutlines(tables, outlines)
      // bit 1 promises that outlines begin at their bearing, which they no longer do
      const head = table(tables, 'head')
      head.writeUInt16BE(head.readUInt16BE(16) & ~2, 16)
      writeFileSync(join(target, `figures-${weight}.woff`), writeWoff(tables))
    }
  },
})
