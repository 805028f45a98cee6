import type { FigureId } from '../../data'
import type { SayingId } from './sayings'

/** How a document may be drawn: by how firm its name sounds. */
export type Paper = 'signed' | 'letter' | 'intent' | 'spoken' | 'heard'

/** One name that the articles give to what Nvidia and OpenAI had agreed. */
export interface DocumentName {
  name: string
  paper: Paper
  /** Who calls it so, in an article. */
  calledBy: SayingId
  /** Reports from outside that call it so too. */
  confirmedBy: readonly { source: string }[]
  /** What the same article says of whether it binds. All of them say no. */
  binding: string
}

/**
 * What the paper of September 2025 was called, the firmest name first. On binding: 002 line 19, 003 line 26, 004 line 2,
 * 001 line 5, 000 lines 12 and 69. The joint statement of the day itself says letter of intent.
 */
export const DOCUMENT_NAMES: readonly DocumentName[] = [
  {
    name: 'Memorandum of understanding',
    paper: 'signed',
    calledBy: 'claim.paper.memorandum',
    confirmedBy: [],
    binding: 'no binding contract followed',
  },
  {
    name: 'Letter of intent',
    paper: 'letter',
    calledBy: 'claim.paper.letter-of-intent',
    confirmedBy: [{ source: 'openai-nvidia-2025-09-22' }],
    binding: 'Huang: never a firm commitment',
  },
  {
    name: 'An intention',
    paper: 'intent',
    calledBy: 'claim.huang.public-not-binding',
    confirmedBy: [],
    binding: 'Huang: “non-binding”',
  },
  {
    name: 'Verbal agreement',
    paper: 'spoken',
    calledBy: 'claim.paper.verbal',
    confirmedBy: [],
    binding: 'by word of mouth alone',
  },
  {
    name: 'A deal, as rumour had it',
    paper: 'heard',
    calledBy: 'claim.paper.rumoured',
    confirmedBy: [],
    binding: 'Huang: never finalised',
  },
  {
    name: 'News of a deal, announced',
    paper: 'heard',
    calledBy: 'claim.paper.announced',
    confirmedBy: [],
    binding: 'a signal, the blog guesses',
  },
]

/** The figures that the document is about, as the articles print them: they bring each article into the source line. */
export const documentFigures = [
  'nvidia.openai-plan',
  'nvidia.openai-plan.unqualified',
] as const satisfies readonly FigureId[]

/** Nvidia’s own filing, which bears out that nothing bound it. */
export const FILING = [{ source: 'digitimes-2025-12-03' }] as const
