import type { Agency, AgencyKind } from '#core/agency/agency.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { parseDay, type Day } from '#core/time/day.ts'

/** Why a register is refused: a code for programs, a Vietnamese sentence for the person who keeps it. */
export type RegisterFault = {
  readonly code: 'shape' | 'field' | 'date' | 'twice' | 'unknownCode'
  readonly message: string
}

type Fields = Readonly<Record<string, unknown>>

export const agencyKinds = [
  'department',
  'vertical',
  'forces',
  'board',
  'centre',
  'association',
  'media',
  'district',
  'committee',
  'collective',
  'other',
] as const satisfies readonly AgencyKind[]
const kinds: ReadonlySet<string> = new Set<AgencyKind>(agencyKinds)
const isKind = (value: string): value is AgencyKind => kinds.has(value)
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

class Refused extends Error {
  readonly fault: RegisterFault
  constructor(code: RegisterFault['code'], message: string) {
    super(message)
    this.fault = { code, message }
  }
}

const text = (fields: Fields, key: string, where: string): string => {
  const value = fields[key]
  if (typeof value === 'string' && value.trim() !== '') return value.normalize('NFC').trim()
  throw new Refused('field', `${where}: thiếu "${key}". Hãy ghi một chuỗi chữ.`)
}

const texts = (fields: Fields, key: string, where: string): readonly string[] => {
  const value = fields[key] ?? []
  if (isTexts(value)) return value.map((item) => item.normalize('NFC'))
  throw new Refused('field', `${where}: "${key}" phải là danh sách chuỗi chữ.`)
}

const day = (value: unknown, key: string, where: string): Day => {
  const parsed = typeof value === 'string' ? parseDay(value) : null
  if (parsed) return parsed
  throw new Refused('date', `${where}: "${key}" phải là một ngày có thật, ví dụ '2024-01-31'.`)
}

const kindOf = (fields: Fields, where: string): AgencyKind => {
  const kind = text(fields, 'kind', where)
  if (isKind(kind)) return kind
  throw new Refused('field', `${where}: loại "${kind}" không có; các loại: ${[...kinds].join(', ')}.`)
}

const roleOf = (fields: Fields, where: string): Agency['role'] => {
  const role = fields['role'] ?? 'unit'
  if (role === 'planning' || role === 'committee' || role === 'unit') return role
  throw new Refused('field', `${where}: "role" phải là planning, committee hoặc unit.`)
}

const reportsOf = (fields: Fields, where: string): boolean => {
  const reports = fields['reports'] ?? false
  if (typeof reports === 'boolean') return reports
  throw new Refused('field', `${where}: "reports" phải là true hoặc false.`)
}

const agencyOf = (value: unknown, position: number, from: unknown): Agency => {
  if (!isFields(value))
    throw new Refused('shape', `Mục thứ ${position} của sổ đăng ký không phải một đơn vị.`)
  const code = text(value, 'code', `Mục thứ ${position}`)
  const where = `Đơn vị ${code}`
  const validFrom = day(value['validFrom'] ?? from, 'validFrom', where)
  const validTo =
    value['validTo'] === undefined || value['validTo'] === null
      ? null
      : day(value['validTo'], 'validTo', where)
  if (validTo && validTo < validFrom) throw new Refused('date', `${where}: ngày kết thúc trước ngày bắt đầu.`)
  return {
    code,
    name: text(value, 'name', where),
    short: text(value, 'short', where),
    kind: kindOf(value, where),
    variants: texts(value, 'variants', where),
    validFrom,
    validTo,
    reports: reportsOf(value, where),
    role: roleOf(value, where),
    members: texts(value, 'members', where),
    successor:
      value['successor'] === undefined || value['successor'] === null
        ? null
        : text(value, 'successor', where),
  }
}

const checkCodes = (agencies: readonly Agency[]): void => {
  const codes = new Set(agencies.map(({ code }) => code))
  for (const [at, agency] of agencies.entries())
    if (agencies.slice(0, at).some((other) => other.code === agency.code && overlap(other, agency)))
      throw new Refused('twice', `Mã ${agency.code} có hai đời trùng ngày trong sổ đăng ký.`)
  for (const agency of agencies)
    for (const code of [...agency.members, ...(agency.successor === null ? [] : [agency.successor])])
      if (!codes.has(code))
        throw new Refused('unknownCode', `Đơn vị ${agency.code} nhắc tới mã ${code} không có trong sổ.`)
}

/** Two lives that share a day. */
export const overlap = (one: Agency, other: Agency): boolean =>
  (other.validTo === null || one.validFrom <= other.validTo) &&
  (one.validTo === null || other.validFrom <= one.validTo)

/**
 * The dated register of organisations (K01) from its parsed catalogue file:
 * `{ validFrom?: '2021-03-01', agencies: [{ code, name, short, kind, … }] }`. The file's `validFrom` serves
 * every agency that gives none of its own. The first fault found is returned, with the agency it stands at.
 * One code may have several lives that share no day: a new name, kind or role is a new life.
 */
export const parseRegister = (data: unknown): Result<readonly Agency[], RegisterFault> => {
  if (!isFields(data) || !Array.isArray(data['agencies']))
    return fail({ code: 'shape', message: 'Sổ đăng ký phải có danh sách "agencies".' })
  const list: readonly unknown[] = data['agencies']
  try {
    const agencies = list.map((item, index) => agencyOf(item, index + 1, data['validFrom']))
    checkCodes(agencies)
    return ok(agencies)
  } catch (error) {
    if (error instanceof Refused) return fail(error.fault)
    throw error
  }
}

/** Alive on that day: the agencies whose dates include it, both ends counted. */
export const aliveOn = (register: readonly Agency[], on: Day): readonly Agency[] =>
  register.filter((agency) => agency.validFrom <= on && (agency.validTo === null || on <= agency.validTo))

/** Those that owe a monthly report on that day, in the order of the register (rule Q35). */
export const reportingUnits = (register: readonly Agency[], on: Day): readonly Agency[] =>
  aliveOn(register, on).filter((agency) => agency.reports)

/** Who has this role on that day: the planning department, the committee. Null where nobody has it. */
export const holderOf = (register: readonly Agency[], role: Agency['role'], on: Day): Agency | null =>
  aliveOn(register, on).find((agency) => agency.role === role) ?? null

/**
 * Who stands for an agency on that day: itself while it lives, afterwards the one that took it over, and so on (K01).
 * Null where the register names nobody alive.
 */
export const heirOn = (register: readonly Agency[], code: string, on: Day): Agency | null => {
  const alive = new Map(aliveOn(register, on).map((agency) => [agency.code, agency]))
  const asked = new Set<string>()
  for (let at: string | null = code; at !== null && !asked.has(at);) {
    const living = alive.get(at)
    if (living) return living
    asked.add(at)
    at = lastLifeBefore(register, at, on)?.successor ?? null
  }
  return null
}

const lastLifeBefore = (register: readonly Agency[], code: string, on: Day): Agency | undefined =>
  register
    .filter((agency) => agency.code === code && agency.validTo !== null && agency.validTo < on)
    .toSorted((one, other) => (one.validFrom < other.validFrom ? 1 : -1))[0]
