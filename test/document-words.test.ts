import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readPlan } from '#core/reading/read-plan.ts'
import { loadRegister } from '#office/catalogue.ts'
import { toldWords } from './told-words.ts'

/* Types, inherited verbs, cited documents, figures and terms of tasks; parts and tiers of targets; budgets in prose. */

const documents = fileURLToPath(new URL('documents/', import.meta.url))
const words = fileURLToPath(new URL('words/', import.meta.url))
const register = loadRegister()

test.each(readdirSync(words).map((file) => file.slice(0, -'.yaml'.length)))(
  'the words of %s are read as a careful person reads them',
  (name) => {
    const read = readPlan(readFileSync(`${documents}${name}.txt`, 'utf8'), register)
    if (!read.ok) throw new Error(read.failure.message)
    expect(toldWords(read.value)).toEqual(parse(readFileSync(`${words}${name}.yaml`, 'utf8')))
  },
)
