import { periodIn } from '#core/words/periods.ts'
import { useLanguage } from '#web/words/language.ts'

export { periodIn } from '#core/words/periods.ts'

export const useSayPeriod = (): ((text: string) => string) => {
  const language = useLanguage()
  return (text) => periodIn(text, language)
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
