import type { WireError } from '#core/page/head.ts'
import { figureRefusals } from '#core/words/figures.ts'
import { languageNow } from '#web/words/language.ts'
import { sayRefusal } from '#web/words/refusal.ts'

const isKnown = (code: string): code is keyof typeof figureRefusals => Object.hasOwn(figureRefusals, code)

/** Why a figure is not recorded: the server's own sentence, in English the same without the facts that only that one has. */
export const sayFigureRefusal = (error: WireError): string =>
  languageNow() === 'en' && isKnown(error.code)
    ? figureRefusals[error.code].en.replace(/\{\w+\}/g, '…')
    : sayRefusal(error)
