// Written by `npm run typecheck`.
import 'vue'

declare module 'vue' {
  interface GlobalComponents {
    CashChart: typeof import('../components/economics/CashChart.vue').default
    ChipDiscs: typeof import('../components/exposure/ChipDiscs.vue').default
    CommitmentsFlood: typeof import('../components/economics/CommitmentsFlood.vue').default
    ContractYears: typeof import('../components/exposure/ContractYears.vue').default
    CopilotTable: typeof import('../components/exposure/CopilotTable.vue').default
    DealFlow: typeof import('../components/promise/DealFlow.vue').default
    DealTimeline: typeof import('../components/opening/DealTimeline.vue').default
    DocumentWords: typeof import('../components/promise/DocumentWords.vue').default
    DollarLoop: typeof import('../components/exposure/DollarLoop.vue').default
    LossesChart: typeof import('../components/economics/LossesChart.vue').default
    MarketGainChart: typeof import('../components/promise/MarketGainChart.vue').default
    MicrosoftStake: typeof import('../components/exposure/MicrosoftStake.vue').default
    MiniBars: typeof import('../components/shared/MiniBars.vue').default
    OutcomeRows: typeof import('../components/epilogue/OutcomeRows.vue').default
    OutcomeScale: typeof import('../components/epilogue/OutcomeScale.vue').default
    PanelFrame: typeof import('../components/shared/PanelFrame.vue').default
    PaperMark: typeof import('../components/shared/PaperMark.vue').default
    PayersGrid: typeof import('../components/economics/PayersGrid.vue').default
    PromiseCircles: typeof import('../components/opening/PromiseCircles.vue').default
    QuoteStrip: typeof import('../components/unwinding/QuoteStrip.vue').default
    RemarkCard: typeof import('../components/shared/RemarkCard.vue').default
    RetreatCauses: typeof import('../components/unwinding/RetreatCauses.vue').default
    RevenueChart: typeof import('../components/economics/RevenueChart.vue').default
    RevenueComputeChart: typeof import('../components/economics/RevenueComputeChart.vue').default
    RoundParts: typeof import('../components/economics/RoundParts.vue').default
    ScaledBar: typeof import('../components/shared/ScaledBar.vue').default
    Scorecard: typeof import('../components/epilogue/Scorecard.vue').default
    SourceTags: typeof import('../components/shared/SourceTags.vue').default
    Staircase: typeof import('../components/tiles/Staircase.vue').default
    StakeChart: typeof import('../components/unwinding/StakeChart.vue').default
    StanceMark: typeof import('../components/shared/StanceMark.vue').default
    TakeawayTiles: typeof import('../components/opening/TakeawayTiles.vue').default
    Tile: typeof import('../components/tiles/Tile.vue').default
    TilePicture: typeof import('../components/tiles/TilePicture.vue').default
    TileUnit: typeof import('../components/tiles/TileUnit.vue').default
    TimelineEventMark: typeof import('../components/opening/TimelineEventMark.vue').default
    TrancheStaircase: typeof import('../components/promise/TrancheStaircase.vue').default
    VerdictMark: typeof import('../components/shared/VerdictMark.vue').default
    VerdictMatrix: typeof import('../components/verdict/VerdictMatrix.vue').default
    WaryCreditors: typeof import('../components/exposure/WaryCreditors.vue').default
    WatchList: typeof import('../components/verdict/WatchList.vue').default
  }
}
