import { parentPort, workerData } from 'node:worker_threads'
import { type ReadingTask, understand } from '#office/apart/reading.ts'

// the thread does one task and ends; what only a bug can cause reaches the caller as its `error`
const task: ReadingTask = workerData
// oxlint-disable-next-line require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(await understand(task))
