import type { Dispute, Judgement, Outcome, Statement, TimelineEvent } from '../record'
import type { Known } from './known'
import type { Entry, Problem } from './problem'
import { isLater, placeProblems } from './citations'
import { unknownIds, unknownReports } from './known'
import { proseProblems, textProblems } from './prose'

function dimensionsOf(ids: readonly string[], known: Known): string[] {
  return [...new Set(ids.flatMap(id => known.figures.get(id)?.unit ?? []).map(unit => known.units[unit]!.dimension))]
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))]
}

/** What is wrong between a sound event and the rest of the data. */
export function eventProblems(entry: Entry<TimelineEvent>, known: Known): Problem[] {
  const { module, record } = entry
  const where = { module, id: record.id }
  return [
    ...placeProblems(record.citations, where, known),
    ...unknownIds(record.figures ?? [], ['figure'], 'figures', where, known),
    ...unknownIds(record.derivedFrom ?? [], ['figure'], 'derivedFrom', where, known),
    ...proseProblems(entry, { prose: ['detail'], plain: ['label'] }, known),
  ]
}

/** What an article says in its own voice is spoken by that article, under its name, and cited from it alone. */
function voiceProblems({ setting, speaker, citations }: Statement, where: { module: string, id: string }, known: Known): Problem[] {
  if (setting !== 'article')
    return []
  const names = [...new Set(citations.map(({ source }) => known.sources.get(source)).map(source => source?.kind === 'article' ? source.name : source?.publisher))]
  return names.length === 1 && names[0]?.toLowerCase() === speaker.toLowerCase()
    ? []
    : [{ ...where, field: 'citations', found: `citations of ${names.join(' and ')} for what ${speaker} says`, allowed: 'citations of the article that speaks' }]
}

/** What is wrong between a sound statement and the rest of the data. */
export function statementProblems(entry: Entry<Statement>, known: Known): Problem[] {
  const { module, record } = entry
  const where = { module, id: record.id }
  return [
    ...placeProblems(record.citations, where, known),
    ...unknownIds(record.about ?? [], ['figure', 'event', 'statement'], 'about', where, known),
    ...voiceProblems(record, where, known),
    ...proseProblems(entry, { prose: ['paraphrase', 'note'], plain: ['speaker', 'role', 'reportedBy'] }, known),
  ]
}

/** What is wrong between a sound dispute and the rest of the data. */
export function disputeProblems(entry: Entry<Dispute>, known: Known): Problem[] {
  const { module, record } = entry
  const where = { module, id: record.id }
  const dimensions = dimensionsOf(record.claims, known)
  return [
    ...unknownIds(record.claims, ['figure', 'event', 'statement'], 'claims', where, known),
    ...repeated(record.claims).map(id => ({ ...where, field: 'claims', found: `the claim ${id} twice`, allowed: 'each claim once' })),
    ...(dimensions.length > 1 ? [{ ...where, field: 'claims', found: `claims in ${dimensions.join(' and ')}`, allowed: 'claims of one dimension' }] : []),
    ...(record.adopted !== null && !record.claims.includes(record.adopted) ? [{ ...where, field: 'adopted', found: `the id ${record.adopted}`, allowed: 'one of its claims, or null' }] : []),
    ...unknownReports(record.reports ?? [], 'reports', where, known),
    ...proseProblems(entry, { prose: ['question', 'verdict', 'reason'] }, known),
  ]
}

/** Verdicts that set nothing side by side: they say that two measures differ, that a sign has turned, or nothing yet. */
const NOT_SIDE_BY_SIDE: ReadonlySet<Outcome['verdict']> = new Set(['depends', 'not-comparable', 'reversed', 'open'])

/** A later figure of another measure neither bears a claim out nor refutes it: the verdict has to say so. */
function comparisonProblems({ claim, outcome, verdict }: Outcome, where: { module: string, id: string }, known: Known): Problem[] {
  const claimed = known.figures.get(claim)?.measure
  const other = outcome.map(id => known.figures.get(id)?.measure).find(measure => measure !== undefined && measure !== claimed)
  return claimed === undefined || other === undefined || NOT_SIDE_BY_SIDE.has(verdict)
    ? []
    : [{ ...where, field: 'verdict', found: `"${verdict}" for ${claimed} against ${other}`, allowed: `figures of one measure, or one of ${[...NOT_SIDE_BY_SIDE].join(', ')}` }]
}

