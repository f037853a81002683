import { expect, test } from 'vitest'
import { textOfPlan } from '#office/plan-file.ts'
import { p, tbl, tc, tr, wordFile } from '../../test/office/pack.ts'

const linesOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const read = await textOfPlan(bytes)
  return read.ok ? read.value.text.split('\n') : [read.failure.message]
}

const listed = (list: number, level: number): string =>
  `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`

const numbering = `<w:numbering>
<w:abstractNum w:abstractNumId="7">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
<w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`

test('automatic numbers stand where Word prints them, and begin anew under a new heading', async () => {
  const body = [
    p('Mục tiêu', listed(1, 0)),
    p('Giữ ổn định', listed(1, 1)),
    p('Làm đúng hẹn', listed(1, 1)),
    p('Đường sá', listed(1, 2)),
    p('Trường học', listed(1, 2)),
    p('Trạm y tế', listed(1, 3)),
    p('Chỉ tiêu', listed(1, 0)),
    p('Tăng trưởng', listed(1, 1)),
  ].join('')
  expect(await linesOf(wordFile(body, { 'word/numbering.xml': numbering }))).toEqual([
    'I. Mục tiêu',
    '1. Giữ ổn định',
    '2. Làm đúng hẹn',
    'a) Đường sá',
    'b) Trường học',
    '- Trạm y tế',
    'II. Chỉ tiêu',
    '1. Tăng trưởng',
  ])
})

test('footnotes become raised numbers and lines of their own', async () => {
  const note =
    '<w:footnotes><w:footnote w:id="4"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Các xã: Tân An</w:t></w:r></w:p></w:footnote></w:footnotes>'
  const body = `<w:p><w:r><w:t>Thêm 05 xã</w:t></w:r><w:r><w:footnoteReference w:id="4"/></w:r></w:p>${p('Dòng sau')}`
  expect(await linesOf(wordFile(body, { 'word/footnotes.xml': note }))).toEqual([
    'Thêm 05 xã¹',
    '¹ Các xã: Tân An',
    'Dòng sau',
  ])
})

test('merged cells keep every figure in the position of its column', async () => {
  const two = '<w:gridSpan w:val="2"/>'
  const [top, under] = ['<w:vMerge w:val="restart"/>', '<w:vMerge/>']
  const table = tbl(
    tr(tc('STT', top), tc('Chỉ tiêu', top), tc('Năm 2023', two)),
    tr(tc('', under), tc('', under), tc('Kế hoạch'), tc('Ước')),
    tr(tc('1'), tc('Lúa &amp; màu'), tc('4.400'), tc('4.500')),
  )
  expect(await linesOf(wordFile(table))).toEqual([
    'STT\tChỉ tiêu\tNăm 2023\t',
    '\t\tKế hoạch\tƯớc',
    '1\tLúa & màu\t4.400\t4.500',
  ])
})

test('a table that only lays out the letterhead is read as lines', async () => {
  const table = tbl(tr(tc('ỦY BAN NHÂN DÂN'), tc('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')))
  expect(await linesOf(wordFile(`${table}${p('KẾ HOẠCH')}`))).toEqual([
    'ỦY BAN NHÂN DÂN',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'KẾ HOẠCH',
  ])
})

test('what is deleted or hidden is not printed; what is inserted and raised is', async () => {
  const body =
    '<w:p><w:r><w:t>Rừng </w:t></w:r><w:del><w:r><w:delText>10</w:delText></w:r></w:del><w:ins><w:r><w:t>12 m</w:t></w:r></w:ins>' +
    '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>' +
    '<w:r><w:rPr><w:vanish/></w:rPr><w:t> (nháp)</w:t></w:r></w:p>'
  expect(await linesOf(wordFile(body))).toEqual(['Rừng 12 m²'])
})

test('every line knows its paragraph or its row', async () => {
  const read = await textOfPlan(wordFile(`${p('Một')}${tbl(tr(tc('STT'), tc('Tên'), tc('Số')))}`))
  expect(read.ok && read.value.addresses).toEqual([
    { kind: 'paragraph', paragraph: 1 },
    { kind: 'tableRow', table: 1, row: 1 },
  ])
})

const wordNumbers = (levels: string, lists: string): string =>
  `<w:numbering><w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum>${lists}</w:numbering>`
