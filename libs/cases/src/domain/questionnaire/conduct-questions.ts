import type { Question } from '@overturn/kernel';
import { YES_NO, ask, choice, when } from './question';

/** Causes that lie in how the seller acts. Targets: docs/DOMAIN.md, "Causes". */
export const TERMS_VIOLATION: readonly Question[] = [
  ask('terms_clause', 'text', ['亚马逊指的是哪一条政策？', 'Which policy does Amazon name?']),
  ask('terms_kind', 'choice', ['属于哪一类？', 'Which kind?'], {
    choices: [
      choice('drop_shipping', '直送（代发货）', 'Drop shipping'),
      choice('support_misuse', '过度联系客服', 'Excessive contacts with support'),
      choice('diversion', '引导买家站外交易', 'Diverting buyers'),
      choice('other', '其他', 'Another'),
    ],
  }),
  ask('terms_tracking', 'file', ['请上传物流跟踪和签收证明。', 'Upload tracking and proof of delivery.'], { showWhen: when('terms_kind', 'drop_shipping') }),
  ask('terms_packing_slip', 'choice', ['包裹上是否出现过其他商家的名称或发票？', 'Did parcels bear another shop’s name or invoice?'], { choices: YES_NO, showWhen: when('terms_kind', 'drop_shipping') }),
  ask('terms_contacts', 'number', ['过去 30 天联系过客服多少次？', 'How many contacts with support in 30 days?'], { showWhen: when('terms_kind', 'support_misuse') }),
  ask('terms_what_happened', 'long_text', ['发生了什么？按时间写。', 'What happened, in order of time?']),
  ask('terms_known', 'choice', ['当时知道有这条规定吗？', 'Was the rule known at the time?'], { choices: YES_NO }),
]; // prettier-ignore

export const POOR_PERFORMANCE: readonly Question[] = [
  ask('metric_which', 'multi', ['哪些指标没有达标？', 'Which metrics missed their target?'], {
    choices: [
      choice('odr', '订单缺陷率（目标 < 1%）', 'Order defect rate (target < 1 %)'),
      choice('cancellation', '发货前取消率（目标 < 2.5%）', 'Cancellations before dispatch (< 2.5 %)'),
      choice('late', '迟发率（目标 < 4%）', 'Late shipments (< 4 %)'),
      choice('tracking', '有效追踪率（目标 ≥ 95%）', 'Valid tracking (≥ 95 %)'),
      choice('otdr', '准时送达率（目标 ≥ 90%）', 'On-time delivery (≥ 90 %)'),
    ],
  }),
  ask('metric_odr', 'number', ['订单缺陷率现在是百分之几？', 'The order defect rate now, in percent?'], { showWhen: when('metric_which', 'odr') }),
  ask('metric_cancellation', 'number', ['取消率现在是百分之几？', 'The cancellation rate now, in percent?'], { showWhen: when('metric_which', 'cancellation') }),
  ask('metric_late', 'number', ['迟发率现在是百分之几？', 'The late-shipment rate now, in percent?'], { showWhen: when('metric_which', 'late') }),
  ask('metric_tracking', 'number', ['有效追踪率现在是百分之几？', 'The valid tracking rate now, in percent?'], { showWhen: when('metric_which', 'tracking') }),
  ask('metric_otdr', 'number', ['准时送达率现在是百分之几？', 'The on-time delivery rate now, in percent?'], { showWhen: when('metric_which', 'otdr') }),
  ask('metric_report', 'file', ['请上传账户状况和绩效报告。', 'Upload the account health and performance reports.']),
  ask('metric_since', 'date', ['从哪一天起变差？', 'Since when did it worsen?']),
  ask('metric_orders', 'long_text', ['影响指标的订单号和各自原因？', 'Which orders did it, and why each?']),
  ask('metric_event', 'long_text', ['当时有什么变化：人员、仓库、物流商、促销？', 'What had changed: people, warehouse, carrier, a promotion?']),
]; // prettier-ignore

export const POOR_CUSTOMER_SERVICE: readonly Question[] = [
  ask('service_issue', 'multi', ['问题在哪里？', 'Where is the problem?'], {
    choices: [
      choice('late_dispatch', '发货晚', 'Late dispatch'),
      choice('cancelled', '取消订单', 'Cancelled orders'),
      choice('slow_reply', '回复慢', 'Slow replies'),
      choice('refunds', '退款慢或拒绝退款', 'Slow or refused refunds'),
      choice('negative_feedback', '差评多', 'Negative feedback'),
    ],
  }),
  ask('service_handling_time', 'number', ['设置的备货时间是几天？', 'What handling time is set, in days?'], { showWhen: when('service_issue', 'late_dispatch') }),
  ask('service_cancelled_why', 'long_text', ['为什么取消？库存怎样同步？', 'Why cancelled? How is stock kept in step?'], { showWhen: when('service_issue', 'cancelled') }),
  ask('service_reply_hours', 'number', ['平均几小时回复买家？', 'Average hours to reply to a buyer?'], { showWhen: when('service_issue', 'slow_reply') }),
  ask('service_refund_rule', 'long_text', ['退款规则是什么，谁决定？', 'What is the refund rule, and who decides?'], { showWhen: when('service_issue', 'refunds') }),
  ask('service_people', 'text', ['谁负责客服，什么时间在岗？', 'Who serves buyers, and at which hours?']),
  ask('service_orders', 'long_text', ['涉及的订单号？', 'Which orders?']),
  ask('service_mended', 'choice', ['这些买家是否已经得到处理？', 'Have these buyers been taken care of?'], { choices: YES_NO }),
  ask('service_mended_proof', 'file', ['请上传退款、补发或沟通记录。', 'Upload refunds, replacements, messages.'], { showWhen: when('service_mended', 'yes') }),
]; // prettier-ignore

