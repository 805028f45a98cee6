import { BarController, BarElement, CategoryScale, Chart, LinearScale, LineController, LineElement, LogarithmicScale, PointElement } from 'chart.js'

/** Registers the parts of Chart.js that the talk draws with; a chart of another kind adds its parts here. */
export function registerCharts(): void {
  Chart.register(BarController, BarElement, LineController, LineElement, PointElement, CategoryScale, LinearScale, LogarithmicScale)
}
