import type { Repair } from '#core/plan/finding.ts'
import type { Looks } from '#office/docx-in/letters.ts'
import { childOf, elementsIn, type XmlElement } from '#office/package/xml-tree.ts'
import { encodingRepair } from '#office/text-in/encoding-repair.ts'
import { faceName, facesTell, inTodaysFace, type OldFace, oldFaceOf } from '#office/text-in/old-faces.ts'

/** How a document's old faces are read, and what was converted, told at the end. */
export type OldLetters = {
  readonly convert: ((face: OldFace, words: string) => string) | null
  readonly repairs: () => readonly Repair[]
}

const mostSamples = 5_000

/** Words that stand in old faces, run by run. */
const samplesIn = (body: XmlElement, looks: Looks): readonly string[] => {
  const samples: string[] = []
  const inRuns = (at: XmlElement, lookOf: ReturnType<Looks>): void => {
    for (const child of elementsIn(at)) {
      if (child.name === 'w:r') {
        if (oldFaceOf(lookOf(childOf(child, 'w:rPr')).font))
          samples.push(
            elementsIn(child, 'w:t')
              .flatMap(({ children }) => children)
              .filter((part) => typeof part === 'string')
              .join(''),
          )
      } else if (child.name === 'w:p') inRuns(child, looks(childOf(child, 'w:pPr')))
      else inRuns(child, lookOf)
      if (samples.length >= mostSamples) return
    }
  }
  inRuns(body, looks(null))
  return samples
}

/** Converts what stands in faces from before Unicode, where the faces of the document tell the truth. */
export const oldLetters = (body: XmlElement, looks: Looks): OldLetters => {
  if (!facesTell(samplesIn(body, looks))) return { convert: null, repairs: () => [] }
  const found = new Set<string>()
  return {
    convert: (face, words) => {
      const converted = inTodaysFace(face, words)
      if (converted !== words && /[^\p{ASCII}]/u.test(words)) found.add(faceName[face])
      return converted
    },
    repairs: () => [...found].map((name) => encodingRepair(name)),
  }
}
