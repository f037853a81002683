import { parseReminders, type ReminderBook } from '#core/notice/rules.ts'
import { readCatalogueFile, soundCatalogue } from '#office/catalogue.ts'

let kept: ReminderBook | null = null

/** Read once for each start of the program, as the calendar is. */
export const loadReminders = (): ReminderBook => {
  kept ??= soundCatalogue('reminders', parseReminders(readCatalogueFile('reminders')))
  return kept
}
