import { type Language, languageNow, useLanguage } from '#web/words/language.ts'

/** One thing that a page says, in every language. A missing language does not compile. */
type Plain = Readonly<Record<Language, string>>
type Told<Facts> = Readonly<Record<Language, (facts: Facts) => string>>
export type Words = Readonly<Record<string, Plain | Told<never>>>

/** Facts that the sentence needs, the same in both languages: `told<{ count: number }>({ vi: …, en: … })`. */
export const told = <Facts>(word: Told<Facts>): Told<Facts> => word

type FactsOf<Word> = Word extends Told<infer Facts> ? [facts: Facts] : []

/** `say('title')`, `say('left', { days: 3 })`: a wrong key or a missing fact does not compile. */
export type Say<Catalogue extends Words> = <Key extends keyof Catalogue & string>(
  key: Key,
  ...facts: FactsOf<Catalogue[Key]>
) => string

export const sayIn = <Catalogue extends Words>(catalogue: Catalogue, language: Language): Say<Catalogue> => {
  return (key, ...facts) => {
    const word = catalogue[key]?.[language]
    if (typeof word === 'function') return word(facts[0] as never)
    return word ?? key
  }
}

/** The words of one area, in the language of the moment: `const say = useWords(planWords)`. */
export const useWords = <Catalogue extends Words>(catalogue: Catalogue): Say<Catalogue> =>
  sayIn(catalogue, useLanguage())

/** Outside of a component: messages of the network, titles. */
export const sayNow = <Catalogue extends Words>(catalogue: Catalogue): Say<Catalogue> =>
  sayIn(catalogue, languageNow())

/** What the server said in both languages, in that of the reader. */
export const useTell = (): ((said: Readonly<Record<Language, string>>) => string) => {
  const language = useLanguage()
  return (said) => said[language]
}
