/** What a report cost its agency until a sending (migration 0021). */
export interface SendingCostTable {
  province: string
  period: string
  agency: string
  revision: number
  written: number
  from_files: number
  seconds: number
}

export interface CostTables {
  sending_cost: SendingCostTable
}
