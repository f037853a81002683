import { readFile, stat } from 'node:fs/promises'
import type { Refusal } from '#core/plan/plan.ts'
import { refuseText } from '#core/reading/refusal.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { refusal } from '#core/words/refusals.ts'

/** Bytes of a plan file; the real ones have some hundred thousand. */
export const largestFile = 20_000_000

const tooLarge = (): Refusal => ({
  ...refusal('tooLarge', { most: `${largestFile / 1_000_000} MB` }),
  code: 'tooLarge',
})

/** The file's bytes; its size is asked before it is read, so that fifty megabytes of noise cost nothing. */
export const readPlanFile = async (path: string): Promise<Result<Uint8Array, Refusal>> => {
  try {
    const { size } = await stat(path)
    if (size > largestFile) return fail(tooLarge())
    return ok(await readFile(path))
  } catch {
    return fail({ ...refusal('noSuchFile', { file: path }), code: 'noSuchFile' })
  }
}

/** Bytes to text: UTF-8, or UTF-16 where its mark says so. A byte that is no letter is refused with its place, never guessed. */
export const textOfPlan = (bytes: Uint8Array): Result<string, Refusal> => {
  if (bytes.length > largestFile) return fail(tooLarge())
  const name = encodingOf(bytes)
  const text = new TextDecoder(name).decode(bytes)
  const refused = refuseText(text)
  if (refused) return fail(refused)
  if (decodes(bytes, name)) return ok(text)
  return fail(brokenByte(text))
}

const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

const decodes = (bytes: Uint8Array, name: string): boolean => {
  try {
    new TextDecoder(name, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const brokenByte = (text: string): Refusal => {
  const before = text.slice(0, Math.max(0, text.indexOf('\uFFFD'))).split('\n')
  return {
    code: 'encoding',
    message: 'Có chữ không ở bảng mã UTF-8. Hãy mở bằng trình soạn thảo, chọn lưu với mã UTF-8 rồi nhập lại.',
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  }
}
