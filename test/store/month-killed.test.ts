import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { march } from './month-scene.ts'
import { canonicalText } from '#core/report/canonical.ts'
import { loadProvince } from '#office/catalogue.ts'
import { serverPid } from '#store/embedded/stale.ts'
import { placeOf } from '#store/embedded/place.ts'
import { servant } from '#store/embedded/servant.ts'
import { openStore } from '#store/open-store.ts'
import { listFacts, listSaid, sendingKey } from '#store/sendings.ts'

const data = mkdtempSync(join(tmpdir(), 'nhip-killed-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

/** Runs the sender and kills it with its database after so many receipts; answers with the receipts that it gave. */
const killAfter = async (receipts: number): Promise<readonly string[]> => {
  const sender = spawn(process.execPath, [fileURLToPath(new URL('month-sender.ts', import.meta.url)), data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const given: string[] = []
  for await (const line of createInterface({ input: sender.stdout })) {
    given.push(line)
    if (given.length !== receipts) continue
    const database = serverPid(placeOf(data, servant()).pg)
    if (database !== null) process.kill(database, 'SIGKILL')
    sender.kill('SIGKILL')
  }
  return given
}

test('a server killed in the middle of sending comes back with everything acknowledged, and nothing half sent', async () => {
  const given = await killAfter(5)
  expect(given.length).toBeGreaterThanOrEqual(5)
  const { store } = await openStore({ data })
  const province = loadProvince().code
  const [facts, said] = await store.transaction({ province, agency: null, role: 'system' }, async (db) => [
    await listFacts(db, { period: march }),
    await listSaid(db, march),
  ])
  const kept = facts.map(({ agency, checksum }) => `${agency} ${checksum}`)
  expect(kept).toEqual(expect.arrayContaining([...given]))
  expect(said.size).toBe(facts.length)
  for (const { agency, revision, checksum } of facts) {
    const content = said.get(sendingKey(agency, revision))
    const entries = Object.fromEntries(content?.entries ?? [])
    const texts = content?.texts ?? { situation: '', proposals: '' }
    const { works = {}, spelling = 2 } = content ?? {}
    const text = canonicalText({ province, period: march, agency, revision, entries, texts, works, spelling })
    expect(createHash('sha256').update(text).digest('hex')).toBe(checksum)
  }
  await store.close()
}, 120_000)
