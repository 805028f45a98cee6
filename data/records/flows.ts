import { cite, defineRecords } from 'slidev-addon-sourced-figures'

/**
 * What goes round in the loop of capital. Nodes and their roles are those of the table in article 001; where an
 * article gives an amount for an arrow, its figures are named, and an arrow without any is as the table has it.
 */
export const flows = defineRecords('flow', 'data/records/flows.ts', [
  {
    id: 'flow.capital-loop',
    label: 'The loop of capital',
    nodes: [
      {
        id: 'capital',
        label: 'Capital',
        members: ['Large technology companies', 'Venture funds', 'SoftBank', 'Amazon', 'Microsoft'],
        role: 'Source of capital',
        action: 'Puts money into AI start-ups',
        citations: [cite('001', '大型科技公司與風險投資基金 資本來源', 32), cite('002', '微軟、亞馬遜、軟銀', 35)],
      },
      {
        id: 'openai',
        label: 'OpenAI',
        members: ['OpenAI', 'Other AI start-ups'],
        role: 'Maker of services',
        action: 'Spends most of its capital on computing and cloud services',
        citations: [cite('001', '服務創造者', 33)],
      },
      {
        id: 'cloud',
        label: 'Cloud hosts',
        members: ['Oracle', 'Microsoft Azure', 'Amazon Web Services'],
        role: 'Host of the infrastructure',
        action: 'Buys large clusters of GPUs',
        citations: [cite('001', '基礎設施主機', 34), cite('001', 'Microsoft Azure、Oracle 和 AWS', 19)],
      },
      {
        id: 'nvidia',
        label: 'Nvidia',
        members: ['Nvidia'],
        role: 'Supplier of hardware',
        action: 'Books the revenue and puts profit back into start-ups to keep demand up',
        citations: [cite('001', '硬體供應商', 35)],
      },
    ],
    edges: [
      {
        from: 'capital',
        to: 'openai',
        label: 'puts money in',
        figures: ['openai.funding-round.2026', 'softbank.openai-stake', 'amazon.openai-stake', 'microsoft.openai-invested'],
        citations: [cite('001', '注入數十億美元的資金', 32), cite('002', '1000億美元融資', 34)],
      },
      {
        from: 'openai',
        to: 'cloud',
        label: 'pays for computing',
        figures: ['loop.startup-compute-share', 'oracle.openai-contract', 'oracle.openai-contract.per-year'],
        citations: [cite('001', '將 >70% 的資本用於計算/雲端服務', 33), cite('003', '高達3000億美元', 47)],
      },
      {
        from: 'cloud',
        to: 'nvidia',
        label: 'buys clusters of GPUs',
        figures: [],
        citations: [cite('001', '從晶片製造商購買大規模 GPU 集群', 34), cite('004', '甲骨文买英伟达的卡', 17)],
      },
      {
        from: 'openai',
        to: 'nvidia',
        label: 'leases and buys chips',
        figures: ['nvidia.hardware-revenue', 'nvidia.sales-per-dollar'],
        citations: [cite('002', '長期租賃其芯片及系統(tǒng)', 10), cite('002', '3500億美元的潛在硬件收入', 14)],
      },
      {
        from: 'nvidia',
        to: 'openai',
        label: 'invests its profit again',
        figures: ['nvidia.openai-stake', 'nvidia.openai-plan'],
        citations: [cite('001', '將利潤重新投資於初創公司以推動需求', 35), cite('002', '直接股權(quán)投資', 30)],
      },
    ],
  },
])
