/** Every address of the pages, in one place: the routes are made of these, and so are the links. */
export const addresses = {
  home: '/',
  signIn: '/dang-nhap',
  duties: '/viec-cua-toi',
  plan: '/ke-hoach/$plan',
  planImport: '/ke-hoach/$plan/nhap',
  targets: '/chi-tieu/$plan',
  targetBoard: '/chi-tieu/$plan/bang',
  scenario: '/kich-ban/$plan',
  figuresImport: '/so-lieu/$plan/nhap',
  dictionary: '/tu-dien/$plan',
  indicator: '/chi-so/$plan/$code',
  tables: '/bieu/$plan',
  table: '/bieu/$plan/$id',
  formulas: '/bieu/$plan/$id/cong-thuc',
  assignments: '/nhiem-vu/$plan',
  findings: '/phat-hien/$plan',
  review: '/ra-soat/$plan',
  owners: '/phan-cong/$plan',
  periods: '/ky/$plan',
  calendar: '/lich/$year',
  punctuality: '/dung-han/$plan',
  evaluation: '/danh-gia/$plan',
  board: '/bao-cao/$period',
  report: '/bao-cao/$period/$agency',
  talk: '/trao-doi/$period/$agency',
  consolidation: '/tong-hop/$period',
  notices: '/thong-bao',
  register: '/don-vi',
  accounts: '/tai-khoan',
  delegations: '/ky-thay',
  corrections: '/dinh-chinh',
  log: '/nhat-ky',
  help: '/tro-giup',
} as const

/** `/bieu/$plan/$id` with its parts, in their order. */
const fill = (address: string, ...parts: readonly string[]): string => {
  const left = [...parts]
  return address.replace(/\$\w+/g, () => encodeURIComponent(left.shift() ?? ''))
}

/** How links are written. Plans are named by their year, periods as SDMX spells them. */
export const paths = {
  signIn: addresses.signIn,
  duties: addresses.duties,
  plan: (plan: string) => fill(addresses.plan, plan),
  planLine: (plan: string, line: number) => `${fill(addresses.plan, plan)}#dong-${line}`,
  planImport: (plan: string) => fill(addresses.planImport, plan),
  targets: (plan: string) => fill(addresses.targets, plan),
  targetBoard: (plan: string) => fill(addresses.targetBoard, plan),
  scenario: (plan: string) => fill(addresses.scenario, plan),
  figuresImport: (plan: string) => fill(addresses.figuresImport, plan),
  dictionary: (plan: string) => fill(addresses.dictionary, plan),
  indicator: (plan: string, code: string) => fill(addresses.indicator, plan, code),
  tables: (plan: string) => fill(addresses.tables, plan),
  table: (plan: string, id: string) => fill(addresses.table, plan, id),
  formulas: (plan: string, id: string) => fill(addresses.formulas, plan, id),
  assignments: (plan: string) => fill(addresses.assignments, plan),
  findings: (plan: string) => fill(addresses.findings, plan),
  review: (plan: string) => fill(addresses.review, plan),
  owners: (plan: string) => fill(addresses.owners, plan),
  periods: (plan: string) => fill(addresses.periods, plan),
  calendar: (year: string) => fill(addresses.calendar, year),
  evaluation: (plan: string) => fill(addresses.evaluation, plan),
  punctuality: (plan: string) => fill(addresses.punctuality, plan),
  board: (period: string) => fill(addresses.board, period),
  talk: (period: string, agency: string) => fill(addresses.talk, period, agency),
  report: (period: string, agency: string) => fill(addresses.report, period, agency),
  consolidation: (period: string) => fill(addresses.consolidation, period),
  notices: addresses.notices,
  register: addresses.register,
  accounts: addresses.accounts,
  delegations: addresses.delegations,
  corrections: addresses.corrections,
  log: addresses.log,
  help: addresses.help,
} as const

/** Files that the browser downloads straight from the server. */
export const files = {
  report: (period: string, asOf: string | null = null) =>
    `/api/periods/${encodeURIComponent(period)}/report.docx${
      asOf === null ? '' : `?asOf=${encodeURIComponent(asOf)}`
    }`,
  /** A reminder letter as it was issued; `draft`: as it would be now. */
  reminderLetter: (period: string, which: number | 'draft') =>
    `/api/periods/${encodeURIComponent(period)}/letters/${which}.docx`,
  /** The very bytes that were issued. */
  issued: (period: string, document: string, copy: number, kind: 'docx' | 'xlsx') =>
    `/api/periods/${encodeURIComponent(period)}/issued/${encodeURIComponent(document)}/${copy}.${kind}`,
  table: (plan: string, id: string, asOf: string | null = null) =>
    `/api/plans/${encodeURIComponent(plan)}/tables/${encodeURIComponent(id)}.xlsx${
      asOf === null ? '' : `?asOf=${encodeURIComponent(asOf)}`
    }`,
  /** The evaluation of the year as it stands now: a draft. */
  evaluation: (plan: string, kind: 'docx' | 'xlsx') =>
    `/api/plans/${encodeURIComponent(plan)}/evaluation.${kind}`,
  punctuality: (plan: string) => `/api/plans/${encodeURIComponent(plan)}/punctuality.xlsx`,
  findingsNote: (plan: string) => `/api/plans/${encodeURIComponent(plan)}/findings.docx`,
  findingsList: (plan: string) => `/api/plans/${encodeURIComponent(plan)}/findings.xlsx`,
} as const
