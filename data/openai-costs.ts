import { defineFigures } from './model/figure'

export const openaiCosts = defineFigures('data/openai-costs.ts', 'OpenAI: costs', [])
