import talk from '#talk'
import { lookupIn } from '../model/lookup'

export { talk }

/** Every figure of the talk, as slides show them, in the order of the modules. */
export const { figures } = talk

export const { eventOf, figure, figureText, formatFigure, isEventId, isFigureId, momentText, unitDefinition } = lookupIn(talk)