export const MANIPULATION: readonly Question[] = [
  ask('manipulation_kind', 'multi', ['亚马逊指的是什么？', 'What does Amazon say?'], {
    choices: [
      choice('reviews', '操纵评论', 'Manipulated reviews'),
      choice('rank', '操纵销售排名', 'Misuse of sales rank'),
      choice('inserts', '包裹内索评卡片', 'Review cards in parcels'),
      choice('hijack', '跟卖或劫持竞品页面', 'Hijacked listings'),
      choice('variation_abuse', '滥用变体合并评论', 'Variations merged for reviews'),
    ],
  }),
  ask('manipulation_third_party', 'choice', ['是否用过服务商、社群或个人刷评？', 'Were services, groups or people used?'], { choices: YES_NO }),
  ask('manipulation_who', 'long_text', ['是谁，什么时候开始，付了多少，怎样付？', 'Who, since when, how much, and paid how?'], { showWhen: when('manipulation_third_party', 'yes') }),
  ask('manipulation_stopped_on', 'date', ['哪一天停止的？', 'Stopped on which day?'], { showWhen: when('manipulation_third_party', 'yes') }),
  ask('manipulation_stop_proof', 'file', ['请上传停止合作的证明。', 'Upload proof that it has stopped.'], { showWhen: when('manipulation_third_party', 'yes') }),
  ask('manipulation_reviews_removed', 'choice', ['违规评论是否已请求删除？', 'Was removal of the reviews asked for?'], { choices: YES_NO, showWhen: when('manipulation_kind', 'reviews', 'inserts') }),
  ask('manipulation_insert', 'file', ['请上传卡片照片。', 'Upload a picture of the card.'], { showWhen: when('manipulation_kind', 'inserts') }),
  ask('manipulation_listings', 'long_text', ['涉及哪些竞品页面或变体？', 'Which listings or variations?'], { showWhen: when('manipulation_kind', 'hijack', 'variation_abuse') }),
  ask('manipulation_asins', 'long_text', ['涉及哪些自己的 ASIN？', 'Which ASINs of the seller’s own?']),
]; // prettier-ignore

export const MULTIPLE_ACCOUNTS: readonly Question[] = [
  ask('related_named', 'choice', ['通知里提到的关联账户认识吗？', 'Is the account that the notice names known?'], {
    choices: [
      choice('own', '是自己现有的账户', 'It is the seller’s own'),
      choice('owned_once', '曾经拥有，已转让或终止', 'Owned once, transferred or ended'),
      choice('known_person', '是认识的人的账户', 'It belongs to somebody they know'),
      choice('unknown', '完全不认识', 'Not known at all'),
    ],
  }),
  ask('related_own_name', 'text', ['那个账户的店铺名和令牌？', 'Shop name and merchant token of that account?'], { showWhen: when('related_named', 'own', 'owned_once') }),
  ask('related_own_state', 'choice', ['那个账户现在的状态？', 'In which state is it?'], {
    choices: [choice('normal', '正常', 'Normal'), choice('deactivated', '停用', 'Deactivated'), choice('reactivated', '已恢复', 'Reactivated')],
    hint: ['亚马逊要求先恢复那个账户。', 'Amazon wants that account reactivated first.'],
    showWhen: when('related_named', 'own'),
  }),
  ask('related_reactivated_on', 'date', ['哪一天恢复的？', 'Reactivated on which day?'], { showWhen: when('related_own_state', 'reactivated') }),
  ask('related_transfer_proof', 'file', ['请上传转让协议、股权变更或终止证明。', 'Upload the deed of transfer, change of shares or proof of its end.'], { showWhen: when('related_named', 'owned_once') }),
  ask('related_person_how', 'long_text', ['什么关系，共用过什么？', 'How related, and what was shared?'], { showWhen: when('related_named', 'known_person') }),
  ask('related_shared', 'multi', ['与其他账户共用过哪些？', 'What was ever shared with another account?'], {
    choices: [
      choice('device', '电脑或手机', 'A computer or phone'),
      choice('network', '网络或 IP', 'A network or IP address'),
      choice('address', '地址', 'An address'),
      choice('bank', '收款账户', 'A bank account'),
      choice('card', '信用卡', 'A credit card'),
      choice('person', '法人或员工', 'A legal representative or employee'),
      choice('user', '子账户用户', 'A user of the account'),
      choice('provider', '服务商登录', 'A provider’s login'),
      choice('nothing', '都没有', 'None'),
    ],
  }),
  ask('related_shared_detail', 'long_text', ['什么时候、为什么共用？', 'When, and why?'], {
    showWhen: when('related_shared', 'device', 'network', 'address', 'bank', 'card', 'person', 'user', 'provider'),
  }),
  ask('related_same_items', 'choice', ['多个账户卖过同样的商品吗？', 'Did several accounts sell the same item?'], { choices: YES_NO }),
  ask('related_all_accounts', 'long_text', ['请列出公司、股东、法人名下的全部亚马逊账户。', 'List every Amazon account of the company, its owners and its legal representative.']),
  ask('related_ownership_proof', 'file', ['请上传股权结构和公司章程。', 'Upload the ownership chart and articles.'], { isOptional: true }),
]; // prettier-ignore
