import {
  type CatalogueFault,
  type Fields,
  fieldsOf,
  isValidOn,
  listOf,
  readCatalogue,
  refuse,
  textOf,
  textsOf,
  type Validity,
  validityOf,
} from '#core/catalogue/fields.ts'
import { containsWords, plainWords } from '#core/indicator/plain-words.ts'
import type { Result } from '#core/result.ts'
import type { Day } from '#core/time/day.ts'

/**
 * Whose work an indicator is, told by words of its name (rule Q21, capability B09): a proposal that a person confirms.
 * `of: 'table'` looks at the title of a form instead and names one agency for all its rows.
 */
export type Mandate = Validity & {
  readonly of: 'indicator' | 'table'
  /** Plain words; all of them must stand in the name. */
  readonly words: readonly string[]
  /** Codes of the register; the first is focal. */
  readonly agencies: readonly string[]
  readonly source: string
}

const mandateOf = (item: unknown, where: string, of: Mandate['of'], file: Fields): Mandate => {
  const fields = fieldsOf(item, where)
  const words = textsOf(fields, 'words', where).map(plainWords)
  if (words.includes('')) refuse('field', `${where}: "words" có mục không có chữ nào.`)
  const agencies = textsOf(fields, 'agencies', where)
  if (of === 'table' && agencies.length > 1)
    refuse('field', `${where} (${words.join(', ')}): một biểu chỉ có một cơ quan.`)
  return { of, words, agencies, source: textOf(fields, 'source', where), ...validityOf(fields, file, where) }
}

/** `{ validFrom, indicators: [{ words, agencies, source }], tables: [same] }`; the first fault is returned. */
export const parseMandates = (data: unknown): Result<readonly Mandate[], CatalogueFault> =>
  readCatalogue(() => {
    const file = fieldsOf(data, 'Tệp phân công')
    const read = (key: string, label: string, of: Mandate['of']): readonly Mandate[] =>
      listOf(file, key, 'Tệp phân công').map((item, index) =>
        mandateOf(item, `${label} thứ ${index + 1}`, of, file),
      )
    return [...read('indicators', 'Dòng chỉ tiêu', 'indicator'), ...read('tables', 'Dòng biểu', 'table')]
  })

/** The mandates in force on a day. */
export const mandatesOn = (mandates: readonly Mandate[], on: Day): readonly Mandate[] =>
  mandates.filter((mandate) => isValidOn(mandate, on))

const wordCount = (mandate: Mandate): number => mandate.words.join(' ').split(' ').length

/** The mandate that says most about the name: the one with most words in it; of two equal ones the earlier. */
const mostSpecific = (name: string, mandates: readonly Mandate[]): Mandate | null => {
  const plain = plainWords(name)
  return mandates
    .filter((mandate) => mandate.words.every((words) => containsWords(plain, words)))
    .reduce<Mandate | null>(
      (best, mandate) => (best && wordCount(best) >= wordCount(mandate) ? best : mandate),
      null,
    )
}

/**
 * Owners to propose for an indicator, the first one focal; empty when no mandate speaks of it, and then a person is asked.
 * A row of a form takes the agency of the form's sector; where the title says nothing, its own name decides.
 */
export const proposeOwners = (
  indicatorName: string,
  tableTitle: string | null,
  mandates: readonly Mandate[],
): readonly string[] => {
  const ofTable = (mandate: Mandate): boolean => mandate.of === 'table'
  const sector = tableTitle === null ? null : mostSpecific(tableTitle, mandates.filter(ofTable))
  const found =
    sector ??
    mostSpecific(
      indicatorName,
      mandates.filter((mandate) => !ofTable(mandate)),
    )
  return found?.agencies ?? []
}
