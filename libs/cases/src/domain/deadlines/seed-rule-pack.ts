import type { NoticeKind } from '@overturn/kernel';
import type { Authority, DeadlineRule, RulePack, RuleReading } from './rule-pack';

const authority = (zh: string, en: string, url: string | null): Authority => ({
  text: { 'zh-CN': zh, en },
  url,
});

const latestBy = (amount: number, unit: 'hours' | 'days', code = 'latest_by'): RuleReading => ({
  code,
  kind: 'latest_by',
  offset: { amount, unit },
  roll: 'none',
});
const opensAt = (amount: number, unit: 'hours' | 'days', code = 'opens_at'): RuleReading => ({
  code,
  kind: 'opens_at',
  offset: { amount, unit },
  roll: 'none',
});

const everywhere = {
  level: 'marketplace',
  marketplaces: '*',
  noticeKinds: '*',
  suspensionTypes: '*',
  effectiveFrom: null,
  effectiveTo: null,
} as const satisfies Partial<DeadlineRule>;

/** Notices that take the account away, as against warnings and answers. */
const DEACTIVATION_NOTICES: readonly NoticeKind[] = [
  'inauthentic',
  'product_condition',
  'policy_warning',
  'identity_verification',
  'related_account',
  'intellectual_property',
  'restricted_product',
  'performance_odr',
  'performance_lsr',
  'review_manipulation',
  'drop_shipping',
  'support_misuse',
  'failed_account_review',
  'section_3',
  'unrecognised',
];

