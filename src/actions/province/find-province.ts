import { findProvince as find, type Province } from '#store/provinces.ts'
import type { Store } from '#store/store.ts'

/** The province of this installation; null before the first start. */
export const findProvince = (store: Store): Promise<Province | null> =>
  store.transaction({ province: '', agency: null, role: 'system' }, find)
