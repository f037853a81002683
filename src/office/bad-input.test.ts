import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { writeXlsx } from 'hucre/xlsx'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readPlanFile, textOfPlan } from '#office/plan-file.ts'
import { p, tbl, tc, tr, wordFile } from '../../test/office/pack.ts'

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

const pdf = (content: Uint8Array, dictionary: string): Uint8Array => {
  const head =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n'
  return Buffer.concat([
    Buffer.from(`${head}4 0 obj<<${dictionary}/Length ${content.length}>>stream\n`),
    content,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  ])
}

test('a PDF without letters, a broken one and one that swells are refused', async () => {
  expect(await refused(pdf(strToU8('0 0 100 100 re f'), ''))).toMatch(/^noTextLayer/)
  expect(await refused(strToU8('%PDF-1.7 nothing more'))).toMatch(/^corrupt/)
  const bomb = deflateSync(Buffer.alloc(80_000_000, 32))
  expect(await refused(pdf(bomb, '/Filter/FlateDecode'))).toMatch(/^tooLarge: Tệp PDF phình ra/)
})
