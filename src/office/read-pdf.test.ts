import { expect, test } from 'vitest'
import { textOfPlan } from '#office/plan-file.ts'
import { grid, pdfFile, type PdfForm, words } from '../../test/office/write-pdf.ts'

const read = async (pages: readonly string[], form: PdfForm = {}): Promise<readonly string[]> => {
  const found = await textOfPlan(pdfFile(pages, form))
  return found.ok ? found.value.text.split('\n') : [`${found.failure.code}: ${found.failure.message}`]
}

const table = (x: number, y: number): string =>
  grid([x, x + 40, x + 160, x + 260], [y, y - 20, y - 40]) +
  words('STT', x + 4, y - 14) +
  words('Ten', x + 44, y - 14) +
  words('Nam 2026', x + 164, y - 14) +
  words('1', x + 4, y - 34) +
  words('Gao', x + 44, y - 34) +
  words('4.400', x + 164, y - 34)
const rows = ['STT\tTen\tNam 2026', '1\tGao\t4.400']

test('letters on their side in a heading are read with their column', async () => {
  const drawing =
    grid([50, 90, 250, 300], [700, 620, 600]) +
    words('STT', 54, 650) +
    words('Ten chi tieu', 94, 650) +
    words('Thuc hien', 270, 630, 1) +
    words('1', 54, 606) +
    words('Gao', 94, 606) +
    words('4.400', 254, 606)
  expect(await read([drawing])).toEqual(['STT\tTen chi tieu\tThuc hien', '1\tGao\t4.400'])
})

test('a page that lies on its side is turned, whether the file says so or only its letters do', async () => {
  expect(await read([table(50, 700)], { page: '/Rotate 90' })).toEqual(rows)
  const turned = '0 1 -1 0 595 0 cm '
  expect(await read([turned + table(50, 500)])).toEqual(rows)
})

const page = (text: string, number: number): string =>
  words('UBND tinh Binh Chau', 200, 800) + words(text, 50, 700) + words(`Trang ${number}/3`, 280, 30)

test('what every page repeats at its head and foot is left out, and the numbers of pages', async () => {
  expect(await read([page('Mot dong.', 1), page('Hai dong.', 2), page('Ba dong.', 3)])).toEqual([
    'Mot dong.',
    'Hai dong.',
    'Ba dong.',
  ])
})

test('prose in two columns is read column by column', async () => {
  const left = [
    'Mot hai ba bon',
    'nam sau bay tam',
    'chin muoi.',
    'Doan hai day',
    'noi tiep theo',
    'het cot trai.',
  ]
  const right = [
    'Cot phai mot',
    'cot phai hai.',
    'Doan ba day',
    'noi tiep nua',
    'va con nua',
    'het cot phai.',
  ]
  const drawing = left
    .map((text, at) => words(text, 50, 700 - at * 12) + words(right[at] ?? '', 320, 700 - at * 12))
    .join('')
  const lines = await read([drawing])
  expect(lines.join(' ')).toBe([...left, ...right].join(' '))
})

test('a row that the end of a page cut in two is one row', async () => {
  const edges = [50, 90, 250, 300]
  const first =
    grid(edges, [700, 680, 660]) +
    words('STT', 54, 686) +
    words('Ten', 94, 686) +
    words('Nam', 254, 686) +
    words('1', 54, 666) +
    words('San xuat gao', 94, 666) +
    words('4.400', 254, 666)
  const second =
    grid(edges, [800, 780, 760]) +
    words('xuat khau', 94, 786) +
    words('2', 54, 766) +
    words('Ca', 94, 766) +
    words('7', 254, 766)
  expect(await read([first, second])).toEqual([
    'STT\tTen\tNam',
    '1\tSan xuat gao xuat khau\t4.400',
    '2\tCa\t7',
  ])
})

const raisedMark = (digit: number, x: number, y: number): string =>
  `BT /F1 6 Tf 1 0 0 1 ${x} ${y + 4} Tm (${digit}) Tj ET `
const long = 'Dong nay dai hon nhieu de thay duoc le ben phai cua trang giay.'
const noted = (body: string, note: string): string =>
  `${words(body, 50, 700)}${raisedMark(1, 52 + body.length * 6, 700)}${words(long, 50, 680)}BT /F1 6 Tf 1 0 0 1 50 63 Tm (1) Tj ET BT /F1 8 Tf 1 0 0 1 55 60 Tm (${note}) Tj ET `

test('notes that are counted anew on every page are counted on through the document', async () => {
  const lines = await read([noted('Them nam xa', 'Xa Tan An.'), noted('2. Them ba cau', 'Cau Vam Cai.')])
  expect(lines.map((line) => line.replace(' ¹', '¹').replace(' ²', '²'))).toEqual([
    'Them nam xa¹',
    long,
    '¹ Xa Tan An.',
    '2. Them ba cau²',
    long,
    '² Cau Vam Cai.',
  ])
})

test('the face .VnTime is converted, and told', async () => {
  const text = 'KÕ ho¹ch ph¸t triÓn kinh tÕ x· héi n¨m 2026'
  const found = await textOfPlan(pdfFile([words(text, 50, 700)], { baseFont: '.VnTime' }))
  expect(found.ok && found.value.text).toBe('Kế hoạch phát triển kinh tế xã hội năm 2026')
  expect(found.ok && found.value.repairs.map(({ was }) => was)).toEqual(['TCVN3 (ABC)'])
})

/** The alphabet backwards. */
const shift = (text: string): string =>
  text.replaceAll(/[a-z]/gu, (one) => String.fromCharCode(219 - one.charCodeAt(0)))

test('a font that shows other letters than it names gives no words: refused with the way out', async () => {
  const line = shift('ke hoach phat trien kinh te xa hoi cua tinh ban hanh kem theo nghi quyet')
  const drawing = Array.from({ length: 10 }, (_, at) => words(line, 50, 700 - at * 14)).join('')
  expect(await read([drawing])).toEqual([expect.stringMatching(/^noTextLayer: Chữ lấy ra/)])
})

test('words that a cell cuts off do not show, and are not read', async () => {
  const cut = `q 50 690 100 20 re W n ${words('Hien', 54, 700)}${words('Khong hien', 200, 700)}Q `
  expect(await read([cut + words('Dong sau cung nay dai hon', 50, 600)])).toEqual([
    'Hien',
    'Dong sau cung nay dai hon',
  ])
})
