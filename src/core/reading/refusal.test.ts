import { expect, test } from 'vitest'
import { readPlan } from '#core/reading/read-plan.ts'

const refusal = (text: string) => {
  const read = readPlan(text, [])
  return read.ok ? null : read.failure
}

test.each([
  ['an empty file', '', 'empty', 1],
  ['a file of blank lines', '\uFEFF \n\n', 'empty', 1],
  ['a file with a zero byte', 'KẾ HOẠCH\nab\u0000c', 'binary', 2],
  ['a file in another encoding', `Kế hoạch\n${'\uFFFD'.repeat(20)}`, 'encoding', 2],
  ['UTF-8 read as Latin letters', 'Káº¿ hoáº¡ch phÃ¡t triá»ƒn kinh táº¿ xÃ£ há»™i', 'encoding', 1],
  ['a letter', '\nKính gửi anh Nam,\nHôm nay trời đẹp.', 'notAPlan', 2],
  ['a line without an end', 'kế hoạch '.repeat(40_000), 'notAPlan', 1],
])('refuses %s and says where', (_, text, code, line) => {
  expect(refusal(text)).toMatchObject({ code, line })
})

test('a message says what happened and what to do', () => {
  expect(refusal('Kính gửi anh Nam,')?.message).toMatch(
    /Không thấy kế hoạch.*"Kính gửi anh Nam,".*Hãy kiểm tra/su,
  )
})

test('noise larger than any plan is refused', () => {
  const noise = 'x9 \n'.repeat(13_000_000)
  expect(refusal(noise)?.code).toBe('tooLarge')
})
