import type { ConsolidationPage } from '#core/page/consolidation-page.ts'

/** What a consolidation keeps of its page: all but the buttons and what came later. */
export type KeptPage = Omit<ConsolidationPage, 'consolidated' | 'waiting' | 'whyNotConsolidate' | 'choices'>
