/** What the page at an address asks first, by its first word; parts of the address stay as they are written there. */
const data: Readonly<Record<string, (...parts: readonly string[]) => string | null>> = {
  '': () => 'duties',
  'viec-cua-toi': () => 'duties',
  'ke-hoach': (plan, more) => (plan && !more ? `plans/${plan}` : null),
  'chi-tieu': (plan, more) => `plans/${plan}/${more === 'bang' ? 'target-board' : 'targets'}`,
  'chi-so': (plan, code) => `plans/${plan}/indicators/${code}`,
  'kich-ban': (plan) => `plans/${plan}/scenario`,
  'tu-dien': (plan) => `plans/${plan}/dictionary`,
  bieu: (plan, table) => (table ? `plans/${plan}/tables/${table}` : `plans/${plan}/tables`),
  'nhiem-vu': (plan) => `plans/${plan}/assignments`,
  'phat-hien': (plan) => `plans/${plan}/findings`,
  'phan-cong': (plan) => `plans/${plan}/owners`,
  'thong-bao': () => 'notices',
  ky: (plan) => `plans/${plan}/periods`,
  lich: (year) => `calendar/${year}`,
  'bao-cao': (period, agency) => (agency ? `periods/${period}/reports/${agency}` : `periods/${period}/board`),
  'tong-hop': (period) => `periods/${period}/consolidation`,
}

/** Who is there, and the page's own data. Nothing where somebody signs in. */
export const questionsAt = (pathname: string): readonly string[] => {
  const [word = '', ...parts] = pathname.split('/').slice(1)
  if (word === 'dang-nhap') return []
  const own = Object.hasOwn(data, word) ? data[word]?.(...parts) : null
  return ['/api/me', ...(own ? [`/api/${own}`] : [])]
}
