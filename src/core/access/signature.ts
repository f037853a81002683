/** Ký thay, thừa lệnh, thừa ủy quyền: for the head, by order of the head, by the head's authority (K05). */
export type SignForm = 'KT' | 'TL' | 'TUQ'

export const signForms: readonly SignForm[] = ['KT', 'TL', 'TUQ']

/** How a report was signed, as of that day; names and titles do not change with their holders (E26, Q44). */
export type Signature = {
  /** Null: the head, in their own right. */
  readonly form: SignForm | null
  /** The post that is signed for: `Giám đốc`. */
  readonly headTitle: string
  /** The signer's own post: `Phó Giám đốc`; of a head the same as `headTitle`. */
  readonly title: string
  readonly name: string
  /** Number and day of the paper that gives the authority; '' where there is none. */
  readonly document: string
  /** The body in whose name a head signs (TM.): `Ủy ban nhân dân`; null where there is none. */
  readonly body: string | null
}

const marks: Readonly<Record<SignForm, string>> = { KT: 'KT.', TL: 'TL.', TUQ: 'TUQ.' }

const capitals = (text: string): string => text.toLocaleUpperCase('vi')

/**
 * The lines over a signature: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`; a head's own is one line. Who signs for a body, or in the place of
 * its head, signs in the name of the body (`TM. ỦY BAN NHÂN DÂN`); by order (TL.) and by authority (TUQ.) one does not.
 */
export const signatureLines = ({ form, headTitle, title, body }: Signature): readonly string[] => {
  const head = capitals(headTitle)
  const together = body !== null && (form === null || form === 'KT') ? [`TM. ${capitals(body)}`] : []
  return form === null ? [...together, head] : [...together, `${marks[form]} ${head}`, capitals(title)]
}

/** The same in one line, with the name: `KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC Trần Văn B`. */
export const saySignature = (signature: Signature): string =>
  `${signatureLines(signature).join(', ')} ${signature.name}`
