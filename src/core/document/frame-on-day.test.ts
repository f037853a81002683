import { expect, test } from 'vitest'
import type { Agency } from '#core/agency/agency.ts'
import { frameOnDay } from '#core/document/frame-on-day.ts'
import type { ReportFrame } from '#core/document/monthly-report.ts'
import { day } from '#core/time/day.ts'

const planning = (name: string, from: string, to: string | null): Agency => ({
  code: name,
  name,
  short: name,
  kind: 'department',
  variants: [],
  validFrom: day(from),
  validTo: to === null ? null : day(to),
  reports: true,
  role: 'planning',
  members: [],
  successor: null,
})
const register = [
  planning('Sở Kế hoạch và Đầu tư', '2021-01-01', '2025-02-28'),
  planning('Sở Tài chính', '2025-03-01', null),
]
const frame: ReportFrame = {
  letterhead: {
    superior: 'UBND TỈNH',
    issuer: 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ',
    symbol: 'BC-SKHĐT',
    number: '',
    place: 'Ví dụ',
  },
  name: 'Sở Kế hoạch và Đầu tư',
  addressee: 'Ủy ban',
  recipients: ['Như trên'],
  signer: { form: '', title: 'GIÁM ĐỐC', name: 'Trần Thị Hòa' },
}

test('a note is headed by the body that does the planning on its day', () => {
  expect(frameOnDay(frame, register, day('2024-05-01'))).toEqual(frame)
  const now = frameOnDay(frame, register, day('2026-11-23'))
  expect([now.name, now.letterhead.issuer, now.letterhead.symbol, now.signer.name]).toEqual([
    'Sở Tài chính',
    'SỞ TÀI CHÍNH',
    'BC-STC',
    '',
  ])
})

test('a register that names no such body leaves the letterhead as it is', () => {
  expect(frameOnDay(frame, [], day('2026-11-23'))).toEqual(frame)
})
