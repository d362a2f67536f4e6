import type { SheetContent } from '../../playbook';
import { always, before, never, question, task, wanted, within, withinDays } from '../words';

/** 操纵评论或跟卖: cheating with reviews or sales rank, hijacking listings. */
export const REVIEW_OR_LISTING_MANIPULATION: SheetContent = {
  tasks: [
    task(
      'investigating',
      'reviews_list_practices',
      'compliance',
      within(2),
      ['列清所有刷评、测评和返现做法', 'List every practice with reviews'],
      [
        '谁、哪些 ASIN、多少条、多少钱、通过哪家服务商或群；连员工、家人、好友一起问。',
        'Who, which ASINs, how many, for how much, through which provider or group; ask about staff, family and friends.',
      ],
    ),
    task(
      'investigating',
      'reviews_trace_payments',
      'finance',
      within(3),
      ['核对付款流水', 'Follow the payments'],
      [
        '返现、礼品卡、服务费；与订单对应，金额对得上才可信。',
        'Rebates, gift cards, fees; against orders, until the sums agree.',
      ],
    ),
    task(
      'investigating',
      'reviews_check_variations',
      'writer',
      within(2),
      ['排查合并变体和页面劫持', 'Look for merged variations and hijacked pages'],
      [
        '僵尸链接、偷评价、改页面主体、恶意点赞和踩。',
        'Revived dead pages, borrowed reviews, changed products, votes.',
      ],
    ),
    task(
      'investigating',
      'reviews_intent',
      'reviewer',
      within(2),
      ['认定主观状态（保密）', 'Judge the intent (confidential)'],
      [
        '承认多少由事实决定；内部分级后由高级审核人决定表述，绝不作不实陈述。',
        'What is admitted follows the facts; a senior reviewer decides the words, and nothing untrue is said.',
      ],
    ),
    task(
      'drafting',
      'reviews_stop_and_prove',
      'case_manager',
      before('appeal_window', 18),
      ['终止合作并留证', 'End it and prove it'],
      [
        '向服务商和群主发终止通知，退群、删插件卡片、停送返现卡；保存全部截图。',
        'Notices to providers and groups, leave them, no more inserts or rebates; keep all of it.',
      ],
    ),
    task(
      'drafting',
      'write_plan',
      'writer',
      before('poa_acceptance', 4),
      ['在 17 天内完成三部分计划', 'Finish the three-part plan within the 17 days'],
      [
        '旧式通知只接受 17 天内的计划。列出涉及的 ASIN、评论数、服务商名称和已请求删除的评论。',
        'Older notices accept a plan within 17 days. ASINs, number of reviews, names of providers, and the reviews whose removal was asked for.',
      ],
    ),
    task(
      'drafting',
      'reviews_clean_pages',
      'case_manager',
      within(3),
      ['清理页面和请求删除违规评论', 'Clean the pages, ask to remove the reviews'],
      [
        '拆分变体、恢复页面原貌；提供可核对的订单号清单。',
        'Split variations, restore pages; give a list of orders that can be checked.',
      ],
    ),
    task(
      'reinstated',
      'reviews_watch',
      'compliance',
      withinDays(30),
      ['监控评论来源', 'Watch where reviews come from'],
      [
        '异常增长当天查清；禁止运营接触评价服务。',
        'An odd rise is explained on the day; no contact with review services.',
      ],
    ),
  ],
  evidence: [
    wanted(
      'provider_list',
      ['other', 'screenshot', 'signed_paper'],
      ['服务商和涉及评论清单', 'List of providers and reviews'],
      ['服务商名称、时间、ASIN、订单号、金额。', 'Provider, time, ASIN, order, amount.'],
    ),
    wanted(
      'termination_proof',
      ['mail', 'screenshot'],
      ['终止合作的证明', 'Proof of ending it'],
      ['终止通知、退群、停止付款的截图，能看到日期。', 'Notices, left groups, stopped payments, with dates.'],
    ),
    wanted(
      'payment_records',
      ['bank_statement', 'invoice'],
      ['付款流水', 'Payments'],
      ['与清单逐笔对应。', 'Each against the list.'],
    ),
    wanted(
      'staff_pledge',
      ['signed_paper'],
      ['员工承诺书和制度', 'Pledges of the staff and the new rule'],
      ['全体运营签字，写明处罚。', 'Signed by everybody in operations, with the sanctions.'],
    ),
  ],
  questions: [
    question(
      'reviews_providers',
      '用过哪些测评、刷单、群组或站外返现？请全部列出。',
      'Which review services, groups or rebates were used? All of them, please.',
    ),
    question(
      'reviews_inserts',
      '包裹里放过好评卡、返现卡吗？',
      'Were there cards for reviews or rebates in the parcels?',
    ),
    question(
      'reviews_related_buyers',
      '员工、亲友用账户下过单或评价吗？',
      'Did staff, family or friends order or review?',
    ),
    question(
      'reviews_competitors',
      '有没有针对竞争对手的差评、点踩或跟卖？',
      'Was anything done against competitors: reviews, votes, hijacking?',
    ),
  ],
  checks: [
    always(
      'reviews_full_disclosure',
      '涉及的第三方和 ASIN 全部写明',
      'Third parties and ASINs are named in full',
    ),
    always('reviews_stopped', '所有做法都已停止且有证据', 'Everything has stopped, with proof'),
    never('reviews_no_denial', '有证据时不要否认', 'No denial against the evidence'),
    never('reviews_no_asking_buyers', '不要联系买家改评价', 'Do not ask buyers to change reviews'),
  ],
};
