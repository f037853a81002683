import type { RegisterChange } from '#core/agency/compare-register.ts'
import { printDay } from '#core/time/day.ts'
import { followAreas } from '#actions/province/keep-areas.ts'
import { keepRegister } from '#actions/province/keep-register.ts'
import type { Scope } from '#actions/scope.ts'
import { loadAreas, loadRegister } from '#office/catalogue.ts'

/** Brings the kept register and the places forward to catalogue/agencies.yaml and areas.yaml, and says what it did and did not. A catalogue of another province says nothing about this store. */
export const followCatalogue = async (scope: Scope, catalogue: string): Promise<readonly string[]> => {
  if (catalogue !== scope.province)
    return [`catalogue/agencies.yaml là của ${catalogue}, dữ liệu là của ${scope.province}: không đối chiếu.`]
  const places = await followAreas(scope, loadAreas(scope.province))
  const { changes, refused, missing } = await keepRegister(scope, loadRegister())
  return [
    ...places.map(({ code, name }) => `Địa bàn: ghi ${code}, ${name}.`),
    ...changes.map(sayChange),
    ...refused.map(({ message }) => `Sổ đơn vị: không sửa. ${message}`),
    ...(missing.length > 0
      ? [
          `Sổ đơn vị: tệp không còn ghi ${missing.join(', ')}; sổ giữ nguyên. Hãy ghi validTo nếu đã kết thúc.`,
        ]
      : []),
  ]
}

const sayChange = ({ what, agency }: RegisterChange): string => {
  switch (what) {
    case 'added':
      return `Sổ đơn vị: thêm ${agency.code}, ${agency.name}, từ ${printDay(agency.validFrom)}.`
    case 'ended':
      return agency.validTo === null
        ? `Sổ đơn vị: ${agency.code} không còn ngày kết thúc.`
        : `Sổ đơn vị: ${agency.code} kết thúc ngày ${printDay(agency.validTo)}.`
    case 'respelled':
      return `Sổ đơn vị: ${agency.code} có thêm cách gọi hoặc thành viên mới.`
  }
}
