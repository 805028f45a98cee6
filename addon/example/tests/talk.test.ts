import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describeDeckProblem, describeProblem, findDeckProblems, findProblems } from 'slidev-addon-sourced-figures/testing'
import { expect, it } from 'vitest'
import talk from '../data'

const deck = path.resolve(import.meta.dirname, '../slides.md')

it('has sound data', () => {
  expect(findProblems(talk).map(describeProblem)).toEqual([])
})

it('has a deck without mistakes', () => {
  expect(findDeckProblems(readFileSync(deck, 'utf8'), deck, talk).map(describeDeckProblem)).toEqual([])
})
