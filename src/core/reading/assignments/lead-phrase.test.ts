import { expect, test } from 'vitest'
import type { Agency } from '#core/agency/agency.ts'
import { closingLeadOf, leadPhraseOf } from '#core/reading/assignments/lead-phrase.ts'
import { nameMatcher } from '#core/reading/assignments/name-matcher.ts'
import { day } from '#core/time/day.ts'

const agency = (code: string, name: string, ...variants: readonly string[]): Agency => ({
  code,
  name,
  variants,
  short: name,
  kind: 'department',
  validFrom: day('2020-01-01'),
  validTo: null,
  reports: true,
  role: 'unit',
  members: [],
  successor: null,
})

const register = [
  agency('SYT', 'Sở Y tế'),
  agency('SNN', 'Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT'),
  agency('THUE', 'Cục Thuế tỉnh Hoa Lư'),
  agency('PCTT', 'Ban Chỉ huy Phòng, chống thiên tai và cứu nạn'),
  agency('KKT', 'Ban Quản lý Khu kinh tế', 'BQL KKT'),
  agency('@SO_NGANH', 'các sở, ngành', 'sở, ngành'),
  agency('@SO_BAN_NGANH', 'các sở, ban, ngành'),
  agency('@HUYEN', 'UBND các huyện, thành phố', 'UBND các huyện và thành phố'),
  agency('@DIA_PHUONG', 'địa phương'),
]
const matcher = nameMatcher(register, 'Hoa Lư')

const read = (text: string): string | null => {
  const phrase = leadPhraseOf(text, matcher, 'name')
  if (!phrase) return null
  const codes = (mentions: typeof phrase.lead): string => mentions.map((mention) => mention.code).join(' ')
  return `${codes(phrase.lead)} / ${codes(phrase.coordinate)} / ${phrase.explicitLead ? 'chủ trì' : '-'} / ${text.slice(phrase.workAt)}`
}

test.each([
  [
    'Giao Sở Y tế chủ trì, phối hợp với các Sở, ngành và địa phương: tiêm chủng.',
    'SYT / @SO_NGANH @DIA_PHUONG / chủ trì / tiêm chủng.',
  ],
  [
    'Giao Sở Y tế, UBND các huyện và thành phố phối hợp các Sở, ban ngành tỉnh Kiểm tra chợ.',
    'SYT @HUYEN / @SO_BAN_NGANH / - / Kiểm tra chợ.',
  ],
  ['Giao Cục Thuế tinh chủ trì thu nợ.', 'THUE /  / chủ trì / thu nợ.'],
  [
    'Giao Ban Chỉ huy Phòng, chống thiên tai và cứu nạn và Sở Nông nghiệp và Phát triển Nông thôn trực bão.',
    'PCTT SNN /  / - / trực bão.',
  ],
  [
    'Giao Ban quản lý khu kinh tế, Sở NN&PTNT chủ trì; phối hợp với sở ngành rà soát đất.',
    'KKT SNN / @SO_NGANH / chủ trì / rà soát đất.',
  ],
  ['Giao Giám đốc Sở Y tế chủ trì rà soát.', 'SYT /  / chủ trì / rà soát.'],
  [
    'Giao các sở, ban, ngành cấp tỉnh và UBND các huyện, thành phố báo cáo.',
    '@SO_BAN_NGANH @HUYEN /  / - / báo cáo.',
  ],
  [
    'Giao các Sở: Y tế, Nông nghiệp và Phát triển nông thôn chủ trì, phối hợp với sở, ngành kiểm tra chợ.',
    'SYT SNN / @SO_NGANH / chủ trì / kiểm tra chợ.',
  ],
  ['Giao các sở Y tế, Tài chính và Sở Nội vụ kiểm tra chợ.', 'SYT STC SNV /  / - / kiểm tra chợ.'],
  [
    'UBND các huyện: Gia Viễn, Nho Quan và thành phố Hoa Lư chủ trì trồng cây.',
    'UBNDHGV UBNDHNQ UBNDTPHL /  / chủ trì / trồng cây.',
  ],
  ['Giao UBND các huyện và thành phố: Trồng cây.', '@HUYEN /  / - / Trồng cây.'],
  [
    'Giao Sở Y tế, Cục Thuế tỉnh đồng chủ trì, phối hợp với địa phương thu phí.',
    'SYT THUE / @DIA_PHUONG / chủ trì / thu phí.',
  ],
  [
    'Sở Y tế là cơ quan thường trực, phối hợp với sở, ngành trực bão.',
    'SYT / @SO_NGANH / chủ trì / trực bão.',
  ],
  [
    'Sở Y tế chủ trì kiểm tra chợ; Cục Thuế tỉnh thu phí; Ban Quản lý Khu kinh tế phối hợp trực bão.',
    'SYT THUE / KKT / chủ trì / kiểm tra chợ; Cục Thuế tỉnh thu phí; Ban Quản lý Khu kinh tế phối hợp trực bão.',
  ],
  [
    'Giao Sở Y tế chủ trì, Cục Thuế tỉnh, Ban Quản lý Khu kinh tế phối hợp kiểm tra chợ.',
    'SYT / THUE KKT / chủ trì / kiểm tra chợ.',
  ],
  ['Sở Y tế: Khám bệnh.', 'SYT /  / - / Khám bệnh.'],
  ['Sở Y tế tổ chức khám bệnh.', 'SYT /  / - / tổ chức khám bệnh.'],
])('%s', (text, expected) => expect(read(text)).toBe(expected))

