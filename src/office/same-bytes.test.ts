import { expect, test } from 'vitest'
import type { Block } from '#core/document/block.ts'
import { withMoment } from '#office/same-bytes.ts'
import { writeWord } from '#office/word.ts'

const blocks: readonly Block[] = [{ kind: 'addressees', names: ['Sở Y tế', 'Sở Nội vụ'] }]
const write = (of: readonly Block[]) => writeWord(of, { title: 'Thử', author: 'Sở' })
const moment = new Date('2024-03-19T09:00:00+07:00')

test('the same words and the same moment give the same bytes, whenever they are made', async () => {
  const first = withMoment(await write(blocks), moment)
  await new Promise((later) => setTimeout(later, 1100))
  const second = withMoment(await write(blocks), moment)
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
  expect(Buffer.from(withMoment(second, moment)).equals(Buffer.from(first))).toBe(true)
})

test('another word or another moment gives other bytes', async () => {
  const first = Buffer.from(withMoment(await write(blocks), moment))
  const other = await write([{ kind: 'addressees', names: ['Sở Y tế'] }])
  expect(Buffer.from(withMoment(other, moment)).equals(first)).toBe(false)
  expect(
    Buffer.from(withMoment(await write(blocks), new Date('2024-03-19T09:00:01+07:00'))).equals(first),
  ).toBe(false)
})
