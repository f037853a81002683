import { fail, ok, type Result } from '#core/result.ts'
import { type Day, parseDay } from '#core/time/day.ts'

/** Why a catalogue file is refused: a code for programs, a Vietnamese sentence for the person who keeps it. */
export type CatalogueFault = {
  readonly code: 'shape' | 'field' | 'date' | 'order' | 'twice'
  readonly message: string
}

export type Fields = Readonly<Record<string, unknown>>

class Refused extends Error {
  readonly fault: CatalogueFault
  constructor(code: CatalogueFault['code'], message: string) {
    super(message)
    this.fault = { code, message }
  }
}

/** Stops the reading of a catalogue at its first fault; only inside `readCatalogue`. */
export const refuse = (code: CatalogueFault['code'], message: string): never => {
  throw new Refused(code, message)
}

/** Runs a reader over parsed data and gives its value or the first fault, with the place where it stands. */
export const readCatalogue = <Value>(reader: () => Value): Result<Value, CatalogueFault> => {
  try {
    return ok(reader())
  } catch (error) {
    if (error instanceof Refused) return fail(error.fault)
    throw error
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const fieldsOf = (value: unknown, where: string): Fields =>
  isFields(value) ? value : refuse('shape', `${where}: cần một nhóm "tên: giá trị".`)

/** A list of groups. A missing list is an empty one only where `optional` says so. */
export const listOf = (fields: Fields, key: string, where: string, optional = false): readonly unknown[] => {
  const value = fields[key] ?? (optional ? [] : undefined)
  return Array.isArray(value) ? value : refuse('shape', `${where}: "${key}" phải là một danh sách.`)
}

export const textOf = (fields: Fields, key: string, where: string): string => {
  const value = fields[key]
  if (typeof value === 'string' && value.trim() !== '') return value.normalize('NFC').trim()
  return refuse('field', `${where}: thiếu "${key}". Hãy ghi một chuỗi chữ.`)
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== '')

/** One text or more. */
export const textsOf = (fields: Fields, key: string, where: string): readonly string[] => {
  const value = fields[key]
  if (isTexts(value) && value.length > 0) return value.map((item) => item.normalize('NFC').trim())
  return refuse('field', `${where}: "${key}" phải là danh sách có ít nhất một chuỗi chữ.`)
}

export const dayOf = (fields: Fields, key: string, where: string): Day => {
  const value = fields[key]
  const parsed = typeof value === 'string' ? parseDay(value) : null
  return parsed ?? refuse('date', `${where}: "${key}" phải là một ngày có thật, ví dụ '2024-01-31'.`)
}

/** Null where the file says nothing. */
export const dayOrNull = (fields: Fields, key: string, where: string): Day | null =>
  fields[key] === undefined || fields[key] === null ? null : dayOf(fields, key, where)

/** The time in which an entry is valid: its own days, or those of the whole file. The last day counts; null: still valid. */
export type Validity = { readonly validFrom: Day; readonly validTo: Day | null }

export const validityOf = (fields: Fields, file: Fields, where: string): Validity => {
  const validFrom = dayOf({ validFrom: fields['validFrom'] ?? file['validFrom'] }, 'validFrom', where)
  const validTo = dayOrNull(fields, 'validTo', where)
  if (validTo !== null && validTo < validFrom) refuse('date', `${where}: ngày kết thúc trước ngày bắt đầu.`)
  return { validFrom, validTo }
}

export const isValidOn = (validity: Validity, on: Day): boolean =>
  validity.validFrom <= on && (validity.validTo === null || on <= validity.validTo)
