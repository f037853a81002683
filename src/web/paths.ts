/** Every address of the pages, in one place. Plans are named by their year, periods as SDMX spells them. */
export const paths = {
  signIn: '/dang-nhap',
  duties: '/viec-cua-toi',
  plan: (plan: string) => `/ke-hoach/${plan}`,
  planLine: (plan: string, line: number) => `/ke-hoach/${plan}#dong-${line}`,
  planImport: (plan: string) => `/ke-hoach/${plan}/nhap`,
  targets: (plan: string) => `/chi-tieu/${plan}`,
  tables: (plan: string) => `/bieu/${plan}`,
  table: (plan: string, id: string) => `/bieu/${plan}/${id}`,
  assignments: (plan: string) => `/nhiem-vu/${plan}`,
  findings: (plan: string) => `/phat-hien/${plan}`,
  owners: (plan: string) => `/phan-cong/${plan}`,
  periods: (plan: string) => `/ky/${plan}`,
  board: (period: string) => `/bao-cao/${period}`,
  report: (period: string, agency: string) => `/bao-cao/${period}/${agency}`,
  consolidation: (period: string) => `/tong-hop/${period}`,
  register: '/don-vi',
  log: '/nhat-ky',
  help: '/tro-giup',
} as const

/** Files that the browser downloads straight from the server. */
export const files = {
  report: (period: string) => `/api/periods/${period}/report.docx`,
  table: (plan: string, id: string) => `/api/plans/${plan}/tables/${id}.xlsx`,
} as const
