/** What an official document says, before any file format. The test reads it like a page. */
export type Run = { readonly text: string; readonly bold?: boolean; readonly italic?: boolean }

export type TableColumn = {
  readonly label: string
  /** Share of the table's width. */
  readonly width: number
  readonly align: 'left' | 'center' | 'right'
}

export type TableRow = {
  readonly cells: readonly string[]
  readonly bold?: boolean
  /** Depth of the label in the second column. */
  readonly indent?: number
}

export type Letterhead = {
  /** The superior body, capitals, not bold; '' when there is none. */
  readonly superior: string
  readonly issuer: string
  /** `BC-SKHĐT`; the number itself is left empty until the office gives it. */
  readonly symbol: string
  readonly number: string
  readonly place: string
}

export type Signer = { readonly form: string; readonly title: string; readonly name: string }

export type Block =
  | {
      readonly kind: 'letterhead'
      readonly letterhead: Letterhead
      readonly dated: string
      /** `V/v …`, under the number: a letter has no title of its own. */
      readonly about?: string
    }
  | { readonly kind: 'title'; readonly type: string; readonly subject: string }
  | { readonly kind: 'addressee'; readonly text: string }
  /** `Kính gửi:` with one name a line. */
  | { readonly kind: 'addressees'; readonly names: readonly string[] }
  | { readonly kind: 'part'; readonly text: string }
  | { readonly kind: 'article'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'signature'; readonly recipients: readonly string[]; readonly signer: Signer }
  | { readonly kind: 'annex'; readonly heading: string; readonly title: string; readonly attached: string }
  | { readonly kind: 'table'; readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] }

/** The whole text of a document, block by block: what a test or a search reads. */
export const textOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => {
      switch (block.kind) {
        case 'letterhead':
          return [
            block.letterhead.superior,
            block.letterhead.issuer,
            block.dated,
            ...(block.about === undefined ? [] : [block.about]),
          ]
        case 'title':
          return [block.type, block.subject]
        case 'addressee':
        case 'part':
        case 'article':
          return [block.text]
        case 'addressees':
          return ['Kính gửi:', ...block.names]
        case 'paragraph':
          return [block.runs.map((run) => run.text).join('')]
        case 'signature':
          return [...block.recipients, block.signer.form, block.signer.title, block.signer.name]
        case 'annex':
          return [block.heading, block.title, block.attached]
        case 'table':
          return [
            block.columns.map((column) => column.label).join('\t'),
            ...block.rows.map((row) => row.cells.join('\t')),
          ]
      }
    })
    .join('\n')
