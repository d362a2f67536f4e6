import type { SheetContent } from '../../playbook';
import { always, before, never, question, task, wanted, within, withinDays } from '../words';

/** 客服差: late dispatch, cancelled orders, poor communication, too many negative reviews. */
export const POOR_CUSTOMER_SERVICE: SheetContent = {
  tasks: [
    task(
      'investigating',
      'service_fulfilment_mode',
      'case_manager',
      within(1),
      ['区分 FBA 与自发货订单', 'Part FBA from FBM orders'],
      [
        'FBA 的客服由亚马逊承担；把由卖家负责的订单单独拉出来分析。',
        'For FBA Amazon serves the buyer; look at the orders that the seller serves.',
      ],
    ),
    task(
      'investigating',
      'service_read_messages',
      'writer',
      within(3),
      ['通读买家消息和差评', 'Read the buyers’ messages and reviews'],
      [
        '近 90 天：首次回复时间、未回复条数、重复投诉的主题、语气问题，按订单列表。',
        '90 days: time to the first reply, unanswered ones, what recurs, tone; order by order.',
      ],
    ),
    task(
      'investigating',
      'service_returns_refunds',
      'case_manager',
      within(2),
      ['核对退货退款时效', 'Check how fast returns and refunds are'],
      [
        '收到退货后几天退款？有无拒退、扣费？与政策对照。',
        'How many days after the return? Refused or reduced refunds? Against the policy.',
      ],
    ),
    task(
      'drafting',
      'service_answer_all',
      'case_manager',
      within(2),
      ['回复所有未回复消息并解决投诉', 'Answer everything and settle complaints'],
      ['逐单处理并截图；态度诚恳，不争辩。', 'One by one, with screenshots; sincere, without arguing.'],
    ),
    task(
      'drafting',
      'service_write_standard',
      'writer',
      before('appeal_window', 15),
      ['制定客服标准和排班', 'Write the service standard and rota'],
      [
        '24 小时内回复（含周末）、模板、升级规则、语言能力、质检抽样，落实到人。',
        'Answers within 24 hours (weekends too), templates, escalation, languages, sampling; each with a name.',
      ],
    ),
    task(
      'drafting',
      'service_move_fba',
      'case_manager',
      within(4),
      ['评估改用 FBA 或第三方仓', 'Consider FBA or a fulfilment house'],
      [
        '迟发、取消严重的商品优先；写明切换日期。',
        'First for items that ship late or get cancelled; with the date.',
      ],
    ),
    task(
      'reinstated',
      'service_watch_response',
      'case_manager',
      withinDays(30),
      ['跟踪回复时效和差评', 'Watch reply times and reviews'],
      ['每周抽检 20 条消息，记录结果。', 'Sample twenty messages a week and record it.'],
    ),
  ],
  evidence: [
    wanted(
      'message_log',
      ['screenshot', 'mail'],
      ['买家沟通记录', 'Messages with buyers'],
      ['覆盖被点名订单，显示时间和回复。', 'Of the orders named, with times and replies.'],
    ),
    wanted(
      'refund_proof',
      ['screenshot', 'mail'],
      ['退款和补发记录', 'Refunds and replacements'],
      ['订单号、金额、日期。', 'Order, amount and date.'],
    ),
    wanted(
      'service_standard',
      ['signed_paper', 'other'],
      ['客服标准和培训记录', 'Service standard and training'],
      ['有生效日期、参加人签字。', 'With its date and the signatures of those trained.'],
    ),
    wanted(
      'tracking_proof',
      ['tracking'],
      ['物流追踪', 'Tracking'],
      ['对应迟发和未达订单。', 'Of late and lost orders.'],
    ),
  ],
  questions: [
    question(
      'service_team',
      '谁回复买家？几个人、什么语言、什么时段？',
      'Who answers buyers? How many, in which languages, at what hours?',
    ),
    question(
      'service_handling_time',
      '实际备货要几天？后台设置的是几天？',
      'How long does handling really take, and what is set?',
    ),
    question('service_cancel_reason', '取消订单主要是什么原因？', 'Why are orders cancelled?'),
    question(
      'service_return_address',
      '退货地址在哪里？买家要自付国际运费吗？',
      'Where do returns go? Do buyers pay international postage?',
    ),
  ],
  checks: [
    always('service_order_level', '以订单为证，不讲大道理', 'Proven order by order, no phrases'),
    always(
      'service_customer_first',
      '先补偿买家再写计划',
      'The buyer is made good before the plan is written',
    ),
    never('service_no_difficult_buyers', '不要写“买家难缠”', 'Never write of “difficult buyers”'),
    never('service_no_off_platform', '不要引导买家站外沟通', 'Do not lead buyers off the platform'),
  ],
};
