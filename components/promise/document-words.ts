import type { FigureId } from 'slidev-addon-sourced-figures/client'
import type { SayingId } from '../shared/sayings'

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
  /** What stands in place of such a report, where something is known. */
  instead?: string
  /** What the same article says of whether it binds: no, or nothing. */
  binds: 'no' | 'unsaid'
  binding: string
}

/**
 * What the paper of September 2025 was called, the firmest name first. On binding: 002 line 19, 003 line 26, 004 line 2,
 * 001 lines 5 and 47; 000 says nothing of it, and guesses at a signal in line 69. The joint statement of the day itself
 * says letter of intent; one website has memorandum too.
 */
export const DOCUMENT_NAMES: readonly DocumentName[] = [
  {
    name: 'Memorandum of understanding',
    paper: 'signed',
    calledBy: 'claim.paper.memorandum',
    confirmedBy: [],
    instead: 'no document; one site',
    binds: 'no',
    binding: 'no binding contract followed',
  },
  {
    name: 'Letter of intent',
    paper: 'letter',
    calledBy: 'claim.paper.letter-of-intent',
    confirmedBy: [{ source: 'openai-nvidia-2025-09-22' }],
    binds: 'no',
    binding: 'Huang: never a firm commitment',
  },
  {
    name: 'An intention',
    paper: 'intent',
    calledBy: 'claim.huang.public-not-binding',
    confirmedBy: [],
    instead: 'the letter, in substance',
    binds: 'no',
    binding: 'Huang: “non-binding”',
  },
  {
    name: 'Verbal agreement',
    paper: 'spoken',
    calledBy: 'claim.paper.verbal',
    confirmedBy: [],
    binds: 'no',
    binding: 'called “verbal”, in quotes',
  },
  {
    name: 'A deal, as rumour had it',
    paper: 'heard',
    calledBy: 'claim.paper.rumoured',
    confirmedBy: [],
    binds: 'no',
    binding: 'Huang: never finalised',
  },
  {
    name: 'News of a deal, announced',
    paper: 'heard',
    calledBy: 'claim.paper.announced',
    confirmedBy: [],
    instead: 'the statement, as a letter',
    binds: 'unsaid',
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
