import { recordFigures } from '#actions/figure/record-figures.ts'
import { invariant } from '#core/result.ts'
import { people, settle } from './month-scene.ts'
import { findProvince } from '#actions/province/find-province.ts'
import { openStore } from '#store/open-store.ts'
import { indicatorsOfRound, valuesOf } from './killed-figures.ts'

/*
 * A program to be killed: eight clients record figures, three in each act, as quickly as they can, on the data folder
 * given to it, in the round given to it; a line for every act that was acknowledged.
 */

const [data = '', round = '0'] = process.argv.slice(2)
const { store } = await openStore({ data })
if ((await findProvince(store)) === null) await settle(store)
const province = (await findProvince(store))?.code ?? ''
const base = {
  store,
  province,
  trial: true,
  actor: people.planning,
  now: new Date('2024-04-10T08:00:00+07:00'),
}

const client = async (basis: string): Promise<void> => {
  for (let act = 1; ; act += 1) {
    const figures = indicatorsOfRound.map((indicator, at) => ({
      period: '2024-M03',
      indicator,
      scope: province,
      kind: 'forecast',
      basis,
      cell: { kind: 'number' as const, value: valuesOf(act)[at] ?? '' },
      unit: '',
      base: act - 1,
    }))
    const done = await recordFigures(base, '2024', { figures, reason: `${act}` })
    invariant(
      done.ok && done.value.recorded.length === figures.length,
      `${basis} ${act}: ${JSON.stringify(done)}`,
    )
    process.stdout.write(`${basis} ${act}\n`)
  }
}

await Promise.all(Array.from({ length: 8 }, (_, one) => client(`r${round}c${one}`)))
