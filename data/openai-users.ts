import { defineFigures } from './model/figure'

export const openaiUsers = defineFigures('data/openai-users.ts', 'OpenAI: users and customers', [])
