import { examplePlan, hasRealDocument, realDocument } from '../test/real-document.ts'

export type Named = { readonly name: string; readonly text: string }

/** The example always, the real plan where the machine has it. */
export const documents = (): readonly Named[] => [
  { name: 'example', text: examplePlan() },
  ...(hasRealDocument ? [{ name: 'real plan', text: realDocument() }] : []),
]