test('a body that the register does not know keeps its name and gets a code of its initials', () => {
  expect(read('Giao Sở Dân số và Gia đình, Sở Y tế chủ trì, phối hợp với Hội Làm vườn tỉnh trồng cây.')).toBe(
    'SDSGD SYT / HLVT / chủ trì / trồng cây.',
  )
  expect(read('Giao Sở Dân số và Gia đình chủ trì, phối hợp với Hội Làm vườn tỉnh tiếp tục trồng cây.')).toBe(
    'SDSGD / HLVT / chủ trì / tiếp tục trồng cây.',
  )
})

test('the beginning of a longer name is not the shorter name', () => {
  expect(read('Giao Sở Y tế và Dân số chủ trì rà soát.')).toBe('SYTDS /  / chủ trì / rà soát.')
})

test('bodies of a kind that only bodies have lead without an order', () => {
  expect(read('Chi cục Đê điều tăng cường tuần tra.')).toBe('CCDD /  / - / tăng cường tuần tra.')
  expect(read('Ban Quản lý dự án đầu tư xây dựng cầu đường: khởi công cầu.')).toBe(
    'BQLDADTXDCD /  / - / khởi công cầu.',
  )
  expect(read('Giám đốc các sở, Thủ trưởng các ban, ngành căn cứ Kế hoạch này lập chương trình.')).toBe(
    'GDCS TTCBN /  / - / căn cứ Kế hoạch này lập chương trình.',
  )
  expect(read('Khu công nghiệp Bình Sơn: mở rộng đường.')).toBeNull()
})

test('a name is not cut inside the name of an office', () => {
  expect(read('Giao các Ban Hội đồng nhân dân tỉnh giám sát.')).toBe('@BHDNDT /  / - / giám sát.')
})

test('a later body in small letters leads its own part', () => {
  expect(read('Sở Y tế chủ trì mua thuốc; sở NN&PTNT trồng cây.')).toBe(
    'SYT SNN /  / chủ trì / mua thuốc; sở NN&PTNT trồng cây.',
  )
})

const closing = (text: string): string | null => {
  const found = closingLeadOf(text, matcher)
  return found && `${found.lead.map(({ code }) => code).join(' ')} | ${text.slice(0, found.workTo)}`
}

test('the lead may stand in brackets behind the work, and only bodies are one', () => {
  expect(closing('Mở trạm y tế (Sở Y tế chủ trì, phối hợp với địa phương).')).toBe('SYT | Mở trạm y tế ')
  expect(closing('Tuần tra đê (Chi cục Đê điều).')).toBe('CCDD | Tuần tra đê ')
  expect(closing('Mở trạm y tế (05 trạm).')).toBeNull()
  expect(closing('(Sở Y tế)')).toBeNull()
})

test('work without a body has no lead', () => {
  expect(read('Tiếp tục trồng cây.')).toBeNull()
  expect(read('Ban hành kế hoạch: trồng cây.')).toBeNull()
})

test('a collective has the members that the register counts to it', () => {
  const all = { ...agency('@HUYEN', 'UBND các huyện'), members: ['H1', 'H2'] }
  const found = leadPhraseOf('Giao UBND các huyện trồng cây.', nameMatcher([all], 'Hoa Lư'), 'name')
  expect(found?.lead).toEqual([{ code: '@HUYEN', text: 'UBND các huyện', members: ['H1', 'H2'] }])
})
