import { told, type Words } from '#web/words/say.ts'

export const chartWords = {
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  stretch: { vi: 'Phấn đấu', en: 'Stretch' },
  path: { vi: 'Lộ trình', en: 'Path' },
  actual: { vi: 'Thực hiện', en: 'Actual' },
  projection: { vi: 'Dự báo', en: 'Projection' },
  month: told<{ month: number }>({ vi: ({ month }) => `T${month}`, en: ({ month }) => `M${month}` }),
  toDate: told<{ unit: string }>({
    vi: ({ unit }) => `Lũy kế từ đầu năm, ${unit}.`,
    en: ({ unit }) => `Running from January, ${unit}.`,
  }),
  level: told<{ unit: string }>({
    vi: ({ unit }) => `Số có đến cuối kỳ, ${unit}.`,
    en: ({ unit }) => `As it stood at the end of each period, ${unit}.`,
  }),
  period: told<{ unit: string }>({
    vi: ({ unit }) => `Tốc độ tăng của từng kỳ, ${unit}.`,
    en: ({ unit }) => `Growth of each period, ${unit}.`,
  }),
  nothing: {
    vi: 'Chưa có gì để vẽ: kế hoạch không nêu số và chưa ai báo cáo.',
    en: 'Nothing to draw yet: the plan names no number and nobody has reported.',
  },
  says: told<{ name: string; plan: string; actual: string; month: number; unit: string }>({
    vi: (f) =>
      `Biểu đồ ${f.name}: ${f.plan ? `kế hoạch ${f.plan} ${f.unit}` : 'không có kế hoạch'}; ${
        f.actual ? `thực hiện đến tháng ${f.month} là ${f.actual} ${f.unit}` : 'chưa có số thực hiện'
      }.`,
    en: (f) =>
      `Chart of ${f.name}: ${f.plan ? `plan ${f.plan} ${f.unit}` : 'no plan'}; ${
        f.actual ? `${f.actual} ${f.unit} by month ${f.month}` : 'nothing reported yet'
      }.`,
  }),
} as const satisfies Words
