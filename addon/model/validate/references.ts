import type { Dispute, Flow, Outcome, Statement, TimelineEvent } from '../record'
import type { Known } from './known'
import type { Entry, Problem } from './problem'
import { isLater, placeProblems } from './citations'
import { unknownIds, unknownReports } from './known'
import { proseProblems } from './prose'

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

/** What is wrong between a sound statement and the rest of the data. */
export function statementProblems(entry: Entry<Statement>, known: Known): Problem[] {
  const { module, record } = entry
  const where = { module, id: record.id }
  return [
    ...placeProblems(record.citations, where, known),
    ...unknownIds(record.about ?? [], ['figure', 'event', 'statement'], 'about', where, known),
    ...proseProblems(entry, { prose: ['paraphrase', 'note'], plain: ['speaker', 'role', 'reportedBy'] }, known),
  ]
}

/** What is wrong inside a flow of sound shape, and between it and the rest of the data. */
export function flowProblems({ module, record }: Entry<Flow>, known: Known): Problem[] {
  const where = { module, id: record.id }
  const nodes = record.nodes.map(node => node.id)
  return [
    ...repeated(nodes).map(id => ({ ...where, field: 'nodes', found: `the node ${id} twice`, allowed: 'each node once' })),
    ...record.nodes.flatMap((node, i) => placeProblems(node.citations, { ...where, field: `nodes.${i}.citations` }, known)),
    ...record.edges.flatMap((edge, i) => [
      ...(['from', 'to'] as const).filter(end => !nodes.includes(edge[end])).map(end => ({ ...where, field: `edges.${i}.${end}`, found: `the node ${edge[end]}`, allowed: `one of ${nodes.join(', ')}` })),
      ...unknownIds(edge.figures, ['figure'], `edges.${i}.figures`, where, known),
      ...placeProblems(edge.citations, { ...where, field: `edges.${i}.citations` }, known),
    ]),
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
    ...unknownReports(record.sources, 'sources', where, known),
    ...proseProblems(entry, { prose: ['text', 'note'], plain: ['label'] }, known),
  ]
}
