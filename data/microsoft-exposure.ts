import { defineFigures } from './model/figure'

export const microsoftExposure = defineFigures('data/microsoft-exposure.ts', 'Microsoft’s exposure', [])
