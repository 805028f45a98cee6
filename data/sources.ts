import type { Source } from './model/source'

/** The five articles that the talk is about. */
export const articles = [
  {
    id: '000',
    kind: 'article',
    outlet: 'Developer blog',
    title: 'Nvidia 和 OpenAI 的一千億美金交易，黃了',
    titleEn: 'The hundred-billion-dollar deal between Nvidia and OpenAI has fallen through',
    date: '2026-01-31',
    language: 'zh-Hant',
    stance: 'the deal is off',
    reliability: 'Opinion on top of a Wall Street Journal report; one slip, which takes the investment for the valuation.',
  },
  {
    id: '001',
    kind: 'article',
    outlet: 'Creati.ai',
    title: '1,000 億美元交易的幻象:拆解 Nvidia 與 OpenAI 的關係重啟',
    titleEn: 'The mirage of a hundred-billion-dollar deal: taking apart the reset between Nvidia and OpenAI',
    dated: 'undated; early February 2026 inferred',
    language: 'zh-Hant',
    stance: 'the deal has dissolved, and the system is at risk',
    reliability: 'Explains the mechanism well; names few sources; reads like a translation from English.',
  },
  {
    id: '002',
    kind: 'article',
    outlet: 'Shenshui Finance',
    author: '何離 (He Li)',
    titleEn: 'No title in the archived text; working title: Nvidia’s largest investment, shrunk',
    dated: 'undated; its latest event is of 31 January 2026',
    language: 'zh-Hant',
    stance: 'the deal has shrunk but lives',
    reliability: 'The richest in numbers, few of them attributed; some errors.',
  },
  {
    id: '003',
    kind: 'article',
    outlet: 'NetEase Intelligence',
    author: '小小 (Xiao Xiao)',
    titleEn: 'No title in the archived text; it opens with Huang’s words that there is no drama',
    dated: 'undated; its latest event is of 4 February 2026',
    language: 'zh-Hant',
    stance: 'the alliance is solid',
    reliability: 'The best attributed: Wall Street Journal, Reuters, named executives and analysts.',
  },
  {
    id: '004',
    kind: 'article',
    outlet: 'Unsigned essay',
    title: '1000亿融资告吹:英伟达与OpenAI“分手”背后的AI权力大洗牌',
    titleEn: 'The hundred-billion-dollar financing collapses: the reshuffle of power in AI behind the break-up of Nvidia and OpenAI',
    dated: 'undated; early February 2026 inferred',
    language: 'zh-Hans',
    stance: 'a break-up',
    reliability: 'The weakest: stale figures, cause and effect out of order, one claim against all the others.',
  },
] as const satisfies readonly Source[]

export const reports = [] as const satisfies readonly Source[]

export const sources: readonly Source[] = [...articles, ...reports]
