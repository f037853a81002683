import { equal, parseDecimal } from '#core/figure/decimal.ts'
import type { Entry } from '#core/report/entry.ts'
import type { ComparedCell } from '#core/exchange/compared.ts'

const sameNumber = (a: string | undefined, b: string | undefined): boolean => {
  if (a === undefined || b === undefined) return a === b
  const [left, right] = [parseDecimal(a), parseDecimal(b)]
  return left && right ? equal(left, right) : a === b
}

/**
 * The same figure, however many zeros stand behind it: a worksheet keeps no `7.50`. A number copied from the period before
 * and the same number confirmed are one figure.
 */
export const isSameFigure = (a: Entry, b: Entry): boolean => {
  if (a.kind !== 'number' || b.kind !== 'number') return a.kind === b.kind
  return (
    sameNumber(a.value, b.value) && sameNumber(a.inPeriod, b.inPeriod) && (a.note ?? '') === (b.note ?? '')
  )
}

/** Somebody has confirmed a copied number, or copied it. */
const isConfirmedSince = (base: Entry, server: Entry): boolean =>
  base.kind === 'number' && server.kind === 'number' && base.copied !== server.copied

export const kindOfFigure = (base: Entry, server: Entry, file: Entry): ComparedCell['kind'] | 'unchanged' => {
  if (isSameFigure(file, base)) return isSameFigure(server, base) ? 'unchanged' : 'server'
  if (isSameFigure(server, base) && !isConfirmedSince(base, server)) return 'file'
  return isSameFigure(file, server) ? 'both' : 'conflict'
}

export const kindOfWords = (
  base: string,
  server: string,
  file: string,
): ComparedCell['kind'] | 'unchanged' => {
  if (file === base) return server === base ? 'unchanged' : 'server'
  if (server === base) return 'file'
  return file === server ? 'both' : 'conflict'
}
