import { plainAscii } from '#core/words/ascii.ts'

const named = /(?:^|\s)(?:tỉnh|thành phố|TP\.?)\s+(\p{Lu}[\p{L}\s-]*)$/iu

/**
 * The province that a document's issuer names, `Ủy ban nhân dân tỉnh Hoa Lư` → Hoa Lư, where it is another one than
 * ours; null where it is ours, and where the issuer names none, as a ministry does.
 */
export const otherProvince = (issuer: string, ours: string): string | null => {
  const theirs = named.exec(issuer.trim())?.[1]?.trim() ?? ''
  return theirs === '' || plainAscii(theirs) === plainAscii(ours) ? null : theirs
}
