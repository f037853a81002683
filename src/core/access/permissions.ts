/** Who may do what, on one screen. A post counts on its own agency; planning and committee see every agency. */
export type Role = 'clerk' | 'head' | 'planning' | 'committee' | 'administrator' | 'reader'

export type Permission =
  | 'plan.read'
  | 'plan.import'
  | 'owners.confirm'
  | 'findings.decide'
  | 'formulas.set'
  | 'plan.open'
  | 'dictionary.confirm'
  | 'baseline.choose'
  | 'recognition.record'
  | 'scenario.forecast'
  | 'period.open'
  | 'duty.ask'
  | 'duty.decide'
  | 'figures.record'
  | 'report.fill'
  | 'report.send'
  | 'report.readAll'
  | 'report.return'
  | 'report.accept'
  | 'report.chase'
  | 'consolidation.read'
  | 'consolidation.make'
  | 'consolidation.approve'
  | 'consolidation.receive'
  | 'evaluation.propose'
  | 'evaluation.decide'
  | 'register.read'
  | 'register.edit'
  | 'accounts.manage'
  | 'log.read'

const reader: readonly Permission[] = ['plan.read', 'register.read']
const clerk: readonly Permission[] = [...reader, 'figures.record', 'report.fill', 'report.send', 'duty.ask']
const head: readonly Permission[] = clerk
const seesAll: readonly Permission[] = [...reader, 'report.readAll', 'consolidation.read', 'log.read']
const committee: readonly Permission[] = [...seesAll, 'consolidation.receive', 'evaluation.decide']
/** The planning department also reports for itself (rule Q36): it fills and sends as a unit. */
const planning: readonly Permission[] = [
  ...seesAll,
  'evaluation.propose',
  'plan.import',
  'owners.confirm',
  'findings.decide',
  'formulas.set',
  'plan.open',
  'dictionary.confirm',
  'baseline.choose',
  'recognition.record',
  'scenario.forecast',
  'period.open',
  'duty.ask',
  'duty.decide',
  'figures.record',
  'report.fill',
  'report.send',
  'report.return',
  'report.accept',
  'report.chase',
  'consolidation.make',
]
const administrator: readonly Permission[] = [
  ...reader,
  'plan.import',
  'formulas.set',
  'register.edit',
  'accounts.manage',
  'log.read',
]

export const permissionsOf: Readonly<Record<Role, readonly Permission[]>> = {
  reader,
  clerk,
  head,
  committee,
  planning,
  administrator,
}

export const may = (role: Role, permission: Permission): boolean => permissionsOf[role].includes(permission)

/** What leading a department adds to a post of it (H07, K04): who prepares is somebody else. */
const ofLeaders: Readonly<Partial<Record<Role, readonly Permission[]>>> = {
  planning: ['consolidation.approve'],
}

type Post = { readonly role: Role; readonly leads?: boolean }

/** What a person may do: the rights of the role, and of a leader those of leading. */
export const rightsOf = ({ role, leads = false }: Post): readonly Permission[] =>
  leads ? [...permissionsOf[role], ...(ofLeaders[role] ?? [])] : permissionsOf[role]

export const mayAs = (post: Post, permission: Permission): boolean => rightsOf(post).includes(permission)
