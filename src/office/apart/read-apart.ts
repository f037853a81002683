import { Worker } from 'node:worker_threads'
import type { Refusal } from '#core/plan/plan.ts'
import { fail, type Result } from '#core/result.ts'
import { inTurn } from '#office/apart/in-turn.ts'
import type { ReadingTask, Understood } from '#office/apart/reading.ts'

/** How long the reading of one file may take, and how much memory it may fill. */
export type ReadingLimits = { readonly milliseconds: number; readonly megabytes: number }

/** A plan of a thousand lines takes a tenth of a second and some sixty megabytes. */
const usualLimits: ReadingLimits = { milliseconds: 20_000, megabytes: 1_024 }

const tooLong = ({ milliseconds }: ReadingLimits): Refusal => ({
  code: 'tooLarge',
  message: `Đọc và soát tệp này mất hơn ${milliseconds / 1_000} giây nên bị dừng; chưa có gì được ghi. Hãy tách phụ lục ra, hoặc kiểm tra lại đã chọn đúng tệp chưa.`,
})

const tooMuch = ({ megabytes }: ReadingLimits): Refusal => ({
  code: 'tooLarge',
  message: `Đọc và soát tệp này cần hơn ${megabytes} MB bộ nhớ nên bị dừng; chưa có gì được ghi. Hãy tách phụ lục ra, hoặc kiểm tra lại đã chọn đúng tệp chưa.`,
})

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

const inThread = (task: ReadingTask, limits: ReadingLimits): Promise<Result<Understood, Refusal>> =>
  new Promise((done, failed) => {
    const thread = new Worker(new URL('reading-thread.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      // flags of the program that this one was started by are not meant for its threads
      execArgv: [],
    })
    const clock = setTimeout(() => {
      done(fail(tooLong(limits)))
      void thread.terminate()
    }, limits.milliseconds)
    thread.once('message', (read: Result<Understood, Refusal>) => done(read))
    thread.once('error', (error) => (isOutOfMemory(error) ? done(fail(tooMuch(limits))) : failed(error)))
    thread.once('exit', (code) => {
      clearTimeout(clock)
      failed(new Error(`the reading thread ended without an answer (${code})`))
    })
  })

const turns = inTurn(2)

/**
 * Reads and checks a file in a thread of its own, so that a heavy one holds up nobody else: two at a time, each within
 * its time and memory. Past them it is refused with the limit that it met; nothing is left running.
 */
export const readApart = (
  task: ReadingTask,
  limits: ReadingLimits = usualLimits,
): Promise<Result<Understood, Refusal>> => turns(() => inThread(task, limits))
