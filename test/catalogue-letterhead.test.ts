import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseReportFrame } from '#core/document/report-frame.ts'

const text = readFileSync(new URL('../catalogue/letterhead.yaml', import.meta.url), 'utf8')

test('the letterhead of the example is complete, its archive line comes last', () => {
  const frame = parseReportFrame(parse(text))
  expect(frame).toMatchObject({
    ok: true,
    value: { letterhead: { symbol: 'BC-SKHĐT', number: '' }, signer: { form: '', title: 'GIÁM ĐỐC' } },
  })
  expect(frame.ok && frame.value.recipients.at(-1)).toBe('Lưu: VT, TH')
})

test('a letterhead without an issuer is refused with the name of the field', () => {
  const frame = parseReportFrame(parse(text.replace(/^issuer:.*$/m, '')))
  expect(frame).toMatchObject({ ok: false, failure: { message: expect.stringContaining('issuer') } })
})
