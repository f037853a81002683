import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FileFigure, figuresInFile, LineRefused } from '#office/figures-file.ts'

/** The file cut into pieces of so many bytes, as a disk or a network hands it over. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const read = async (text: string | Uint8Array, size = 7): Promise<readonly FileFigure[]> => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const figures: FileFigure[] = []
  for await (const some of figuresInFile(pieces(bytes, size))) figures.push(...some)
  return figures
}
const faultOf = async (text: string | Uint8Array): Promise<string> => {
  try {
    await read(text)
    return 'ok'
  } catch (error) {
    return error instanceof LineRefused ? `${error.line} ${error.refusal.code}` : String(error)
  }
}

const header = 'period,indicator,scope,kind,basis,value'
const line = '2024-M03,T.13,kien-giang,estimate,SYT,32.5'

test('a figure a line, whatever its separator, line ends, mark of bytes and pieces', async () => {
  const expected = {
    line: 2,
    period: '2024-M03',
    scope: 'kien-giang',
    cell: { kind: 'number', value: '32.5' },
    base: null,
  }
  for (const text of [
    `${header}\n${line}\n`,
    `\uFEFF${header}\r\n${line}\r\n`,
    `${header}\n${line}`.replaceAll(',', ';'),
  ])
    for (const size of [1, 2, 3, 1000]) expect(await read(text, size)).toMatchObject([expected])
})

test('blank, dash and x are three absences; words stand in a cell of their own', async () => {
  const text = `period,indicator,scope,kind,basis,cell,value,revision\n${['', '-', 'x']
    .map((value) => `2024,T.1,kg,plan,a,,${value},`)
    .join('\n')}\n2024,T.1,kg,plan,a,worded,"Duy trì ""11%"", hoặc hơn",3`
  expect((await read(text)).map(({ cell, base }) => [cell, base])).toEqual([
    [{ kind: 'missing' }, null],
    [{ kind: 'none' }, null],
    [{ kind: 'notApplicable' }, null],
    [{ kind: 'worded', text: 'Duy trì "11%", hoặc hơn' }, 3],
  ])
})

test.each([
  ['1 noFigures', ''],
  ['1 noFigures', `${header}\n`],
  ['1 noColumn', `${line}\n`],
  ['1 strangeColumn', `${header},colour\n`],
  ['1 strangeColumn', `${header},value\n`],
  ['3 wrongWidth', `${header}\n${line}\n${line},7\n`],
  ['2 openQuote', `${header}\n2024,"T.1,kg,plan,a,1\n${line}\n`],
  ['2 notACell', `${header},cell\n${line},blue\n`],
  ['2 notABase', `${header},revision\n${line},-1\n`],
])('%s', async (fault, text) => {
  expect(await faultOf(text)).toBe(fault)
})

test('what is no UTF-8 is refused', async () => {
  expect(await faultOf(new Uint8Array([0x70, 0xff, 0xfe]))).toMatch(/notUtf8/)
})

test('fields come back as they were written, however the file is cut', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((raw) => raw.replaceAll('\r', '').trim())
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 40 }),
      async (all, size) => {
        const rows = all.map((value) => `2024,T.1,kg,plan,a,worded,"${value.replaceAll('"', '""')}"`)
        const file = `period,indicator,scope,kind,basis,cell,value\n${rows.join('\n')}\n`
        const found = await read(file, size)
        expect(found.map(({ cell }) => (cell.kind === 'worded' ? cell.text : null))).toEqual(all)
      },
    ),
  )
})
