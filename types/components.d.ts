// Written by scripts/lint/component-types.ts, which `npm run typecheck` runs first.
import 'vue'

declare module 'vue' {
  interface GlobalComponents {
    Fig: typeof import('../components/evidence/Fig.vue').default
    FigureChart: typeof import('../components/charts/FigureChart.vue').default
    RevenueChart: typeof import('../components/charts/RevenueChart.vue').default
    SourceLine: typeof import('../components/evidence/SourceLine.vue').default
    StatusMark: typeof import('../components/evidence/StatusMark.vue').default
  }
}
