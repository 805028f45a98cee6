import { definePreparserSetup } from '@slidev/types'
import { machine } from './machine'

/** Refuses a deck with mistakes that Slidev would pass over, and writes figures out in notes and titles. */
export default definePreparserSetup(async (deck) => {
  const { figuresInDeck } = await machine<typeof import('../vite/figures-in-deck')>('vite/figures-in-deck.ts')
  return await figuresInDeck(deck)
})
