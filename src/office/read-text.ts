import type { PlanText } from '#office/plan-text.ts'
import { Refused } from '#office/refused.ts'
import { refuseText } from '#core/reading/refusal.ts'
import { encodingRepair } from '#office/text-in/encoding-repair.ts'
import { fromOldEncoding } from '#office/text-in/old-encodings.ts'
import { vietnameseShare } from '#office/text-in/syllables.ts'

const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

const decoded = (bytes: Uint8Array, name: string): string | null => {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const brokenByte = (text: string): never => {
  const before = text.slice(0, Math.max(0, text.indexOf('\uFFFD'))).split('\n')
  throw new Refused({
    code: 'encoding',
    message:
      'Có chữ không ở bảng mã UTF-8, cũng không giống TCVN3 (ABC), VNI hay Windows-1258. Hãy mở bằng trình soạn thảo, chọn lưu với mã UTF-8 rồi nhập lại.',
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  })
}

/** Bytes that are no UTF-8: an encoding from before Unicode, if the words come out Vietnamese. */
const inOldLetters = (bytes: Uint8Array): { readonly text: string; readonly name: string } | null => {
  const western = new TextDecoder('windows-1252').decode(bytes)
  const converted = fromOldEncoding(western)
  if (converted) return converted
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  return vietnameseShare(text) >= 0.85 ? { text, name: 'Windows-1258' } : null
}

/**
 * Reads a text file: UTF-8, UTF-16 where its mark says so, or an old Vietnamese encoding that its letters give away.
 * A byte that is no letter is refused with its place, never guessed. Throws `Refused`.
 */
export const readText = (bytes: Uint8Array): PlanText => {
  const name = encodingOf(bytes)
  const form = { form: 'text', addresses: [], repairs: [], unread: [] } as const
  const exact = decoded(bytes, name)
  if (exact !== null) return { ...form, text: exact }
  const lossy = new TextDecoder(name).decode(bytes)
  const isBinary = refuseText(lossy)?.code === 'binary'
  const old = name === 'utf-8' && !isBinary ? inOldLetters(bytes) : null
  if (old) return { ...form, text: old.text, repairs: [encodingRepair(old.name)] }
  const refused = refuseText(lossy)
  if (refused) throw new Refused(refused)
  return brokenByte(lossy)
}
