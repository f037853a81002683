import { expect, test } from 'vitest'
import { inTurn } from '#office/apart/in-turn.ts'
import { readApart } from '#office/apart/read-apart.ts'

const head = `ỦY BAN NHÂN DÂN
TỈNH BÌNH CHÂU
Số: 12/KH-UBND

KẾ HOẠCH
Phát triển kinh tế - xã hội năm 2031

BIỂU 2: NÔNG NGHIỆP
STT\tChỉ tiêu\tĐơn vị\tNăm 2030\tNăm 2031
1\t2\t3\t4\t5
`
const planOfRows = (count: number): Uint8Array =>
  new TextEncoder().encode(
    head +
      Array.from({ length: count }, (_, at) => `${at + 1}\tCây ${at}\tTấn\t${at}.500\t${at}.700`).join('\n'),
  )

test('a plan read in its thread is the plan, its findings and the digest of its bytes', async () => {
  const read = await readApart({ bytes: planOfRows(3), register: [] })
  expect(read.ok && [read.value.plan.tables[0]?.rows.length, read.value.sha256.length]).toEqual([3, 64])
  expect(read.ok && Array.isArray(read.value.examined.findings)).toBe(true)
})

test('a file that takes too long is stopped and refused, while other work goes on', async () => {
  let ticks = 0
  const clock = setInterval(() => (ticks += 1), 20)
  const read = await readApart(
    { bytes: planOfRows(40_000), register: [] },
    { milliseconds: 1_000, megabytes: 1_024 },
  )
  clearInterval(clock)
  expect(read.ok ? 'read' : read.failure.message).toMatch(/^Đọc và soát tệp này mất hơn 1 giây/)
  expect(ticks).toBeGreaterThan(10)
})

test('a file that fills the memory is stopped and refused', async () => {
  const read = await readApart(
    { bytes: planOfRows(40_000), register: [] },
    { milliseconds: 60_000, megabytes: 40 },
  )
  expect(read.ok ? 'read' : read.failure.message).toMatch(/^Đọc và soát tệp này cần hơn 40 MB bộ nhớ/)
})

test('a text of too many lines is refused at once, with the number', async () => {
  const read = await readApart({ bytes: planOfRows(100_000), register: [] })
  expect(read.ok ? 'read' : read.failure.message).toMatch(/^Tệp có hơn 50\.000 dòng/)
})

test('two at once, the third when one is done', async () => {
  const turns = inTurn(2)
  const ends: (() => void)[] = []
  const began: number[] = []
  const tasks = [1, 2, 3].map((name) =>
    turns(() => {
      began.push(name)
      return new Promise<number>((end) => ends.push(() => end(name)))
    }),
  )
  await Promise.resolve()
  expect(began).toEqual([1, 2])
  ends[0]?.()
  expect(await tasks[0]).toBe(1)
  await Promise.resolve()
  expect(began).toEqual([1, 2, 3])
  for (const end of ends) end()
  expect(await Promise.all(tasks)).toEqual([1, 2, 3])
})
