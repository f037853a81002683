import type { Rule } from '#office/pdf-in/drawn-rules.ts'
import type { Glyph } from '#office/pdf-in/page-marks.ts'

/** A letter on its side: read from the bottom up, or from the top down. */
export type Lying = 'up' | 'down'
export type TurnedGlyph = Glyph & { readonly lies: Lying }

type Marks = {
  readonly glyphs: readonly Glyph[]
  readonly turned: readonly TurnedGlyph[]
  readonly rules: readonly Rule[]
}

/** A place on the page after it is turned so that letters that lay this way stand upright. */
const placeOf = (x: number, y: number, lies: Lying): { readonly x: number; readonly y: number } =>
  lies === 'up' ? { x: -y, y: x } : { x: y, y: -x }

/** Letters that lie on their side, as if the page were turned for them. */
export const upright = (glyphs: readonly TurnedGlyph[]): readonly Glyph[] =>
  glyphs.map((glyph) => ({ ...glyph, ...placeOf(glyph.x, glyph.y, glyph.lies) }))

const turnedRule = ({ isLevel, at, from, to }: Rule, lies: Lying): Rule => {
  const [one, other] = isLevel
    ? [placeOf(from, at, lies), placeOf(to, at, lies)]
    : [placeOf(at, from, lies), placeOf(at, to, lies)]
  return isLevel
    ? { isLevel: false, at: one.x, from: Math.min(one.y, other.y), to: Math.max(one.y, other.y) }
    : { isLevel: true, at: one.y, from: Math.min(one.x, other.x), to: Math.max(one.x, other.x) }
}

/** Moves everything so that nothing lies left of or above the page's corner. */
const moved = ({ glyphs, turned, rules }: Marks): Marks => {
  const left = Math.min(...glyphs.map(({ x }) => x))
  const top = Math.min(...glyphs.map(({ y, size }) => y - size))
  const shift = <Each extends Glyph>(each: Each): Each => ({ ...each, x: each.x - left, y: each.y - top })
  return {
    glyphs: glyphs.map(shift),
    turned: turned.map(shift),
    rules: rules.map((rule) => {
      const [across, along] = rule.isLevel ? [top, left] : [left, top]
      return { ...rule, at: rule.at - across, from: rule.from - along, to: rule.to - along }
    }),
  }
}

/** A wide table is often printed on its side on an upright page: then the page is turned, with its rules. */
export const uprightPage = (marks: Marks): Marks => {
  const ups = marks.turned.filter(({ lies }) => lies === 'up').length
  const lies: Lying = ups * 2 >= marks.turned.length ? 'up' : 'down'
  const main = marks.turned.filter((glyph) => glyph.lies === lies)
  if (main.length < 12 || main.length < marks.glyphs.length * 2) return marks
  return moved({
    glyphs: upright(main),
    turned: marks.glyphs.map((glyph) => ({
      ...glyph,
      ...placeOf(glyph.x, glyph.y, lies),
      lies: lies === 'up' ? 'down' : 'up',
    })),
    rules: marks.rules.map((rule) => turnedRule(rule, lies)),
  })
}
