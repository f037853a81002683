import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { writeXlsx } from 'hucre/xlsx'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readPlanFile, textOfPlan } from '#office/plan-file.ts'
import { p, tbl, tc, tr, wordFile } from '../../test/office/pack.ts'
import { pdfFile, words } from '../../test/office/write-pdf.ts'

const refused = async (bytes: Uint8Array): Promise<string> => {
  const read = await textOfPlan(bytes)
  return read.ok ? 'read' : `${read.failure.code}: ${read.failure.message}`
}

test('a part that grows a thousand times is refused before it is unpacked', async () => {
  const bomb = wordFile(p('a'), { 'word/numbering.xml': ' '.repeat(30_000_000) })
  expect(bomb.length).toBeLessThan(100_000)
  expect(await refused(bomb)).toMatch(/^tooLarge: Tệp nén phình ra/)
})

test('a part that lies about its size is refused', async () => {
  const bytes = wordFile(p('x'.repeat(100_000)))
  const at = Buffer.from(bytes).lastIndexOf('word/document.xml') - 46
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, 100, true)
  expect(await refused(bytes)).toMatch(/^corrupt/)
})

test('entities are refused, one or a billion', async () => {
  const xml =
    '<!DOCTYPE b [<!ENTITY a "ha"><!ENTITY c "&a;&a;&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>'
  expect(await refused(wordFile('', { 'word/document.xml': xml }))).toMatch(/^corrupt: .*DOCTYPE/)
  expect(await refused(wordFile(p('&laugh;')))).toMatch(/^corrupt: .*thực thể XML/)
})

const deep = (times: number, open: string, close: string): string =>
  `${open.repeat(times)}${p('a')}${close.repeat(times)}`

test('elements and tables nested without end are refused', async () => {
  expect(await refused(wordFile(deep(100_000, '<w:sdt>', '</w:sdt>')))).toMatch(/^corrupt: .*lồng nhau/)
  expect(await refused(wordFile(deep(40, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>')))).toMatch(
    /^corrupt: Bảng lồng trong bảng/,
  )
})

test('macros are refused by what a file holds and by what it says it is', async () => {
  expect(await refused(wordFile(p('a'), { 'word/vbaProject.bin': 'x' }))).toMatch(/^macros/)
  const type = 'application/vnd.ms-word.document.macroEnabled.main+xml'
  expect(await refused(wordFile(p('a'), {}, type))).toMatch(/^macros/)
})

test('a password is said to be one, an old format too', async () => {
  const locked = await writeXlsx({
    sheets: [{ name: 'a', rows: [['a']] }],
    encryption: { password: 'mat-khau', spinCount: 1 },
  })
  expect(await refused(locked)).toMatch(/^encrypted/)
  const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('WordDocument', 'utf16le')])
  expect(await refused(old)).toMatch(/^oldFormat: .*\.doc/)
})

test('a file cut off in the middle is refused, wherever it is cut', async () => {
  const whole = wordFile(p('Kế hoạch'))
  for (let length = 4; length < whole.length; length += 7)
    expect(await refused(whole.slice(0, length))).toMatch(/^corrupt/)
})

test('other kinds are named with the way out', async () => {
  expect(await refused(strToU8('{\\rtf1 abc}'))).toMatch(/^unsupported: .*RTF/)
  expect(await refused(strToU8('<html><body>Kế hoạch</body></html>'))).toMatch(/^unsupported: .*HTML/)
  expect(await refused(zipSync({ 'ke-hoach.docx': wordFile(p('a')) }))).toMatch(/^unsupported: .*giải nén/)
  expect(await refused(zipSync({ mimetype: strToU8('odt'), 'content.xml': strToU8('<a/>') }))).toMatch(
    /^unsupported: .*OpenDocument/,
  )
})

test('a hundred thousand rows are refused in a moment, in Word and in Excel', async () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => [at, 'Chỉ tiêu', 'Ha', 1.5])
  expect(await refused(await writeXlsx({ sheets: [{ name: 'a', rows }] }))).toMatch(
    /^tooLarge: Bảng tính có hơn 50000/,
  )
  const table = tbl(...rows.map(([at]) => tr(tc(`${at}`), tc('Lúa'), tc(`Ha ${at}`))))
  expect(await refused(wordFile(table))).toMatch(/^tooLarge/)
}, 30_000)