/** What is wrong between a sound outcome and the rest of the data. */
export function outcomeProblems(entry: Entry<Outcome>, known: Known): Problem[] {
  const { module, record } = entry
  const where = { module, id: record.id }
  const dimensions = dimensionsOf([record.claim, ...record.outcome], known)
  return [
    ...unknownIds([record.claim], ['figure', 'event', 'statement'], 'claim', where, known),
    ...unknownIds(record.outcome, ['figure'], 'outcome', where, known),
    ...(isLater(record.claim) ? [{ ...where, field: 'claim', found: `the id ${record.claim}, of an outside report`, allowed: 'a claim of the articles' }] : []),
    ...(dimensions.length > 1
      ? [{ ...where, field: 'outcome', found: `a claim and outcomes in ${dimensions.join(' and ')}`, allowed: 'figures of one dimension, to be drawn side by side' }]
      : record.outcome.filter(id => known.figures.has(id) && !isLater(id)).map(id => ({ ...where, field: 'outcome', found: `the id ${id}, of the articles`, allowed: 'figures of later reports' }))),
    ...comparisonProblems(record, where, known),
    ...unknownReports(record.sources, 'sources', where, known),
    ...proseProblems(entry, { prose: ['text', 'note'], plain: ['label'] }, known),
  ]
}

const EVERYTHING = ['figure', 'event', 'statement', 'outcome', 'dispute'] as const

/** What is wrong inside a table of judgement of sound shape, and between it and the rest of the data. */
export function judgementProblems({ module, record }: Entry<Judgement>, known: Known): Problem[] {
  const where = { module, id: record.id }
  const columns = record.columns.map(({ id }) => id)
  const marks = record.marks.map(({ id }) => id)
  const oneOf = (id: string | undefined, ids: readonly string[], what: string, field: string): Problem[] =>
    id === undefined || ids.includes(id) ? [] : [{ ...where, field, found: `the ${what} ${id}`, allowed: `one of ${ids.join(', ')}` }]
  const once = (ids: readonly string[], what: string, field: string): Problem[] =>
    repeated(ids).map(id => ({ ...where, field, found: `the ${what} ${id} twice`, allowed: `each ${what} once` }))
  return [
    ...once(columns, 'column', 'columns'),
    ...once(marks, 'mark', 'marks'),
    ...once(record.rows.map(({ id }) => id), 'row', 'rows'),
    ...record.rows.flatMap((row, i) => [
      ...oneOf(row.mark, marks, 'mark', `rows.${i}.mark`),
      ...unknownIds(row.rests ?? [], EVERYTHING, `rows.${i}.rests`, where, known),
      ...textProblems(row.label, `rows.${i}.label`, where, known),
      ...row.note === undefined ? [] : textProblems(row.note, `rows.${i}.note`, where, known),
      ...once(row.cells.map(({ column }) => column).filter(column => isArticle(column, known)), 'column', `rows.${i}.cells`),
      ...row.cells.flatMap((cell, j) => {
        const field = `rows.${i}.cells.${j}`
        const strange = isArticle(cell.column, known) ? cell.citations.filter(({ source }) => source !== cell.column) : []
        return [
          ...oneOf(cell.column, columns, 'column', `${field}.column`),
          ...oneOf(cell.mark, marks, 'mark', `${field}.mark`),
          ...unknownIds(cell.rests ?? [], EVERYTHING, `${field}.rests`, where, known),
          ...textProblems(cell.says, `${field}.says`, where, known),
          ...cell.reason === undefined ? [] : textProblems(cell.reason, `${field}.reason`, where, known),
          ...placeProblems(cell.citations, { ...where, field: `${field}.citations` }, known),
          ...cell.citations.length === 0 && !cell.rests?.length ? [{ ...where, field: `${field}.citations`, found: 'nothing that it stands on', allowed: 'a citation, or a record that it rests on' }] : [],
          ...cell.citations.length === 0 && isArticle(cell.column, known) ? [{ ...where, field: `${field}.citations`, found: `no citation of ${cell.column}`, allowed: 'where the article of the column says so' }] : [],
          ...strange.map(({ source }) => ({ ...where, field: `${field}.citations`, found: `a citation of ${source} in the column of ${cell.column}`, allowed: 'citations of the article that the column names' })),
        ]
      }),
    ]),
  ]
}

function isArticle(id: string, known: Known): boolean {
  return known.sources.get(id)?.kind === 'article'
}
