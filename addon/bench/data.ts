import type { FigureModule } from '../model/figure'
import type { AnyTalk } from '../model/talk'
import { validateTalk } from '../model/validate'
import { median } from './timing'

/** Times in milliseconds. */
export interface DataBench {
  figures: number
  /** The data as it is. */
  validate: number
  /** Ten times as many figures, in which each copy follows from its own inputs. */
  tenfold: number
}

const FACTOR = 10

/** The n-th copy of a module: its ids, and the ids that its derived figures follow from, end in the number. */
function copyOf({ module, subject, figures }: FigureModule, n: number): FigureModule {
  const renamed = (id: string) => n === 0 ? id : `${id}.copy-${n}`
  return {
    module,
    subject,
    figures: figures.map(figure => figure.status === 'derived'
      ? { ...figure, id: renamed(figure.id), from: figure.from.map(renamed) }
      : { ...figure, id: renamed(figure.id) }),
  }
}

/** A talk with ten times the figures; the other records stay as they are. */
export function tenfoldTalk(talk: AnyTalk): AnyTalk {
  return { ...talk, modules: Array.from({ length: FACTOR }, (_, n) => talk.modules.map(module => copyOf(module, n))).flat() }
}

function time(work: () => void, runs = 5): number {
  return median(Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }))
}

/** Measures how long all data takes to validate, as it is and ten times as large: the median of five runs each, warm. */
export function benchData(talk: AnyTalk): DataBench {
  const large = tenfoldTalk(talk)
  validateTalk(large)
  const [validate, tenfold] = [time(() => validateTalk(talk)), time(() => validateTalk(large))]
  return { figures: talk.modules.reduce((sum, { figures }) => sum + figures.length, 0), validate, tenfold }
}
