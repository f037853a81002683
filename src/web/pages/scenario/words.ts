import { told, type Words } from '#web/words/say.ts'

export const scenarioWords = {
  title: { vi: 'Kịch bản theo quý', en: 'Scenario by quarter' },
  sentence: told<{ rows: number; reported: number; behind: number; at: string }>({
    vi: (f) =>
      `${f.rows} dòng có lộ trình; ${f.reported} dòng đã có số thực hiện, ${f.behind} dòng đang chậm so với lộ trình (lúc ${f.at}).`,
    en: (f) =>
      `${f.rows} rows with a path; ${f.reported} have figures, ${f.behind} are behind their path (at ${f.at}).`,
  }),
  none: {
    vi: 'Kế hoạch này không in kịch bản theo quý.',
    en: 'This plan prints no scenario by quarter.',
  },
  scenarios: { vi: 'Kịch bản', en: 'Scenario' },
  base: told<{ growth: string }>({
    vi: ({ growth }) => (growth === '' ? 'Kịch bản của văn bản' : `Cam kết ${growth}%`),
    en: ({ growth }) => (growth === '' ? 'The printed scenario' : `Committed ${growth}%`),
  }),
  stretch: told<{ growth: string }>({
    vi: ({ growth }) => `Phấn đấu ${growth}%`,
    en: ({ growth }) => `Striven for ${growth}%`,
  }),
  noPath: {
    vi: 'Không có lộ trình quý cho mức này: văn bản chỉ in lộ trình của kịch bản kia và không có gì được tự suy ra.',
    en: 'No quarterly path for this level: the text prints the path of the other scenario only, and nothing is made up.',
  },
  stt: { vi: 'STT', en: 'No.' },
  name: { vi: 'Chỉ tiêu', en: 'Indicator' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  year: { vi: 'Cả năm', en: 'Year' },
  committed: told<{ value: string }>({
    vi: ({ value }) => `cam kết ${value}`,
    en: ({ value }) => `committed ${value}`,
  }),
  expected: told<{ value: string }>({
    vi: ({ value }) => `nay ước cả năm ${value}`,
    en: ({ value }) => `now expected ${value}`,
  }),
  path: { vi: 'lộ trình', en: 'path' },
  gap: { vi: 'chênh', en: 'gap' },
  carried: { vi: 'lũy kế chênh', en: 'carried' },
  need: { vi: 'cần', en: 'needs' },
  forecast: { vi: 'dự báo lại', en: 're-forecast' },
  forecastBy: told<{ by: string; at: string; reason: string }>({
    vi: ({ by, at, reason }) => `${by}, ${at}: ${reason}`,
    en: ({ by, at, reason }) => `${by}, ${at}: ${reason}`,
  }),
  toDate: { vi: 'lũy kế', en: 'to date' },
  derived: { vi: 'suy ra từ số lũy kế', en: 'derived from running totals' },
  catchUp: told<{ value: string }>({
    vi: ({ value }) => `Riêng quý tới phải đạt ${value} để trở lại lộ trình.`,
    en: ({ value }) => `The next quarter alone must bring ${value} to be back on the path.`,
  }),
  reconciliation: { vi: 'Đối chiếu', en: 'Reconciliation' },
  holds: { vi: 'Khớp', en: 'Holds' },
  differs: { vi: 'Không khớp', en: 'Differs' },
  open: { vi: 'Để ngỏ', en: 'Open' },
  asIndex: { vi: 'in dạng chỉ số', en: 'printed as index numbers' },
  more: { vi: 'Dự báo cả năm, điều chỉnh', en: 'Projections, changes' },
  linear: { vi: 'Kéo thẳng từ đầu năm', en: 'Linear' },
  lastYears: { vi: 'Theo nhịp các năm trước', en: 'As in past years' },
  scenario: { vi: 'Theo lộ trình kịch bản', en: 'Along the scenario' },
  backTest: told<{ year: number; error: string }>({
    vi: ({ year, error }) => `sai số năm ${year}: ${error}%`,
    en: ({ year, error }) => `error of ${year}: ${error}%`,
  }),
  refused: told<{ why: string }>({
    vi: ({ why }) => `không dùng được: ${why}`,
    en: ({ why }) => `refused: ${why}`,
  }),
  reforecast: { vi: 'Dự báo lại các quý còn lại', en: 'Re-forecast the open quarters' },
  reforecastTitle: told<{ name: string }>({
    vi: ({ name }) => `Dự báo lại: ${name}`,
    en: ({ name }) => `Re-forecast: ${name}`,
  }),
  reforecastExplain: {
    vi: 'Kịch bản gốc giữ nguyên. Dự báo mới đứng bên cạnh, có lý do, người nhập và thời điểm.',
    en: 'The scenario stays as it was. The new expectation stands beside it, with its reason, its author and its moment.',
  },
  pathWas: told<{ value: string }>({
    vi: ({ value }) => `Lộ trình: ${value}`,
    en: ({ value }) => `Path: ${value}`,
  }),
  reason: { vi: 'Lý do', en: 'Reason' },
  reasonFirst: { vi: 'Hãy ghi lý do.', en: 'Give a reason.' },
  nothingYet: { vi: 'Chưa nhập quý nào.', en: 'No quarter entered.' },
  keep: { vi: 'Ghi dự báo', en: 'Keep the forecast' },
  weights: { vi: 'Quyền số năm gốc', en: 'Base-year weights' },
  weightsTitle: told<{ name: string }>({
    vi: ({ name }) => `Quyền số năm gốc theo quý: ${name}`,
    en: ({ name }) => `Base-year weights by quarter: ${name}`,
  }),
  weightsExplain: {
    vi: 'Tốc độ tăng cả năm là bình quân các quý theo quyền số năm gốc (giá so sánh). Nhập tỷ trọng hoặc chính giá trị từng quý của năm gốc.',
    en: 'Growth of the year is the mean of its quarters weighted by the base year at constant prices. Enter shares, or the base-year values themselves.',
  },
  weightsKept: told<{ source: string; by: string; at: string }>({
    vi: ({ source, by, at }) => `Đang dùng: ${source} (${by}, ${at})`,
    en: ({ source, by, at }) => `In use: ${source} (${by}, ${at})`,
  }),
  source: { vi: 'Nguồn', en: 'Source' },
  sourceFirst: { vi: 'Hãy ghi nguồn và đủ các quý.', en: 'Give the source and every quarter.' },
  keepWeights: { vi: 'Ghi quyền số', en: 'Keep the weights' },
  contributions: { vi: 'Đóng góp vào tăng trưởng', en: 'Contributions to growth' },
  contributionsExplain: {
    vi: 'Tốc độ tăng từng khu vực nhân với cơ cấu trong kế hoạch (giá hiện hành, nên chỉ gần đúng).',
    en: 'Growth of each sector times its share in the plan (at current prices, so approximate).',
  },
  sector: { vi: 'Khu vực', en: 'Sector' },
  share: { vi: 'Cơ cấu, %', en: 'Share, %' },
  growth: { vi: 'Tốc độ tăng, %', en: 'Growth, %' },
  points: { vi: 'Đóng góp, điểm %', en: 'Points' },
  explained: told<{ explained: string; total: string }>({
    vi: ({ explained, total }) => `Các khu vực giải thích ${explained} điểm, kịch bản in ${total}%.`,
    en: ({ explained, total }) => `The sectors explain ${explained} points; the scenario prints ${total}%.`,
  }),
  coherent: { vi: 'Phù hợp', en: 'Coherent' },
  incoherent: { vi: 'Không phù hợp', en: 'Not coherent' },
} as const satisfies Words
