import type { SheetContent } from '../../playbook';
import { always, before, never, question, task, wanted, within, withinDays } from '../words';

/** 绩效不佳: order defects, cancellations, late shipments, valid tracking, on-time delivery. */
export const POOR_PERFORMANCE: SheetContent = {
  tasks: [
    task(
      'investigating',
      'performance_table',
      'writer',
      within(1),
      ['做绩效指标表和趋势', 'Make the table of metrics and their trend'],
      [
        '缺陷率 <1%、发货前取消 <2.5%、迟发 <4%、有效追踪 ≥95%、准时送达 ≥90%；列出近 30/60/90 天和超标日期。',
        'Order defects <1 %, cancellations <2.5 %, late shipments <4 %, valid tracking ≥95 %, on-time delivery ≥90 %; 30, 60 and 90 days, with the day each left its target.',
      ],
    ),
    task(
      'investigating',
      'performance_sort_orders',
      'case_manager',
      within(3),
      ['逐单分析超标订单', 'Look at every order behind it'],
      [
        '导出缺陷、迟发、取消订单，逐单写原因：缺货、仓库、承运商、节假日、买家、系统；合计占比。',
        'Export defects, late and cancelled orders; the reason of each: stock, warehouse, carrier, holiday, buyer, system; and their shares.',
      ],
    ),
    task(
      'investigating',
      'performance_all_issues',
      'writer',
      within(2),
      ['找出面板上的全部问题', 'Find every issue on the dashboard'],
      [
        '通知只点名一项，面板上可能还有别的；计划要覆盖全部。',
        'The notice names one; the dashboard may show more. The plan covers them all.',
      ],
    ),
    task(
      'drafting',
      'performance_refund_buyers',
      'case_manager',
      within(2),
      ['联系并补偿受影响买家', 'Make it good to the buyers'],
      [
        '退款、补发、处理 A-to-z 和差评；保存消息和退款截图。不要求买家改评价。',
        'Refund, resend, settle claims and feedback; keep messages and refunds. Never ask to change a review.',
      ],
    ),
    task(
      'drafting',
      'write_plan',
      'writer',
      before('poa_acceptance', 4),
      ['在 17 天内完成行动计划', 'Finish the plan within the 17 days'],
      [
        '旧式绩效通知只接受 17 天内的计划。写改善目标：哪项指标、从多少到多少、哪一天达到。',
        'Older notices accept a plan within 17 days. Name the aims: which metric, from what to what, by which day.',
      ],
    ),
    task(
      'drafting',
      'performance_fix_process',
      'case_manager',
      within(4),
      ['落实发货和库存改进', 'Change shipping and stock keeping'],
      [
        '改处理时间、换承运商、转 FBA、设安全库存、节假日模式；写上生效日期。',
        'Handling time, carrier, FBA, safety stock, holiday mode; each with the day from which it holds.',
      ],
    ),
    task(
      'reinstated',
      'performance_weekly',
      'case_manager',
      withinDays(28),
      ['四周内每周核对指标', 'Check the metrics weekly for four weeks'],
      ['未达目标的写原因和补救。', 'Say why and what is done where an aim is not met.'],
    ),
  ],
  evidence: [
    wanted(
      'metrics_export',
      ['screenshot', 'other'],
      ['绩效指标导出', 'Export of the metrics'],
      [
        '缺陷率、迟发率、取消率、追踪率、准时送达率，能看到区间。',
        'Defects, late shipments, cancellations, tracking, on-time delivery, with their period.',
      ],
    ),
    wanted(
      'tracking_proof',
      ['tracking'],
      ['物流追踪和签收', 'Tracking and delivery'],
      ['对应被点名订单，追踪号有效。', 'Of the orders named, with valid numbers.'],
    ),
    wanted(
      'refund_proof',
      ['screenshot', 'mail'],
      ['退款和沟通记录', 'Refunds and messages'],
      ['订单号、金额、日期。', 'Order, amount and date.'],
    ),
    wanted(
      'process_change_proof',
      ['signed_paper', 'screenshot', 'invoice'],
      ['流程改进的证明', 'Proof of the changed process'],
      ['承运商合同、设置截图、班次表、库存系统页面。', 'Carrier’s contract, settings, rota, stock system.'],
    ),
  ],
  questions: [
    question(
      'performance_who_ships',
      '自发货还是 FBA？仓库在哪里，谁负责？',
      'FBM or FBA? Where is the warehouse, and who runs it?',
    ),
    question(
      'performance_peak',
      '问题发生时有促销、节假日、罢工或天气影响吗？',
      'Was there a promotion, holiday, strike or bad weather?',
    ),
    question(
      'performance_stock_sync',
      '库存怎么同步？多平台共用库存吗？',
      'How is stock kept in step? Is it shared with other platforms?',
    ),
    question('performance_carrier', '用哪些承运商？换过吗？', 'Which carriers, and were they changed?'),
  ],
  checks: [
    always(
      'performance_cover_all_metrics',
      '计划覆盖面板上的每一项问题',
      'The plan covers every issue on the dashboard',
    ),
    always(
      'performance_numbers',
      '每个根因都有订单数和占比',
      'Every cause has its number of orders and share',
    ),
    never('performance_no_carrier_blame', '不要把责任全推给承运商', 'Do not put it all on the carrier'),
    never('performance_no_feedback_favours', '不要以退款换取好评或删评', 'No refund for a better review'),
  ],
};
