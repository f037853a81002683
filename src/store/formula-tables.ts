/** The table of formulas (migration 0008). */
export interface TableFormulaTable {
  province: string
  plan: string
  table_id: string
  holder: string
  revision: number
  formula: string | null
  valid_from: string
  reason: string
  undoes: boolean
  by_account: string
  by_name: string
  at: Date
  trial: boolean
}

export interface FormulaTables {
  table_formula: TableFormulaTable
}
