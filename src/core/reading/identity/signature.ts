import type { PlanDocument } from '#core/plan/plan.ts'
import type { NumberedLine } from '#core/reading/paragraph.ts'
import { plain, withoutEnd } from '#core/reading/plain-text.ts'

type Cell = { readonly line: number; readonly text: string }

/** What stands after the text: who receives it, who signed it, and what is neither. */
export type EndMatter = {
  readonly recipients: PlanDocument['recipients']
  readonly recipientLines: readonly number[]
  readonly signer: PlanDocument['signer']
  readonly signatureLines: readonly number[]
  readonly rest: readonly NumberedLine[]
}

const heading = /^Nơi nhận\s*:?$/iu
const form = /^(?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}/u
const title = /^\p{Lu}[\p{Lu}\s,.-]+$/u
const name = /^\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,5}$/u
const seal = /^\(?(?:Đã ký|đã ký|Ký tên|chữ ký)[^)]*\)?$/u

/** Two columns on one line (recipients to the left, signature to the right) are two cells. */
const cellsOf = (lines: readonly NumberedLine[]): readonly Cell[] =>
  lines.flatMap(({ line, text }) =>
    text
      .split(/\t| {3,}/u)
      .map((piece) => ({ line, text: plain(piece) }))
      .filter((cell) => cell.text !== ''),
  )

const isSignature = (cell: Cell): boolean =>
  form.test(cell.text) || title.test(cell.text) || seal.test(cell.text)

const signerOf = (cells: readonly Cell[]): PlanDocument['signer'] => {
  const formal = cells.filter((cell) => form.test(cell.text) || title.test(cell.text))
  const last = formal.at(-1)
  const named = cells.find((cell) => name.test(cell.text) && !form.test(cell.text) && !title.test(cell.text))
  if (!named || !last) return null
  return {
    name: named.text,
    form:
      formal
        .slice(0, -1)
        .map((cell) => cell.text)
        .join(' / ') || last.text,
    title: last.text,
    lines: [...new Set([...formal, named].map((cell) => cell.line))],
  }
}

/** A stamp often leaves a word of the signer's name again below it. */
const echoes = (cell: Cell, signer: PlanDocument['signer']): boolean =>
  signer !== null && cell.text.split(' ').every((word) => signer.name.split(' ').includes(word))

/**
 * Reads the last lines: `Nơi nhận:` with its dashes, the form (`TM. …`), the title and the name of the signer.
 * Lines that are none of these are handed back, never dropped.
 */
export const endMatterOf = (lines: readonly NumberedLine[]): EndMatter => {
  const cells = cellsOf(lines)
  const starts = cells.findIndex((cell) => heading.test(cell.text))
  const recipients = cells.filter((cell, at) => starts >= 0 && at > starts && /^[-–•+]/u.test(cell.text))
  const received = new Set(recipients)
  const others = cells.filter((cell) => !received.has(cell) && !heading.test(cell.text))
  const formalAt = others.findIndex(isSignature)
  const signer = formalAt < 0 ? null : signerOf(others.slice(formalAt))
  const signed = (cell: Cell): boolean =>
    isSignature(cell) || cell.text === signer?.name || echoes(cell, signer)
  const known = new Set(
    [...recipients, ...others.filter(signed), ...cells.filter((cell) => heading.test(cell.text))].map(
      (cell) => cell.line,
    ),
  )
  return {
    recipients: recipients.map((cell) => ({
      line: cell.line,
      text: withoutEnd(cell.text.replace(/^[-–•+]\s*/u, '')),
    })),
    recipientLines: [
      ...new Set(
        cells.filter((cell) => received.has(cell) || heading.test(cell.text)).map((cell) => cell.line),
      ),
    ],
    signer,
    signatureLines: [...new Set(others.filter(signed).map((cell) => cell.line))],
    rest: lines.filter(({ line, text }) => !known.has(line) && text.trim() !== ''),
  }
}
