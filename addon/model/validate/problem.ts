import type { z } from 'zod'

/** One thing to mend: where it is, what was found, what is allowed. */
export interface Problem {
  module: string
  id: string
  field: string
  found: string
  allowed: string
}

/** One line for people: `data/losses.ts · acme.net-loss.2025 · quantity: found …; allowed: …`. */
export function describeProblem({ module, id, field, found, allowed }: Problem): string {
  return `${module} · ${id} · ${field}: found ${found}; allowed: ${allowed}`
}

/** Thrown for data that must not be shown; the message has one line for each problem. */
export class DataError extends Error {
  override name = 'DataError'
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'))
  }
}

/** A record with the module that it stands in; nothing is sure about it until its shape has been checked. */
export interface Entry<T = unknown> { module: string, record: T }

/** The id of a record that may be anything at all. */
export function idOf(record: unknown): string {
  const id = (record as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' ? id : id === undefined ? '(no id)' : show(id)
}

/** A value as found, short enough for a message. */
export function show(value: unknown): string {
  if (value === undefined)
    return 'nothing'
  const text = typeof value === 'function' ? 'a function' : typeof value === 'object' && value !== null ? written(value) : typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 120 ? `${text.slice(0, 117)}…` : text
}

function written(value: object): string {
  try {
    return JSON.stringify(value, (_, part: unknown) => typeof part === 'number' && !Number.isFinite(part) ? String(part) : part) ?? 'an object'
  }
  catch {
    return 'an object that cannot be written down'
  }
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], record)
}

function allowedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value': return issue.values.length === 1 ? show(issue.values[0]) : `one of ${issue.values.join(', ')}`
    case 'invalid_type': return issue.message.startsWith('Invalid') ? `${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}` : issue.message
    case 'unrecognized_keys': return 'only the fields of the model'
    case 'invalid_union': return 'note' in issue && issue.note === 'No matching discriminator' ? 'a kind or status that the model knows' : issue.message
    case 'too_small': return issue.origin === 'string' ? 'some text' : `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`
    default: return issue.message
  }
}

/** What is wrong with the shape of one record, field by field. */
export function schemaProblems(schema: z.ZodType, { module, record }: Entry): Problem[] {
  const result = schema.safeParse(record)
  if (result.success)
    return []
  return result.error.issues.flatMap((issue) => {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map(key => [...issue.path, key]) : [issue.path]
    return paths.map(path => ({
      module,
      id: idOf(record),
      field: path.map(String).join('.') || 'record',
      found: show(valueAt(record, path)),
      allowed: allowedBy(issue),
    }))
  })
}

/** Ids that more than one record has: each after the first is a problem. */
export function duplicateProblems(entries: readonly Entry[]): Problem[] {
  const first = new Map<string, string>()
  return entries.flatMap(({ module, record }) => {
    const id = idOf(record)
    const earlier = first.get(id)
    if (earlier !== undefined)
      return id === '(no id)' ? [] : [{ module, id, field: 'id', found: `the id a second time (first in ${earlier})`, allowed: 'each id once' }]
    first.set(id, module)
    return []
  })
}
