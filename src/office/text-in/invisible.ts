import type { Repair } from '#core/plan/finding.ts'

/** Marks that print nothing: zero width, direction, soft hyphens, a byte order mark in the middle. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|\ufe0f/gu

const linesWith = (text: string, differs: (line: string) => boolean): readonly number[] =>
  text.split(/\r\n|\n|\r/u).flatMap((line, at) => (differs(line) ? [at + 1] : []))

const repair = (lines: readonly number[], words: { was: string; now: string; message: string }): Repair => ({
  code: 'characters',
  where: lines.slice(0, 12).map((line) => ({ line })),
  ...words,
  evidence: [],
})

/**
 * Takes away characters that nobody sees but that cut words and figures apart, and composes letters typed in pieces
 * (NFD, as some machines save them), so that equal words are equal. Says what it did, once for each kind.
 */
export const visibleText = (
  source: string,
): { readonly text: string; readonly repairs: readonly Repair[] } => {
  const text = source.replace(/^\uFEFF/u, '')
  const clean = text.replaceAll(invisible, '')
  const composed = clean.normalize('NFC')
  const repairs: Repair[] = []
  if (clean !== text) {
    const lines = linesWith(text, (line) => line.replaceAll(invisible, '') !== line)
    const marks = text.length - clean.length
    repairs.push(
      repair(lines, {
        was: `${marks} ký tự ẩn`,
        now: '',
        message: `Đã bỏ ${marks} ký tự không in ra (dấu hướng chữ, khoảng rộng bằng không) trên ${lines.length} dòng.`,
      }),
    )
  }
  if (composed !== clean) {
    const lines = linesWith(clean, (line) => line.normalize('NFC') !== line)
    repairs.push(
      repair(lines, {
        was: 'dấu rời (NFD)',
        now: 'chữ liền dấu (NFC)',
        message: `Đã ghép chữ và dấu gõ rời thành chữ liền dấu trên ${lines.length} dòng.`,
      }),
    )
  }
  return { text: composed, repairs }
}
