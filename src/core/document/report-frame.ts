import { type CatalogueFault, fieldsOf, readCatalogue, textOf, textsOf } from '#core/catalogue/fields.ts'
import type { ReportFrame } from '#core/document/monthly-report.ts'
import { fullSigner } from '#core/document/signer.ts'
import type { Result } from '#core/result.ts'

/** A text that may be left out: `form` is empty when the head of the office signs in person. */
const maybe = (value: unknown): string => (typeof value === 'string' ? value.normalize('NFC').trim() : '')

/**
 * The office's letterhead from its parsed catalogue file: superior, issuer, name (the issuer inside a sentence), place, symbol, addressee, recipients,
 * archive (printed as the last recipient), signer {form, title, name}. The first fault is returned.
 */
export const parseReportFrame = (data: unknown): Result<ReportFrame, CatalogueFault> =>
  readCatalogue(() => {
    const where = 'Tệp thể thức báo cáo'
    const file = fieldsOf(data, where)
    const signer = fieldsOf(file['signer'], `${where}, "signer"`)
    return {
      letterhead: {
        superior: maybe(file['superior']),
        issuer: textOf(file, 'issuer', where),
        symbol: textOf(file, 'symbol', where),
        number: '',
        place: textOf(file, 'place', where),
      },
      name: textOf(file, 'name', where),
      addressee: textOf(file, 'addressee', where),
      recipients: [...textsOf(file, 'recipients', where), textOf(file, 'archive', where)],
      signer: fullSigner({
        form: maybe(signer['form']),
        title: textOf(signer, 'title', `${where}, "signer"`),
        name: textOf(signer, 'name', `${where}, "signer"`),
      }),
    }
  })
