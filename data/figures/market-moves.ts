import { about, asOf, cite, defineFigures, during, inferred, point } from 'slidev-addon-sourced-figures'

/**
 * What shares did. The day of the announcement is as Shenshui has it. The losses of January are the essay's claims and are
 * not an effect of Huang's words: by public reports Microsoft fell by less, on 29 January, after its own results.
 */
export const marketMoves = defineFigures('data/figures/market-moves.ts', 'Market moves', [
  {
    id: 'nvidia.share-price.announcement',
    label: 'Rise of Nvidia’s share on the day of the announcement',
    quantity: about(point(4)),
    unit: 'percent',
    measure: 'share-price-change',
    period: asOf('2025-09-22'),
    status: 'reported',
    citations: [cite('002', '近4%', 8)],
    note: '“Nearly”: a little less.',
  },
  {
    id: 'nvidia.market-value.announcement',
    label: 'Nvidia’s market value on the day of the announcement',
    quantity: about(point(4500)),
    unit: 'usd-bn',
    measure: 'market-value',
    period: asOf('2025-09-22'),
    status: 'reported',
    citations: [cite('002', '逼近4.5萬億美元', 8)],
    note: '“Close to”: a little less.',
  },
  {
    id: 'market.nvidia-microsoft-loss-essay',
    label: 'Market value lost by Nvidia and Microsoft, as the essay has it',
    quantity: about(point(500)),
    unit: 'usd-bn',
    measure: 'market-value-change',
    period: inferred(during('2026-01-31', '2026-02-04')),
    status: 'reported',
    citations: [cite('004', '约5000亿美元', 2)],
    note: 'A fall. The essay’s claim, and not an effect of Huang’s words: Microsoft’s fall came before them.',
  },
  {
    id: 'market.nvidia-microsoft-loss-essay.hours',
    label: 'In which that value was lost, as the essay has it',
    quantity: point(48),
    unit: 'hours',
    measure: 'duration',
    period: inferred(during('2026-01-31', '2026-02-04')),
    status: 'reported',
    citations: [cite('004', '48小时', 2)],
    note: 'Counted from Huang’s words, which fell on a weekend, when no exchange was open.',
  },
  {
    id: 'microsoft.market-value-loss-essay',
    label: 'Market value lost by Microsoft, as the essay has it',
    quantity: about(point(450)),
    unit: 'usd-bn',
    measure: 'market-value-change',
    period: inferred(during('2026-01-31', '2026-02-04')),
    status: 'reported',
    citations: [cite('004', '约4500亿美元', 6)],
    note: 'A fall. Not an effect of the rumour: by public reports it was less, on 29 January, after Microsoft’s own results.',
  },
  {
    id: 'microsoft.share-price-fall-essay',
    label: 'Fall of Microsoft’s share, as the essay has it',
    quantity: point(15),
    unit: 'percent',
    measure: 'share-price-change',
    period: inferred(during('2026-01-31', '2026-02-04')),
    status: 'reported',
    citations: [cite('004', '15%', 6)],
    note: 'A fall. Not an effect of the rumour: by public reports it was less, on 29 January, after Microsoft’s own results.',
  },
])
