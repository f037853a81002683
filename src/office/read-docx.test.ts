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
