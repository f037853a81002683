import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { textOfPlan } from '#office/plan-file.ts'
import { fromTcvn3 } from '#office/text-in/tcvn3.ts'
import { fromVni } from '#office/text-in/vni.ts'

const example = new URL('../../examples/kien-giang-2024/plan.txt', import.meta.url)
const examplePlan = (): string => readFileSync(example, 'utf8')

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const read = async (bytes: Uint8Array) => {
  const found = await textOfPlan(bytes)
  return found.ok
    ? { text: found.value.text, repairs: found.value.repairs.map(({ code, was }) => `${code}: ${was}`) }
    : found.failure
}

const sentence = 'Kế hoạch phát triển kinh tế - xã hội năm 2024 của Ủy ban nhân dân tỉnh'

test('the two encodings from before Unicode, letter by letter', () => {
  expect(fromTcvn3('KÕ ho¹ch ph¸t triÓn kinh tÕ - x· héi n¨m 2024')).toBe(sentence.slice(0, 45))
  expect(fromTcvn3('C¸c chØ tiªu chñ yÕu; ®­êng ®Þa ph­¬ng; Tû lÖ hé nghÌo')).toBe(
    'Các chỉ tiêu chủ yếu; đường địa phương; Tỷ lệ hộ nghèo',
  )
  expect(fromTcvn3('kÕ HO¹CH N¡M')).toBe('kế HOẠCH NĂM')
  expect(fromVni('Keá hoaïch phaùt trieån kinh teá - xaõ hoäi naêm 2024')).toBe(sentence.slice(0, 45))
  expect(fromVni('Thò tröôøng, ñöôøng ñòa phöông; Tyû leä hoä ngheøo; ÑÒA PHÖÔNG')).toBe(
    'Thị trường, đường địa phương; Tỷ lệ hộ nghèo; ĐỊA PHƯƠNG',
  )
})

/** The code that a letter had: found by asking the conversion itself. */
const inTcvn3 = (() => {
  const codes = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0xa1 + at))
  const known = new Map(codes.map((code) => [fromTcvn3(code), code]))
  return (text: string): string =>
    Array.from(
      text.toLowerCase(),
      (letter) => known.get(letter) ?? (letter.charCodeAt(0) < 128 ? letter : '-'),
    ).join('')
})()

test('a whole plan in TCVN3 is recognised by its letters and converted, with a repair that says so', async () => {
  const found = await read(bytesOf(inTcvn3(examplePlan())))
  expect(found).toMatchObject({ repairs: ['encoding: TCVN3 (ABC)'] })
  expect('text' in found && found.text.includes('tăng trưởng kinh tế đạt 6,7% trở lên')).toBe(true)
})

test('VNI, Windows-1258 and UTF-16 come in as well; bytes in no language are refused with their place', async () => {
  const vni = 'Keá hoaïch phaùt trieån kinh teá - xaõ hoäi naêm 2024\n'.repeat(10)
  expect(await read(bytesOf(vni))).toMatchObject({ repairs: ['encoding: VNI'] })
  const western = 'K\u00ea\u00ec hoa\u00f2ch\n'.repeat(20)
  expect(await read(bytesOf(western))).toMatchObject({
    text: 'Kế hoạch\n'.repeat(20),
    repairs: ['encoding: Windows-1258'],
  })
  const wide = Uint8Array.from(Buffer.from(`\ufeff${sentence}`, 'utf16le'))
  expect(await read(wide)).toEqual({ text: sentence, repairs: [] })
  expect(await read(bytesOf('Plan\nma\u00dfig \u00ff'))).toMatchObject({
    code: 'encoding',
    line: 2,
    column: 3,
  })
})

test('marks that nobody sees leave, letters in pieces are put together, and both are told', async () => {
  const found = await read(new TextEncoder().encode('Kế\u200b hoạch\n\u202eMột\u202c\nĐạt'.normalize('NFD')))
  expect(found).toEqual({
    text: 'Kế hoạch\nMột\nĐạt',
    repairs: ['characters: 3 ký tự ẩn', 'characters: dấu rời (NFD)'],
  })
})

test('the example comes in as it is', async () => {
  expect(await read(new TextEncoder().encode(examplePlan()))).toEqual({ text: examplePlan(), repairs: [] })
})
