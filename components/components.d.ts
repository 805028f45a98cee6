// Written by `npm run typecheck`.
import 'vue'

declare module 'vue' {
  interface GlobalComponents {
    CashChart: typeof import('../components/economics/CashChart.vue').default
    ChipSuppliers: typeof import('../components/exposure/ChipSuppliers.vue').default
    ClaimEvidence: typeof import('../components/exposure/ClaimEvidence.vue').default
    CommitmentsChart: typeof import('../components/economics/CommitmentsChart.vue').default
    CopilotTable: typeof import('../components/exposure/CopilotTable.vue').default
    CoverageChart: typeof import('../components/scenarios/CoverageChart.vue').default
    CoverageModel: typeof import('../components/scenarios/CoverageModel.vue').default
    DealFlow: typeof import('../components/promise/DealFlow.vue').default
    DealTimeline: typeof import('../components/opening/DealTimeline.vue').default
    DocumentWords: typeof import('../components/promise/DocumentWords.vue').default
    LoopChart: typeof import('../components/scenarios/LoopChart.vue').default
    LoopStressModel: typeof import('../components/scenarios/LoopStressModel.vue').default
    LoopTable: typeof import('../components/scenarios/LoopTable.vue').default
    LossesChart: typeof import('../components/economics/LossesChart.vue').default
    MarketGainChart: typeof import('../components/promise/MarketGainChart.vue').default
    MiniBars: typeof import('../components/shared/MiniBars.vue').default
    MoneyLoop: typeof import('../components/exposure/MoneyLoop.vue').default
    OracleChart: typeof import('../components/exposure/OracleChart.vue').default
    OutcomeRows: typeof import('../components/epilogue/OutcomeRows.vue').default
    OutcomeScale: typeof import('../components/epilogue/OutcomeScale.vue').default
    PanelFrame: typeof import('../components/shared/PanelFrame.vue').default
    PaperMark: typeof import('../components/shared/PaperMark.vue').default
    PayersWaffle: typeof import('../components/economics/PayersWaffle.vue').default
    PromiseCircles: typeof import('../components/opening/PromiseCircles.vue').default
    QuoteStrip: typeof import('../components/unwinding/QuoteStrip.vue').default
    RemarkCard: typeof import('../components/shared/RemarkCard.vue').default
    RetreatCauses: typeof import('../components/unwinding/RetreatCauses.vue').default
    RevenueChart: typeof import('../components/economics/RevenueChart.vue').default
    RevenueComputeChart: typeof import('../components/economics/RevenueComputeChart.vue').default
    RoundChart: typeof import('../components/economics/RoundChart.vue').default
    RunwayChart: typeof import('../components/scenarios/RunwayChart.vue').default
    RunwayModel: typeof import('../components/scenarios/RunwayModel.vue').default
    ScaledBar: typeof import('../components/shared/ScaledBar.vue').default
    Scorecard: typeof import('../components/epilogue/Scorecard.vue').default
    SourceTags: typeof import('../components/shared/SourceTags.vue').default
    Staircase: typeof import('../components/tiles/Staircase.vue').default
    StakeChart: typeof import('../components/unwinding/StakeChart.vue').default
    StanceMark: typeof import('../components/shared/StanceMark.vue').default
    TakeawayTiles: typeof import('../components/opening/TakeawayTiles.vue').default
    Tile: typeof import('../components/tiles/Tile.vue').default
    TimelineEventMark: typeof import('../components/opening/TimelineEventMark.vue').default
    TrancheStaircase: typeof import('../components/promise/TrancheStaircase.vue').default
    VerdictMark: typeof import('../components/shared/VerdictMark.vue').default
    VerdictMatrix: typeof import('../components/verdict/VerdictMatrix.vue').default
    WatchList: typeof import('../components/verdict/WatchList.vue').default
  }
}