const levelXml = (at: number, format: string, pattern: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`
const listXml = (id: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="7"/>${more}</w:num>`
const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'

test('lists of one kind share one count; one that starts anew starts it for all, as in Word', async () => {
  const numbers = wordNumbers(levelXml(0, 'decimal', '%1.'), `${listXml(1)}${listXml(2, anew)}`)
  const body = [p('a', listed(1, 0)), p('b', listed(1, 0)), p('c', listed(2, 0)), p('d', listed(1, 0))].join(
    '',
  )
  expect(await linesOf(wordFile(body, { 'word/numbering.xml': numbers }))).toEqual([
    '1. a',
    '2. b',
    '1. c',
    '2. d',
  ])
})

test('an empty paragraph of a list counts, a level may go on under a new heading, a number may stand tight', async () => {
  const levels =
    levelXml(0, 'upperRoman', '%1.') +
    levelXml(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>') +
    levelXml(2, 'decimal', 'Biểu %3', '<w:suff w:val="nothing"/>')
  const body = [
    p('Kinh tế', listed(1, 0)),
    p('', listed(1, 0)),
    p('Lúa', listed(1, 1)),
    p('Xã hội', listed(1, 0)),
    p('Y tế', listed(1, 1)),
    p(': Dân số', listed(1, 2)),
  ].join('')
  expect(await linesOf(wordFile(body, { 'word/numbering.xml': wordNumbers(levels, listXml(1)) }))).toEqual([
    'I. Kinh tế',
    '',
    '1. Lúa',
    'III. Xã hội',
    '2. Y tế',
    'Biểu 1: Dân số',
  ])
})

test('a letterhead is read side by side, names beside figures row by row', async () => {
  const head = tbl(
    tr(tc('ỦY BAN NHÂN DÂN'), tc('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')),
    tr(tc('TỈNH BÌNH CHÂU'), tc('Độc lập - Tự do - Hạnh phúc')),
  )
  const pairs = tbl(tr(tc('Gạo'), tc('12,5')), tr(tc('Ngô'), tc('7')), tr(tc('Khoai'), tc('3')))
  expect(await linesOf(wordFile(`${head}${pairs}`))).toEqual([
    'ỦY BAN NHÂN DÂN',
    'TỈNH BÌNH CHÂU',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Gạo\t12,5',
    'Ngô\t7',
    'Khoai\t3',
  ])
})

test('rows and paragraph ends that a tracked change takes away are gone', async () => {
  const gone = '<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p/></w:tc></w:tr>'
  const open =
    '<w:p><w:pPr><w:rPr><w:del w:id="2"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Giao Sở </w:t></w:r></w:p>'
  const table = tbl(tr(tc('1'), tc('Lúa'), tc('5')), gone, tr(tc('2'), tc('Ngô'), tc('6')))
  expect(await linesOf(wordFile(`${open}${p('Y tế')}${table}`))).toEqual([
    'Giao Sở Y tế',
    '1\tLúa\t5',
    '2\tNgô\t6',
  ])
})

test('what is printed differs from what was typed: capitals, signs of picture faces, styles', async () => {
  const styles =
    '<w:styles><w:style w:styleId="To"><w:rPr><w:caps/></w:rPr></w:style>' +
    '<w:style w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>'
  const body =
    '<w:p><w:pPr><w:pStyle w:val="To"/></w:pPr><w:r><w:t>Kế hoạch</w:t></w:r></w:p>' +
    '<w:p><w:r><w:t xml:space="preserve">Tỷ lệ </w:t></w:r><w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' +
    '<w:r><w:t xml:space="preserve"> 5%</w:t></w:r><w:r><w:rPr><w:rStyle w:val="An"/></w:rPr><w:t>nháp</w:t></w:r></w:p>'
  expect(await linesOf(wordFile(body, { 'word/styles.xml': styles }))).toEqual(['KẾ HOẠCH', 'Tỷ lệ ≥ 5%'])
})

test('a table of contents repeats headings and is left out; boxes and fields keep their words', async () => {
  const styles = '<w:styles><w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style></w:styles>'
  const contents = p('I. MỤC TIÊU 3', '<w:pPr><w:pStyle w:val="TOC1"/></w:pPr>')
  const field =
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Biểu 3</w:t></w:r></w:p>'
  const box = `<w:p><w:r><w:t>Ngoài</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('Trong khung')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('Trong khung')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`
  expect(await linesOf(wordFile(`${contents}${field}${box}`, { 'word/styles.xml': styles }))).toEqual([
    'Biểu 3',
    'Ngoài',
    'Trong khung',
  ])
})

const inFace = (font: string, text: string): string =>
  `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

test('letters of .VnTime among letters of today are converted by their face, and told', async () => {
  const body = `<w:p>${inFace('Times New Roman', 'Kế hoạch ')}${inFace('.VnTime', 'ph¸t triÓn ')}${inFace('.VnTimeH', 'kinh tÕ ')}${inFace('VNI-Times', 'xaõ hoäi')}</w:p>`
  const read = await textOfPlan(wordFile(body))
  expect(read.ok && read.value.text).toBe('Kế hoạch phát triển KINH TẾ xã hội')
  expect(read.ok && read.value.repairs.map(({ was }) => was)).toEqual(['TCVN3 (ABC)', 'VNI'])
  const lying = `<w:p>${inFace('.VnTime', 'Các chỉ tiêu')}</w:p><w:p>${inFace('.VnTime', 'là tám')}</w:p>`
  expect(await linesOf(wordFile(lying))).toEqual(['Các chỉ tiêu', 'là tám'])
})

test('an embedded sheet and a large picture are said to be unread', async () => {
  const object = '<w:p><w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r></w:p>'
  const picture =
    '<w:p><w:r><w:drawing><pic:pic><pic:spPr><a:xfrm><a:ext cx="5000000" cy="4000000"/></a:xfrm></pic:spPr></pic:pic></w:drawing></w:r></w:p>'
  const read = await textOfPlan(wordFile(`${p('Lời')}${object}${picture}`))
  expect(read.ok && read.value.unread.map(({ text }) => text)).toEqual(['(đối tượng nhúng)', '(ảnh)'])
})
