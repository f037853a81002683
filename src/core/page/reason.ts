export type Reason = { readonly code: string; readonly message: string; readonly messageEn?: string }