test('two hundred megabytes are refused by their size, unread', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nhip-large-'))
  try {
    writeFileSync(join(folder, 'large.docx'), 'PK')
    truncateSync(join(folder, 'large.docx'), 200_000_000)
    const read = await readPlanFile(join(folder, 'large.docx'))
    expect(read.ok ? 'read' : read.failure.code).toBe('tooLarge')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** How long it took, in milliseconds, and what came out. */
const timed = async (bytes: Uint8Array): Promise<readonly [string, number]> => {
  const began = performance.now()
  return [await refused(bytes), performance.now() - began]
}

test('a PDF without letters and a broken one are refused', async () => {
  expect(await refused(pdfFile(['0 0 100 100 re f']))).toMatch(/^noTextLayer/)
  expect(await refused(strToU8('%PDF-1.7 nothing more'))).toMatch(/^corrupt/)
})

const packed = (drawing: string): string => {
  const bytes = deflateSync(Buffer.from(drawing))
  return `<</Filter/FlateDecode/Length ${bytes.length}>>stream\n${bytes.toString('latin1')}\nendstream`
}
const drawn = (drawing: string): Uint8Array =>
  pdfFile([], {
    objects: [
      packed(drawing),
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>>>>>',
    ],
    tree: '<</Type/Pages/Kids[5 0 R]/Count 1>>',
  })

test('a PDF that swells is refused before its drawing is followed', async () => {
  for (const drawing of [' '.repeat(80_000_000), '0 0 m 10 10 l S '.repeat(500_000)]) {
    const [said, took] = await timed(drawn(drawing))
    expect(said).toMatch(/^tooLarge: Tệp PDF phình ra/)
    expect(took).toBeLessThan(5_000)
  }
})

const sentence = words('Ke hoach phat trien kinh te xa hoi nam 2026 cua tinh', 50, 700)

test('a PDF that leads into itself, counts a billion pages or nests without end comes to an end', async () => {
  const itself =
    '<</Type/XObject/Subtype/Form/BBox[0 0 500 500]/Resources<</XObject<</X 4 0 R>>>>/Length 5>>stream\n/X Do\nendstream'
  const files = [
    pdfFile([`${sentence}/X Do`], { objects: [itself] }),
    pdfFile([sentence], { tree: '<</Type/Pages/Kids[2 0 R 4 0 R]/Count 2>>' }),
    pdfFile([sentence], { tree: '<</Type/Pages/Kids[4 0 R]/Count 1000000000>>' }),
    pdfFile([sentence], { objects: [`${'['.repeat(100_000)}${']'.repeat(100_000)}`] }),
  ]
  for (const file of files) {
    const [said, took] = await timed(file)
    expect(said).toMatch(/^(?:read|corrupt|noTextLayer|tooLarge)/)
    expect(took).toBeLessThan(5_000)
  }
})

test('thousands of crossing rules are a drawing and no table', async () => {
  const lines = Array.from(
    { length: 20_000 },
    (_, at) => `${at % 590} 0 m ${at % 590} 840 l S 0 ${at % 840} m 590 ${at % 840} l S `,
  )
  const [said, took] = await timed(drawn(`${sentence}${lines.join('')}`))
  expect(said).toBe('read')
  expect(took).toBeLessThan(10_000)
})

test('parts that lie over each other in a zip are counted each, and refused together', async () => {
  const text = 'x'.repeat(1_000).concat(Array.from({ length: 400_000 }, (_, at) => at.toString(36)).join(' '))
  const names = ['word/numbering.xml', 'word/styles.xml', 'word/footnotes.xml', 'word/endnotes.xml']
  const bytes = wordFile(p('a'), Object.fromEntries(names.map((name) => [name, `<a>${text}</a>`])))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const file = Buffer.from(bytes)
  const entry = (name: string): number => file.lastIndexOf(name) - 46
  // all four entries point at the data of the first, as overlapping bombs do
  const [first = '', ...rest] = names
  for (const name of rest) view.setUint32(entry(name) + 42, view.getUint32(entry(first) + 42, true), true)
  expect(await refused(bytes)).toBe('read')
  for (const name of names) view.setUint32(entry(name) + 24, 120_000_000, true)
  expect(await refused(bytes)).toMatch(/^(?:tooLarge|corrupt)/)
})

test('names that climb out of the package lead nowhere', async () => {
  const climbing = zipSync({
    '../../etc/passwd': strToU8('root'),
    '[Content_Types].xml': strToU8('<Types>wordprocessingml.document.main</Types>'),
    '_rels/.rels': strToU8(
      '<Relationships><Relationship Type="x/officeDocument" Target="../../../../etc/passwd"/></Relationships>',
    ),
  })
  expect(await refused(climbing)).toMatch(/^corrupt/)
})

test('styles that build on each other, and a note that refers to itself, come to an end', async () => {
  const styles =
    '<w:styles><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>'
  const note =
    '<w:footnotes><w:footnote w:id="1"><w:p><w:r><w:t>Ghi</w:t><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote></w:footnotes>'
  const body = `<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>Lời</w:t><w:footnoteReference w:id="1"/></w:r></w:p>`
  expect(await refused(wordFile(body, { 'word/styles.xml': styles, 'word/footnotes.xml': note }))).toBe(
    'read',
  )
})

test('a table of a quarter of a million cells is refused in a moment', async () => {
  const row = tr(...Array.from({ length: 300 }, (_, at) => tc(`${at}`)))
  const [said, took] = await timed(wordFile(tbl(...Array.from({ length: 900 }, () => row))))
  expect(said).toMatch(/^tooLarge/)
  expect(took).toBeLessThan(10_000)
}, 30_000)

test('a million rows that are only coloured cost a few seconds and say nothing', async () => {
  const sheet = Array.from({ length: 1_048_576 }, (_, at) => `<row r="${at + 1}" s="1" ht="15"/>`).join('')
  const bytes = zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml':
          '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        'xl/workbook.xml': '<workbook><sheets><sheet name="B" r:id="r1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
      }).map(([name, xml]) => [name, strToU8(xml)]),
    ),
  )
  const [said, took] = await timed(bytes)
  expect(said).toMatch(/^empty/)
  expect(took).toBeLessThan(10_000)
}, 30_000)

test('direction marks and letters in pieces inside a Word file are put right and told', async () => {
  const read = await textOfPlan(wordFile(p(`Kế\u200f hoạch \u202e2026\u202c`.normalize('NFD'))))
  expect(read.ok && read.value.text).toBe('Kế hoạch 2026')
  expect(read.ok && read.value.repairs).toHaveLength(2)
})
