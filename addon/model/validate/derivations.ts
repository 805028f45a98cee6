import type { Quantity } from '../quantity'
import type { FigureRecord, Known } from './known'
import type { Entry, Problem } from './problem'
import { ends, sameKind } from '../quantity'
import { quantitySchema } from '../schema'
import { closeTo, significantDigits } from './digits'
import { unknownIds } from './known'
import { show } from './problem'

function write(quantity: Quantity): string {
  const bounds = { atLeast: ['atLeast', 'moreThan'], atMost: ['atMost', 'lessThan'] } as const
  const name = quantity.kind === 'bound' ? bounds[quantity.op][quantity.exclusive ? 1 : 0] : quantity.kind
  const call = `${name}(${ends(quantity).join(', ')})`
  return quantity.approximate ? `about(${call})` : call
}

/** What is wrong between a derived figure's written quantity and what its inputs give; undefined where they agree. */
export function derivationDisagreement(written: Quantity, computed: Quantity): { found: string, allowed: string } | undefined {
  const [w, c] = [ends(written), ends(computed)]
  const digits = w.map(significantDigits)
  const exact = c.every((value, i) => w[i] !== undefined && closeTo(w[i], value))
  const agrees = w.length === c.length && c.every((value, i) => closeTo(w[i]!, Number(value.toPrecision(digits[i]))))
  const isSameKind = sameKind(written, computed)
  const approximate = Boolean(computed.approximate) || !exact
  if (isSameKind && agrees && approximate === Boolean(written.approximate))
    return undefined
  const right = agrees && isSameKind ? { ...written, approximate: approximate || undefined } as Quantity : computed
  return { found: write(written), allowed: `${write(right)}, which its inputs give${agrees ? '' : '; where it is rounded, about(…) stands around it'}` }
}

/**
 * Recomputes every derived figure from its inputs. A figure whose inputs are broken is passed over: the inputs have
 * their own problems, and mending those shows the rest.
 */
export function derivationProblems(entries: readonly Entry<FigureRecord>[], known: Known): Problem[] {
  const modules = new Map(entries.map(({ module, record }) => [record.id, module]))
  const results = new Map<string, Quantity | undefined>()
  const problems: Problem[] = []

  function calculate(id: string, path: readonly string[]): Quantity | undefined {
    const figure = known.figures.get(id)
    if (!figure || figure.status !== 'derived')
      return figure?.quantity
    const refuse = (field: string, found: string, allowed: string) => void problems.push({ module: modules.get(id) ?? 'data', id, field, found, allowed })
    const start = path.indexOf(id)
    if (start >= 0)
      return refuse('from', `a cycle: ${[...path.slice(start), id].join(' → ')}`, 'inputs that do not lead back to the figure')
    const unknown = unknownIds(figure.from, ['figure'], 'from', { module: modules.get(id) ?? 'data', id }, known)
    problems.push(...unknown)
    const inputs = figure.from.map(input => resolve(input, [...path, id]))
    if (unknown.length > 0 || inputs.includes(undefined))
      return undefined
    try {
      const computed: unknown = (figure.compute as (...inputs: unknown[]) => unknown)(...inputs)
      const result = quantitySchema.safeParse(computed)
      return result.success ? result.data : refuse('compute', `${show(computed)} as its result`, 'a finite quantity: a point, a range or a bound')
    }
    catch (error) {
      return refuse('compute', error instanceof Error ? error.message : show(error), 'a function that gives a quantity for its inputs')
    }
  }

  function resolve(id: string, path: readonly string[]): Quantity | undefined {
    if (!results.has(id)) {
      const result = calculate(id, path)
      if (!results.has(id))
        results.set(id, result)
    }
    return results.get(id)
  }

  for (const { module, record: figure } of entries) {
    if (figure.status !== 'derived' || known.figures.get(figure.id) !== figure)
      continue
    const result = resolve(figure.id, [])
    const disagreement = result && derivationDisagreement(figure.quantity, result)
    if (disagreement)
      problems.push({ module, id: figure.id, field: 'quantity', ...disagreement })
  }
  return problems
}
