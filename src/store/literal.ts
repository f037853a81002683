import { escapeLiteral } from 'pg'

/**
 * A value as SQL spells it, for `execute name(…)`; the statement knows its type. Only what statements are given: texts,
 * numbers, truth, moments, lists of them, and null.
 */
export const literal = (value: unknown): string => {
  if (value === null || value === undefined) return 'null'
  return escapeLiteral(Array.isArray(value) ? `{${value.map(element).join(',')}}` : plain(value))
}

const plain = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof Date) return value.toISOString()
  throw new TypeError(`no statement takes a ${typeof value}`)
}

const element = (value: unknown): string =>
  value === null || value === undefined ? 'NULL' : `"${plain(value).replaceAll(/["\\]/g, '\\$&')}"`