/** The rules a new firm starts with (docs/DOMAIN.md, "Deadlines"). A rule is changed by a new version of the pack. */
export const SEED_RULE_PACK: RulePack = {
  code: 'amazon-seed',
  version: 2,
  rules: [
    {
      ...everywhere,
      code: 'appeal_window_90d',
      matter: 'appeal_window',
      noticeKinds: DEACTIVATION_NOTICES,
      suspensionTypes: ['deactivated', 'suspended', 'denied'],
      trigger: 'notice_received',
      readings: [latestBy(90, 'days')],
      authority: authority(
        '代理机构经验：账户停用后有 90 天申诉期，自收到通知之日起算。亚马逊未公开此期限的计算时区。',
        'Agency practice: 90 days to appeal a deactivation, counted from the notice. Amazon does not publish the time zone in which it counts.',
        null,
      ),
    },
    {
      ...everywhere,
      code: 'funds_request_90d',
      matter: 'funds_request',
      trigger: 'deactivated_on',
      readings: [opensAt(90, 'days', 'opens_after')],
      authority: authority(
        '欧洲站通知及旧版措辞：款项通常暂扣 90 天，也可能更久；期满后可以申请放款。',
        'European and older wording: funds are held for 90 days and may be held for longer; a disbursement can be requested afterwards.',
        'https://seller-forum.com/t/account-deactivated-in-accordance-with-section-3-of-amazon-s-business-solutions/264',
      ),
    },
    {
      ...everywhere,
      code: 'funds_request_us_60d',
      matter: 'funds_request',
      marketplaces: ['US'],
      trigger: 'deactivated_on',
      effectiveFrom: '2024-10-25',
      readings: [opensAt(60, 'days', 'opens_after'), latestBy(60, 'days', 'within')],
      authority: authority(
        '美国站《资金放款资格》政策，2024-10-25 起生效：停用 60 天后可以申请放款。另有来源理解为须在 60 天内申请，因此两种读法并存，以较早者提醒。',
        'US Funds Disbursement Eligibility policy, effective 2024-10-25: a disbursement can be requested 60 days after deactivation. Others read it as within 60 days; both readings are kept and the earlier one alarms.',
        'https://seller-forum.com/t/update-to-the-funds-withholding-policy-page/6534',
      ),
    },
    {
      ...everywhere,
      code: 'at_risk_answer_72h',
      matter: 'at_risk_answer',
      noticeKinds: ['at_risk'],
      trigger: 'notice_received',
      readings: [latestBy(72, 'hours')],
      authority: authority(
        '账户状况保障（AHA）：亚马逊来电后，卖家有 72 小时配合处理，否则账户可能被停用。',
        'Account Health Assurance: after the call from Amazon the seller has 72 hours to respond before a deactivation.',
        'https://www.valueaddedresource.net/amazon-account-health-assurance/',
      ),
    },
    {
      ...everywhere,
      code: 'poa_acceptance_17d',
      matter: 'poa_acceptance',
      noticeKinds: ['performance_lsr', 'review_manipulation'],
      trigger: 'notice_received',
      readings: [latestBy(17, 'days')],
      authority: authority(
        '旧版迟发率和评论/排名操纵通知：须在 17 天内提交行动计划。新通知未必写明，按较早日期提醒。',
        'Older late-shipment and rank or review manipulation notices accept a plan of action within 17 days. Newer notices may not say so; the earlier date alarms.',
        'https://www.webretailer.com/amazon/amazon-suspension-appeals/',
      ),
    },
    {
      ...everywhere,
      code: 'temporary_review_30d',
      matter: 'temporary_review',
      noticeKinds: ['drop_shipping'],
      trigger: 'notice_received',
      readings: [opensAt(30, 'days', 'follow_up_from')],
      authority: authority(
        '直发政策临时审查不应超过 30 天；期满仍无结果可以跟进。',
        'A temporary review under the drop shipping policy should not exceed 30 days; after that a follow-up is in order.',
        'https://sellercentral.amazon.it/gp/help/external/help.html?itemID=200320980&language=en_IT',
      ),
    },
    {
      ...everywhere,
      code: 'account_health_preview_7d',
      matter: 'account_health_preview',
      trigger: 'health_turned_at_risk',
      readings: [latestBy(7, 'days')],
      authority: authority(
        '账户状况评级（AHR）转黄后有 7 天预警期，应在此期间处理违规。',
        'When the Account Health Rating turns yellow there is a preview of 7 days in which to deal with the violations.',
        'https://seller-union.com/understanding-amazons-new-account-health-rating',
      ),
    },
    {
      ...everywhere,
      code: 'amazon_reply_48h',
      matter: 'amazon_reply',
      trigger: 'submission_filed',
      readings: [opensAt(48, 'hours', 'follow_up_from')],
      authority: authority(
        '亚马逊帮助页：预计两天内回复；复杂案件可能需要 14 天以上。此前请勿重复联系。',
        'Amazon help: expect a reply within two days; complex cases can take 14 days or more. Do not contact again before that.',
        'https://sellercentral.amazon.com/gp/help/external/G200370560',
      ),
    },
    {
      ...everywhere,
      code: 'info_answer_7d',
      matter: 'info_answer',
      level: 'firm',
      trigger: 'info_requested',
      readings: [latestBy(7, 'days')],
      authority: authority(
        '公司默认：亚马逊要求补充信息时，7 天内答复；通知写明期限的，以通知为准。',
        'Firm’s default: what Amazon asks for is answered within 7 days; a date in the notice goes before it.',
        null,
      ),
    },
  ],
};

const backward = (amount: number): RuleReading => ({
  code: 'latest_by',
  kind: 'latest_by',
  offset: { amount, unit: 'working_days' },
  roll: 'previous_working_day',
});

/**
 * The seed with internal targets before the appeal window closes: two rules on one matter, a branch. A firm is given
 * it as a draft, to be looked at and put in force when it wants to be reminded of its own dates as well.
 */
export const SEED_CHAIN_PACK: RulePack = {
  ...SEED_RULE_PACK,
  version: 3,
  rules: [
    ...SEED_RULE_PACK.rules,
    {
      ...everywhere,
      code: 'draft_ready_14wd',
      matter: 'draft_ready',
      level: 'firm',
      trigger: { before: 'appeal_window' },
      readings: [backward(14)],
      authority: authority(
        '公司默认：内部草稿须在申诉期限前 14 个工作日完成，留出审核、客户确认和修改的时间。',
        'Firm’s default: the draft is ready 14 working days before the appeal window closes, which leaves time for review, the client and changes.',
        null,
      ),
    },
    {
      ...everywhere,
      code: 'client_approval_5wd',
      matter: 'client_approval',
      level: 'firm',
      trigger: { before: 'appeal_window' },
      readings: [backward(5)],
      authority: authority(
        '公司默认：客户须在申诉期限前 5 个工作日确认行动计划属实。',
        'Firm’s default: the client confirms 5 working days before the appeal window closes that the plan is true.',
        null,
      ),
    },
  ],
};
