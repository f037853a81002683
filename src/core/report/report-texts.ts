export type ReportTexts = { readonly situation: string; readonly proposals: string }
