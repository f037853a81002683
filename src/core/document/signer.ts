import type { Signer } from '#core/document/block.ts'

const deputyOf = /^PHÓ\s+/iu
const bareMark = /^(KT|TL|TUQ|TM)\s*\.?$/iu

const capitals = (text: string): string => text.trim().toLocaleUpperCase('vi')

/**
 * Who signs for another names the post that is signed for (Decree 30/2020, Annex I): a bare `KT.` over `PHÓ GIÁM ĐỐC` becomes
 * `KT. GIÁM ĐỐC`. A deputy always signs for the head, also where nobody has typed so. `office`: the signer of the office's
 * frame, from whom the head's post is known where the own title does not tell it.
 */
export const fullSigner = (signer: Signer, office: Pick<Signer, 'title'> = signer): Signer => {
  const title = capitals(signer.title)
  const form = signer.form.trim()
  const isDeputy = deputyOf.test(title)
  const head = (isDeputy ? title : capitals(office.title)).replace(deputyOf, '')
  const mark = bareMark.exec(form)?.[1]
  const name = signer.name.trim()
  if (mark) return { form: `${capitals(mark)}. ${head}`, title, name }
  return { form: form === '' && isDeputy ? `KT. ${head}` : form, title, name }
}
