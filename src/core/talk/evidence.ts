import { type Refusal, refuse } from '#core/words/month.ts'

/** A paper that proves what a report says; its bytes are kept as they came, with their SHA-256. */
export type EvidenceFile = {
  readonly number: number
  readonly subject: string
  readonly name: string
  readonly kind: EvidenceKind
  /** Bytes. */
  readonly size: number
  readonly sha256: string
  readonly by: string
  readonly byName: string
  readonly at: string
  readonly trial: boolean
  /** It no longer counts; the file stays. */
  readonly withdrawn: { readonly reason: string; readonly byName: string; readonly at: string } | null
}

export type EvidenceKind = 'pdf' | 'word' | 'excel' | 'image'

/** A scanned decision of some fifty pages: 10 MB as a file manager counts them. */
export const mostBytes = 10 * 1024 * 1024

/** The longest name of a file; more is no name. */
const mostName = 200
export const mostBytesOfReport = 100_000_000

const begins = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

/** An office file is a zip that says so in its list of parts. */
const isOfficeZip = (bytes: Uint8Array): boolean =>
  begins(bytes, 0x50, 0x4b, 0x03, 0x04) && holds(bytes, '[Content_Types].xml')

/** These letters stand somewhere in the bytes. */
const holds = (bytes: Uint8Array, letters: string): boolean => {
  const wanted = [...letters].map((letter) => letter.charCodeAt(0))
  const first = wanted[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}
const isOldOffice = (bytes: Uint8Array): boolean => begins(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)

/** What a file is by its first bytes, not by its name alone; null: nothing that proves a figure in an office. */
export const kindOfFile = (name: string, bytes: Uint8Array): EvidenceKind | null => {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf'
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47) || begins(bytes, 0xff, 0xd8, 0xff)) return 'image'
  const office = isOfficeZip(bytes) || isOldOffice(bytes)
  if (office && (ending === 'docx' || ending === 'doc')) return 'word'
  return office && (ending === 'xlsx' || ending === 'xls') ? 'excel' : null
}

export const contentTypes: Readonly<Record<EvidenceKind, string>> = {
  pdf: 'application/pdf',
  word: 'application/octet-stream',
  excel: 'application/octet-stream',
  image: 'application/octet-stream',
}

/** `held`: bytes of the other papers of the report. */
export const whyNotAttach = (
  file: { readonly name: string; readonly bytes: Uint8Array },
  held: number,
): Refusal | null => {
  const { name, bytes } = file
  if (name.trim() === '' || name.length > mostName) return refuse('evidenceName', {})
  if (bytes.length > mostBytes) return refuse('evidenceTooLarge', { name, most: 10 })
  if (kindOfFile(name, bytes) === null) return refuse('evidenceKind', { name })
  return held + bytes.length > mostBytesOfReport
    ? refuse('evidenceTooMuch', { most: mostBytesOfReport / 1_000_000 })
    : null
}
