import type { Figure } from './figure'
import type { RecordKind, RecordModule, RecordOf } from './record'
import type { AnyTalk } from './talk'
import type { Vocabulary } from './vocabulary'

/**
 * What a talk tells the type system of itself. A talk adds its own vocabulary and data, and every id, unit and measure
 * is then known wherever a figure is named:
 *
 * ```ts
 * declare module 'slidev-addon-sourced-figures' {
 *   interface Register { vocabulary: typeof vocabulary, talk: typeof talk }
 * }
 * ```
 */
export interface Register {}

type RegisteredVocabulary = Register extends { vocabulary: infer V extends Vocabulary } ? V : Vocabulary
type RegisteredTalk = Register extends { talk: infer T extends AnyTalk } ? T : AnyTalk

/** Keys of the talk’s units, measures, lanes and parties. */
export type Unit = keyof RegisteredVocabulary['units'] & string
export type Measure = keyof RegisteredVocabulary['measures'] & string
export type Lane = RegisteredVocabulary['lanes'][number]
export type PartyKey = keyof RegisteredVocabulary['parties'] & string

type TalkFigure = RegisteredTalk['modules'][number]['figures'][number]
type FigureMap = { [F in TalkFigure as F['id']]: F }

/** The id of every figure in the data: a wrong one on a slide or in a chart does not compile. */
export type FigureId = keyof FigureMap & string
export type UnitOf<Id extends FigureId> = FigureMap[Id]['unit'] & Unit
export type MeasureOf<Id extends FigureId> = FigureMap[Id]['measure'] & Measure

/** Ids of the figures of a given unit and, where one is asked for, of a given measure. */
export type FigureIdOf<U extends Unit, M extends Measure = Measure> = {
  [Id in FigureId]: FigureMap[Id] extends { unit: U, measure: M } ? Id : never
}[FigureId]

/** A figure by its id, with its unit and measure as types. */
export type FigureBy<Id extends FigureId> = Figure<UnitOf<Id>, MeasureOf<Id>>

type ModuleOf<K extends RecordKind> = Extract<RegisteredTalk['records'][number], RecordModule<K>>

/** The ids of all records of a kind. */
export type RecordIdOf<K extends RecordKind> = ModuleOf<K>['records'][number]['id']
export type EventId = RecordIdOf<'event'>
export type StatementId = RecordIdOf<'statement'>
export type ArticleId = RecordIdOf<'article'>
export type SourceId = RecordIdOf<'article' | 'report'>

/** The id of a record of any kind, and the record behind it. */
export type RecordId = { [K in RecordKind]: RecordIdOf<K> }[RecordKind]
export type RecordBy<Id extends RecordId> = { [K in RecordKind]: Id extends RecordIdOf<K> ? RecordOf[K] : never }[RecordKind]
