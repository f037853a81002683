import { expect, test } from 'vitest'
import { fullSigner } from '#core/document/signer.ts'

const name = 'Lê Văn Bình'
const director = { title: 'GIÁM ĐỐC' }

test('who signs for the head names the post that is signed for (Decree 30/2020)', () => {
  const deputy = { form: 'KT. GIÁM ĐỐC', title: 'PHÓ GIÁM ĐỐC', name }
  for (const form of ['KT.', 'KT', 'kt.', '', 'KT. GIÁM ĐỐC'])
    expect(fullSigner({ form, title: 'Phó Giám đốc', name }, director)).toEqual(deputy)
  expect(fullSigner({ form: 'TL.', title: 'CHÁNH VĂN PHÒNG', name }, director)).toEqual({
    form: 'TL. GIÁM ĐỐC',
    title: 'CHÁNH VĂN PHÒNG',
    name,
  })
})

test('a head signs in their own right; a form with its post stays as it was typed', () => {
  const head = { form: '', title: 'GIÁM ĐỐC', name }
  expect(fullSigner(head, director)).toEqual(head)
  const vice = { form: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name }
  expect(fullSigner(vice)).toEqual(vice)
})
