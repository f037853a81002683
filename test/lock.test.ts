import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

type Entry = { readonly version?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }

const lock: { readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(
  readFileSync(fileURLToPath(new URL('../package-lock.json', import.meta.url)), 'utf8'),
)
const packageFile: {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
} = JSON.parse(readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8'))

test('the lock names every optional part of every package: `npm ci` refuses a lock with holes', () => {
  const holes = Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) =>
        !lock.packages[`node_modules/${name}`]?.version &&
        !lock.packages[`${path}/node_modules/${name}`]?.version,
    ),
  )
  expect(holes).toEqual([])
})

test('every version is exact', () => {
  const versions = Object.entries({ ...packageFile.dependencies, ...packageFile.devDependencies })
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([])
})
