import { say } from '#core/checks/figures/say.ts'
import type { Mention } from '#core/checks/names/mentions.ts'
import type { Sayings } from '#core/checks/same/cluster.ts'
import { inBase } from '#core/checks/names/quantity.ts'
import { equal } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'

const words: Readonly<Record<string, string>> = { '>': 'trên', '<': 'dưới', 'maintain <': 'dưới' }

const same = (a: Mention, b: Mention): boolean =>
  equal(inBase(a.value, a.quantity), inBase(b.value, b.quantity))

/**
 * The text wants more than 95 %, the annex plans 95 % exactly: who meets the annex misses the target (rule Q5).
 * Silent about `từ … trở lên`, which allows the figure itself.
 */
export const strictTargets = ({ clusters }: Sayings): Finding[] =>
  clusters.flatMap((cluster) =>
    cluster.flatMap((mention): Finding[] => {
      const word = mention.target?.basis === 'explicit' ? words[mention.target.comparator] : undefined
      const bare = cluster.filter((other) => other.row !== null && same(mention, other))
      const [first] = bare
      if (word === undefined || !first) return []
      return [
        {
          code: 'contradiction',
          severity: 'question',
          where: [mention.place, ...bare.map(({ place }) => place)],
          evidence: [],
          printed: `${word} ${say(mention.value)} / ${say(first.value)}`,
          expected: '',
          message: `${mention.name}: phần chữ đòi ${word} ${say(mention.value)} ${mention.unit}, ${first.table?.id ?? ''} (dòng ${first.place.line}) giao đúng ${say(first.value)}; đạt số của biểu là chưa đạt chỉ tiêu, có phải vậy không?`,
        },
      ]
    }),
  )
