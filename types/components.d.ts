// Written by scripts/lint/component-types.ts, which `npm run typecheck` runs first.
import 'vue'

declare module 'vue' {
  interface GlobalComponents {
    Diagram: typeof import('../components/diagrams/Diagram.vue').default
    Fig: typeof import('../components/evidence/Fig.vue').default
    FigureChart: typeof import('../components/charts/FigureChart.vue').default
    LossesChart: typeof import('../components/charts/LossesChart.vue').default
    OracleChart: typeof import('../components/charts/OracleChart.vue').default
    PromiseCircles: typeof import('../components/diagrams/PromiseCircles.vue').default
    RevenueChart: typeof import('../components/charts/RevenueChart.vue').default
    SlideFooter: typeof import('../components/SlideFooter.vue').default
    SourceLine: typeof import('../components/evidence/SourceLine.vue').default
    StakeChart: typeof import('../components/charts/StakeChart.vue').default
    StatusMark: typeof import('../components/evidence/StatusMark.vue').default
  }
}
