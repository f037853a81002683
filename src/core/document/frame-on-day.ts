import { holderOf } from '#core/agency/register.ts'
import type { Agency } from '#core/agency/agency.ts'
import type { ReportFrame } from '#core/document/monthly-report.ts'
import type { Day } from '#core/time/day.ts'

/** `Sở Kế hoạch và Đầu tư` → SKHĐT: the first letters of its words, but for the small ones between them. */
const initials = (name: string): string =>
  name
    .split(/\s+/u)
    .filter((word) => !/^(?:và|của)$/iu.test(word))
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('')

/**
 * The letterhead of the body that does the planning on the day of a document (K01): offices merge, and a note is never
 * headed by one that has ended. The letterhead file tells of one body; of its successor it does not know the signer,
 * whose name stays open.
 */
export const frameOnDay = (frame: ReportFrame, register: readonly Agency[], day: Day): ReportFrame => {
  const body = holderOf(register, 'planning', day)
  if (body === null || body.name === frame.name) return frame
  const { letterhead, signer } = frame
  return {
    ...frame,
    name: body.name,
    letterhead: {
      ...letterhead,
      issuer: body.name.toLocaleUpperCase('vi'),
      symbol: letterhead.symbol.replace(initials(frame.name), initials(body.name)),
    },
    signer: { ...signer, name: '' },
  }
}
