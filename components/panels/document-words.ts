import type { FigureId } from '../../data'

/** How a document may be drawn: by how firm its name sounds. */
export type Paper = 'signed' | 'letter' | 'intent' | 'spoken' | 'heard'

/** One name that the articles give to what Nvidia and OpenAI had agreed. */
export interface DocumentName {
  name: string
  paper: Paper
  /** The articles that call it so. */
  articles: readonly { source: string }[]
  /** Reports from outside that call it so too. */
  confirmedBy: readonly { source: string }[]
  /** What the same articles say of whether it binds. All of them say no. */
  binding: string
}

/**
 * What the paper of September 2025 was called, the firmest name first. From 002 line 8 and 19, 003 line 20, 22 and 26,
 * 004 line 2, 001 line 5 and 47, and 000 line 10 and 69; the joint statement of the day itself says letter of intent.
 */
export const DOCUMENT_NAMES: readonly DocumentName[] = [
  {
    name: 'Memorandum of understanding',
    paper: 'signed',
    articles: [{ source: '002' }],
    confirmedBy: [],
    binding: 'the final, binding paper was never signed',
  },
  {
    name: 'Letter of intent',
    paper: 'letter',
    articles: [{ source: '003' }],
    confirmedBy: [{ source: 'openai-nvidia-2025-09-22' }],
    binding: '“never a firm commitment”, says Huang',
  },
  {
    name: 'An intention',
    paper: 'intent',
    articles: [{ source: '004' }],
    confirmedBy: [],
    binding: '“non-binding”, it has Huang say',
  },
  {
    name: 'Verbal agreement',
    paper: 'spoken',
    articles: [{ source: '001' }],
    confirmedBy: [],
    binding: 'never finalised, it has Huang say',
  },
  {
    name: 'Big news that went round',
    paper: 'heard',
    articles: [{ source: '000' }],
    confirmedBy: [],
    binding: 'a signal to the market, it guesses',
  },
]

/** The figures that the document is about, as the articles print them: they bring each article into the source line. */
export const documentFigures = [
  'nvidia.openai-plan',
  'nvidia.openai-plan.unqualified',
  'nvidia.months-since-signing',
] as const satisfies readonly FigureId[]
