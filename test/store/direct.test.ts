import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshStore, freshStore } from './harness.ts'
import type { Ask, Statement } from '#store/store.ts'

let fresh: FreshStore
beforeAll(async () => {
  fresh = await freshStore()
})
afterAll(() => fresh.close())

const directly = <Value>(work: (ask: Ask, last: Ask) => Promise<Value>): Promise<Value> =>
  fresh.store.direct({ province: 'an-giang', agency: null, role: 'system' }, work)

const echo: Statement = {
  name: 'echo of "everything"',
  text: `select $1::text[] as texts, $2::text as one, $3::timestamptz as at, $4::int[] as numbers, $5::boolean as truth,
    current_setting('nhip.province') as province`,
}
const statement = (text: string): Statement => ({ name: text, text })

/** Everything but the letter that PostgreSQL keeps no text with. */
const texts = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'))
const awkward = fc.oneof(
  texts,
  fc.constantFrom(`'`, `\\`, `"`, `\\'; select 1; --`, '{', '}', ',', 'NULL', '', ' ', '\n\t', `'')`, '$1'),
)

test('whatever is said to a statement arrives as it was said', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.option(awkward), { maxLength: 5 }),
      fc.option(awkward),
      fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      fc.array(fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 })), { maxLength: 3 }),
      fc.boolean(),
      async (list, one, at, numbers, truth) => {
        const [row] = await directly((_, last) => last(echo, [list, one, at, numbers, truth]))
        expect(row).toEqual({ texts: list, one, at, numbers, truth, province: 'an-giang' })
      },
    ),
    { numRuns: 60 },
  )
})

test('two questions of one breath are each answered with their own rows', async () => {
  const answers = await directly((ask) =>
    Promise.all([
      ask(statement('select 1 as n'), []),
      ask(statement('select 2 as n union all select 3'), []),
    ]),
  )
  expect(answers).toEqual([[{ n: 1 }], [{ n: 2 }, { n: 3 }]])
})

test('where a statement fails nothing of its transaction stays, and the next one finds a sound connection', async () => {
  const add = statement(
    `insert into province (code, name, created_at) values ('an-giang', 'An Giang', now()) returning code`,
  )
  const count = statement('select count(*)::int as n from province')
  const failing = statement('select 1 / (select count(*) from province where code = $1)')
  await expect(
    directly(async (ask, last) => {
      await ask(add, [])
      return last(failing, ['nowhere'])
    }),
  ).rejects.toThrow('division by zero')
  await expect(directly((_, last) => last(statement('select nonsense'), []))).rejects.toThrow('nonsense')
  for (let turn = 0; turn < 3; turn += 1)
    expect(await directly((_, last) => last(count, []))).toEqual([{ n: 0 }])
})
