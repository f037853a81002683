import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Block } from '#core/document/block.ts'
import { writeExcel } from '#office/excel.ts'
import { writeWord } from '#office/word.ts'

const blocks: readonly Block[] = [
  { kind: 'title', type: 'BÁO CÁO', subject: 'Tình hình tháng 3' },
  { kind: 'paragraph', runs: [{ text: 'Số liệu ' }, { text: 'ước', italic: true }] },
  { kind: 'annex', heading: 'Phụ lục', title: 'BẢNG', attached: '(Kèm theo)' },
  {
    kind: 'table',
    columns: [{ label: 'STT', width: 1, align: 'center' }],
    rows: [{ cells: ['1'] }],
  },
]
const later = () => new Promise((done) => setTimeout(done, 1100))

test('the same blocks are the same bytes, whenever they are written (H09)', async () => {
  const about = { title: 'Báo cáo', author: 'Sở', at: new Date('2024-03-19T02:00:00Z') }
  const first = await writeWord(blocks, about)
  await later()
  expect(Buffer.from(first).equals(Buffer.from(await writeWord(blocks, about)))).toBe(true)
  const core = new TextDecoder().decode(unzipSync(first)['docProps/core.xml'])
  expect(core).toContain('2024-03-19T02:00:00Z')
})

test('so is a workbook', async () => {
  const look = { part: 'body' as const, align: 'left' as const }
  const sheet = {
    name: 'Chi_tieu',
    rows: [[{ kind: 'text' as const, text: 'Lúa', look }]],
    merges: [],
    heights: [null],
    widths: [10],
    repeated: [1, 1] as const,
    frozen: { rows: 1, columns: 0 },
  }
  const first = await writeExcel([sheet])
  await later()
  expect(Buffer.from(first).equals(Buffer.from(await writeExcel([sheet])))).toBe(true)
})
