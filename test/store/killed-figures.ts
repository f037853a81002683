import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { loadProvince } from '#office/catalogue.ts'
import { placeOf } from '#store/embedded/place.ts'
import { servant } from '#store/embedded/servant.ts'
import { serverPid } from '#store/embedded/stale.ts'
import { openStore } from '#store/open-store.ts'

/** What every act of the sender records, and the numbers of its nth act: they tell the act that they are of. */
export const indicatorsOfRound = ['T.12', 'T.13', 'T.14'] as const
export const valuesOf = (act: number): readonly string[] => indicatorsOfRound.map((_, at) => `${act}.${at}`)

/** Runs the sender and kills it so many milliseconds after its first acknowledged act, with its database or alone; answers with what it acknowledged. */
export const killAfter = async (
  data: string,
  round: number,
  wait: number,
  withDatabase: boolean,
): Promise<ReadonlyMap<string, number>> => {
  const program = fileURLToPath(new URL('figure-sender.ts', import.meta.url))
  const sender = spawn(process.execPath, [program, data, String(round)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const acknowledged = new Map<string, number>()
  const kill = (): void => {
    const database = withDatabase ? serverPid(placeOf(data, servant()).pg) : null
    if (database !== null) process.kill(database, 'SIGKILL')
    sender.kill('SIGKILL')
  }
  for await (const line of createInterface({ input: sender.stdout })) {
    const [basis = '', act = ''] = line.split(' ')
    if (acknowledged.size === 0) setTimeout(kill, wait)
    acknowledged.set(basis, Number(act))
  }
  return acknowledged
}

export type Found = {
  /** Acts that were acknowledged and are not there whole. */
  readonly lost: readonly string[]
  /** Acts of which a part is there: a figure without its recording, its sisters or its line in the log. */
  readonly half: readonly string[]
  readonly acts: number
}

/** What stands in the store after a kill, held to what was acknowledged; of these speakers alone where they are named. */
export const lookAt = async (
  data: string,
  acknowledged: ReadonlyMap<string, number>,
  speakers = 'r',
): Promise<Found> => {
  const { store } = await openStore({ data })
  try {
    const view = { province: loadProvince().code, agency: null, role: 'system' } as const
    const [rows, recordings, logged] = await store.transaction(view, async (db) => [
      await db
        .selectFrom('figure_revision as f')
        .leftJoin('recording as r', 'r.recording', 'f.recording')
        .select(['f.basis', 'f.revision', 'f.indicator', 'f.value', 'r.reason'])
        .where('f.kind', '=', 'forecast')
        .where('f.basis', 'like', `${speakers}%`)
        .orderBy('f.indicator')
        .execute(),
      await db.selectFrom('recording').select('recording').where('what', '=', 'entry').execute(),
      await db.selectFrom('change_log').select('id').where('action', '=', 'record-figures').execute(),
    ])
    const acts = new Map<string, string[]>()
    for (const { basis, revision, value, reason } of rows) {
      const name = `${basis} ${revision}`
      acts.set(name, [
        ...(acts.get(name) ?? []),
        reason === String(revision) ? (value ?? '') : 'no recording',
      ])
    }
    const isWhole = (name: string): boolean =>
      acts.get(name)?.join(' ') === valuesOf(Number(name.split(' ')[1])).join(' ')
    const half = [...acts.keys()].filter((name) => !isWhole(name))
    if (speakers === 'r' && (recordings.length !== acts.size || logged.length !== acts.size))
      half.push(`${acts.size} acts, ${recordings.length} recordings, ${logged.length} in the log`)
    const lost = [...acknowledged].flatMap(([basis, last]) =>
      Array.from({ length: last }, (_, at) => `${basis} ${at + 1}`).filter((name) => !isWhole(name)),
    )
    return { lost, half, acts: acts.size }
  } finally {
    await store.close()
  }
}
