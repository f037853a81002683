import { Hono } from 'hono'
import { z } from 'zod'
import { downloadWorkbook } from '#actions/report/download-workbook.ts'
import { previewWorkbook, saveWorkbook } from '#actions/report/upload-workbook.ts'
import { choices } from '#core/exchange/decide.ts'
import { answer, bodyOf, type Door, refuse, scopeOf } from '#server/door.ts'

const filled = z.object({
  name: z.string().max(200),
  /** The file in base64: it comes with the choices, in one body. */
  file: z.base64(),
  digest: z.string().max(100),
  choices: z.record(z.string().max(100), z.enum(choices)),
})

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A report's form as an Excel file, away and back (G16). Mounted under `/api`. */
export const workbookRoutes = (): Hono<Door> => {
  const report = '/periods/:period/reports/:agency'
  return new Hono<Door>()
    .get(`${report}/workbook.xlsx`, async (c) => {
      const empty = c.req.query('empty') === 'missing' ? 'missing' : 'keep'
      const file = await downloadWorkbook(scopeOf(c), c.req.param(), empty)
      if (!file.ok) return refuse(c, file.failure)
      c.header('Content-Type', excel)
      c.header('Content-Disposition', `attachment; filename="${file.value.name}"`)
      return c.body(new Uint8Array(file.value.bytes))
    })
    .post(`${report}/workbook/preview`, async (c) => {
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      return answer(c, await previewWorkbook(scopeOf(c), c.req.param(), bytes))
    })
    .post(`${report}/workbook`, async (c) => {
      const { file, ...rest } = await bodyOf(c, filled)
      const bytes = new Uint8Array(Buffer.from(file, 'base64'))
      return answer(c, await saveWorkbook(scopeOf(c), c.req.param(), { ...rest, bytes }))
    })
}
