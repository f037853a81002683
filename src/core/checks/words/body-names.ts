import type { Agency } from '#core/agency/agency.ts'
import type { Slip } from '#core/checks/words/slip.ts'
import { inCaseOf } from '#core/reading/tables/words/in-case-of.ts'
import { formOf, type Word } from '#core/checks/words/text.ts'

type Name = readonly { readonly text: string; readonly bare: string }[]

/** Fewer syllables, and the same letters with other marks are often words of their own: `y tế`, `ý tế`. */
const least = 3

type Names = ReadonlyMap<string, readonly Name[]>

/** A register serves many plans. */
const known = new WeakMap<readonly Agency[], Names>()

/** The names in which the register knows a body, by their first syllable without marks. */
const namesIn = (register: readonly Agency[]): Names => {
  const before = known.get(register)
  if (before) return before
  const names = new Map<string, Name[]>()
  for (const { name, short, variants } of register) {
    for (const said of [name, short, ...variants]) {
      const spelled = (said.match(/\p{L}+/gu) ?? []).map(formOf)
      const first = spelled[0]?.bare
      if (first === undefined || spelled.length < least) continue
      names.set(first, [...(names.get(first) ?? []), spelled])
    }
  }
  known.set(register, names)
  return names
}

/** The words from here on that are this name but for their marks; null where they are not. */
const runOf = (words: readonly Word[], at: number, name: Name): readonly Word[] | null => {
  const run = words.slice(at, at + name.length)
  const same = run.every(({ bare, joined }, step) => bare === name[step]?.bare && (step === 0 || joined))
  return same && run.length === name.length ? run : null
}

/** Names of bodies that the register writes with other marks: `kiểm ngư tinh` for `Kiểm ngư tỉnh` (A12, Q33). */
export const againstRegister = (words: readonly Word[], register: readonly Agency[]): readonly Slip[] => {
  const names = namesIn(register)
  return words.flatMap((word, at): Slip[] => {
    const all = names.get(word.bare)
    if (!all) return []
    const runs = all.flatMap((name) => {
      const run = runOf(words, at, name)
      return run ? [{ run, name }] : []
    })
    const [found] = runs.toSorted((a, b) => b.name.length - a.name.length)
    const isWritten = found?.run.every(({ text }, step) => text === found.name[step]?.text) ?? true
    if (!found || isWritten) return []
    const { run, name } = found
    return [
      {
        line: word.line,
        column: word.column,
        printed: run.map(({ printed }) => printed).join(' '),
        expected: run
          .map(({ printed, text }, step) => {
            const right = name[step]?.text ?? text
            return right === text ? printed : inCaseOf(printed, right)
          })
          .join(' '),
        why: 'register',
        count: 0,
        proof: [],
      },
    ]
  })
}
