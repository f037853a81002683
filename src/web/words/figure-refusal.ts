import type { WireError } from '#core/page/head.ts'
import { sayRefusal } from '#web/words/refusal.ts'

/** Why a figure is not recorded, in the language of the page: the server says it in both. */
export const sayFigureRefusal = (error: WireError): string => sayRefusal(error)
