// Written by `npm run typecheck`.
import 'vue'

declare module 'vue' {
  interface GlobalComponents {
    SundayBars: typeof import('../components/SundayBars.vue').default
    VisitsChart: typeof import('../components/VisitsChart.vue').default
  }
}
