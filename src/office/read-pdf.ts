import type { PlanText } from '#office/plan-text.ts'
import { refuse } from '#office/refused.ts'

export const readPdf = async (_bytes: Uint8Array): Promise<PlanText> => refuse('unsupported', 'PDF')
