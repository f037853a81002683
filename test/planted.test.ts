import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

import { parseRegister } from '#core/agency/register.ts'
import { checkPlan } from '#core/checks/check-plan.ts'
import type { Finding } from '#core/plan/finding.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { forms, quarters } from './planted-forms.ts'
import { inForms } from './planted-in-forms.ts'
import { planted, type Slip } from './planted.ts'

const folder = new URL('documents/', import.meta.url)
const textOf = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`${name}.txt`, folder)), 'utf8').normalize('NFC')
const names = readdirSync(fileURLToPath(folder)).flatMap((file) => /^(.*)\.txt$/.exec(file)?.[1] ?? [])

const register = parseRegister(
  parse(readFileSync(fileURLToPath(new URL('../catalogue/agencies.yaml', import.meta.url)), 'utf8')),
)

const check = (text: string): readonly Finding[] => {
  if (!register.ok) throw new Error('the register of the catalogue reads')
  const read = readPlan(text, register.value)
  if (!read.ok) throw new Error(read.failure.message)
  return checkPlan(read.value, register.value)
}

/** `sum 70:4`: what is wrong and where, without the words. */
const say = ({ code, where }: Finding): string =>
  `${code} ${where.map(({ line, column }) => (column === undefined ? line : `${line}:${column}`)).join(' ')}`

const plant = (text: string, slips: readonly Slip[]): string => {
  const lines = text.split('\n')
  for (const { line, was, now } of slips) {
    const before = lines[line - 1] ?? ''
    if (!before.includes(was)) throw new Error(`line ${line} does not print ${was}`)
    lines[line - 1] = before.replace(was, () => now)
  }
  return lines.join('\n')
}

const base = (document: string): string =>
  document === 'bao-cao-binh-chau-2025'
    ? `${textOf(document).trimEnd()}\n${quarters}\n${forms}\n`
    : textOf(document)

describe('errors planted in documents of other provinces', () => {
  test.each([...planted, ...inForms])('$name', ({ document, slips, found }) => {
    const before = new Set(check(base(document)).map(say))
    const after = check(plant(base(document), slips)).map(say)
    expect(after.filter((one) => !before.has(one)).toSorted()).toEqual(found.toSorted())
  })
})

describe('documents whose figures all hold', () => {
  test.each(names)('%s has no error and no warning', (name) => {
    expect(
      check(base(name))
        .filter(({ severity }) => severity !== 'question')
        .map(say),
    ).toEqual([])
  })

  test.each(names)('%s is asked about its plan only', (name) => {
    expect(
      check(base(name))
        .filter(({ code }) => code !== 'plan-linter')
        .map(say),
    ).toEqual([])
  })
})
