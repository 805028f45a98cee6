import { defineFigures } from './model/figure'

export const openaiFunding = defineFigures('data/openai-funding.ts', 'OpenAI: funding and commitments', [])
