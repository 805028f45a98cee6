import { defineFigures } from './model/figure'

export const outsideReports = defineFigures('data/outside-reports.ts', 'From outside reports', [])
