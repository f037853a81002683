import { readFile, stat } from 'node:fs/promises'
import type { Agency } from '#core/agency/agency.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan, Refusal } from '#core/plan/plan.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { refuseText } from '#core/reading/refusal.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { refusal } from '#core/words/refusals.ts'
import { kindOf, oldOffice, openOffice } from '#office/file-kind.ts'
import type { PlanText } from '#office/plan-text.ts'
import { readDocx } from '#office/read-docx.ts'
import { readText } from '#office/read-text.ts'
import { readXlsx } from '#office/read-xlsx.ts'
import { refuse, Refused } from '#office/refused.ts'
import { encodingRepair } from '#office/text-in/encoding-repair.ts'
import { visibleText } from '#office/text-in/invisible.ts'
import { isGarbled } from '#office/text-in/syllables.ts'
import { fromOldEncoding } from '#office/text-in/old-encodings.ts'

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

/** Which reader a file needs is decided by its first bytes and its parts: a wrong extension misleads nobody. */
const readForm = async (bytes: Uint8Array): Promise<PlanText> => {
  switch (kindOf(bytes)) {
    case 'zip': {
      const { kind, file } = openOffice(bytes)
      return kind === 'docx' ? readDocx(file) : readXlsx(file)
    }
    case 'pdf': {
      // the reader of PDF weighs more than all others together: it is loaded for a PDF only
      const { readPdf } = await import('#office/read-pdf.ts')
      return readPdf(bytes)
    }
    case 'ole':
      return oldOffice(bytes)
    case 'text':
      return readText(bytes)
  }
}

/** Letters in today's form: old encodings that came in by their faces, marks that nobody sees, letters in pieces. */
const inTodaysLetters = (read: PlanText): PlanText => {
  const old = fromOldEncoding(read.text)
  const { text, repairs } = visibleText(old?.text ?? read.text)
  return { ...read, text, repairs: [...read.repairs, ...(old ? [encodingRepair(old.name)] : []), ...repairs] }
}

/** A plan's file as lines of text, whatever its form: text, Word, Excel, PDF with a text layer. */
export const textOfPlan = async (bytes: Uint8Array): Promise<Result<PlanText, Refusal>> => {
  if (bytes.length > largestFile) return fail(tooLarge())
  try {
    const read = inTodaysLetters(await readForm(bytes))
    if (read.form === 'pdf' && isGarbled(read.text))
      refuse(
        'noTextLayer',
        'Chữ lấy ra từ tệp PDF không thành tiếng Việt: phông chữ trong tệp không kèm đúng bảng mã. Hãy nhập tệp Word hoặc Excel gốc.',
      )
    const refused = refuseText(read.text)
    return refused ? fail(refused) : ok(read)
  } catch (error) {
    if (error instanceof Refused) return fail(error.refusal)
    throw error
  }
}

/** A number cell of a workbook answers what a printed page leaves open: which of its signs parts the decimals. */
const isAnswered = ({ code, where, expected }: Finding, exact: PlanText['exact']): boolean =>
  code === 'separator' && expected.includes(',') && where.every(({ line }) => exact?.has(line) ?? false)

/** A plan from the bytes of its file, or why not: with the addresses of its lines, and what the door mended. */
export const planOf = async (
  bytes: Uint8Array,
  register: readonly Agency[],
): Promise<Result<Plan, Refusal>> => {
  const read = await textOfPlan(bytes)
  if (!read.ok) return read
  const { form, text, addresses, repairs, unread, exact } = read.value
  const plan = readPlan(text, register)
  if (!plan.ok) return plan
  const source = form === 'text' ? {} : { source: { form, addresses } }
  return ok({
    ...plan.value,
    ...source,
    repairs: [...repairs, ...plan.value.repairs],
    questions: plan.value.questions.filter((question) => !isAnswered(question, exact)),
    unread: [...unread, ...plan.value.unread].sort((one, other) => one.line - other.line),
  })
}
