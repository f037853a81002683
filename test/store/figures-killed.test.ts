import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { killAfter, lookAt } from './killed-figures.ts'

const data = mkdtempSync(join(tmpdir(), 'nhip-killed-figures-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

test('killed five times under load: no acknowledged figure is lost, none is there by half', async () => {
  const acknowledged = new Map<string, number>()
  for (const [round, wait] of [40, 130, 75, 210, 15].entries()) {
    for (const [basis, act] of await killAfter(data, round, wait, round % 2 === 0))
      acknowledged.set(basis, act)
    const { lost, half, acts } = await lookAt(data, acknowledged)
    expect(lost).toEqual([])
    expect(half).toEqual([])
    expect(acts).toBeGreaterThanOrEqual([...acknowledged.values()].reduce((sum, act) => sum + act, 0))
  }
  expect(acknowledged.size).toBeGreaterThanOrEqual(5)
}, 180_000)
