import { expect, test } from 'vitest'
import { isSyllable } from '#core/reading/tables/words/syllable.ts'

test.each(
  'nghiêng quyền quốc giếng gì gia giữa khuya khuỷu loong quýt y ý mỹ yêu ươm oắt uốn thuở huệ ngoằn đường nguyễn xoong trước ổ'.split(
    ' ',
  ),
)('%s can be written', (word) => expect(isSyllable(word)).toBe(true))

test.each(
  'buu luot thuc lựơt nghành kế́ internet web nguời đựơc cê kang xã̉ phuơng viêc tôc logistics đđ'.split(' '),
)('%s cannot', (word) => expect(isSyllable(word)).toBe(false))
