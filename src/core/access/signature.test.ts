import { expect, test } from 'vitest'
import { saySignature, type Signature, signatureLines } from '#core/access/signature.ts'

const head: Signature = {
  form: null,
  headTitle: 'Giám đốc',
  title: 'Giám đốc',
  name: 'Lê Thị An',
  document: '',
  body: null,
}
const deputy: Signature = { ...head, form: 'KT', title: 'Phó Giám đốc', name: 'Trần Văn Bình' }

test('a head signs under one line, a deputy under two', () => {
  expect(signatureLines(head)).toEqual(['GIÁM ĐỐC'])
  expect(signatureLines(deputy)).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'])
  expect(saySignature(deputy)).toBe('KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC Trần Văn Bình')
})

test('a committee is signed for in its name, by order and by authority it is not', () => {
  const body = 'Ủy ban nhân dân'
  expect(signatureLines({ ...head, headTitle: 'Chủ tịch', title: 'Chủ tịch', body })).toEqual([
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
  ])
  expect(signatureLines({ ...deputy, headTitle: 'Chủ tịch', title: 'Phó Chủ tịch', body })).toEqual([
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
  ])
  expect(
    signatureLines({ ...deputy, form: 'TUQ', headTitle: 'Chủ tịch', title: 'Chánh Văn phòng', body }),
  ).toEqual(['TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'])
})
