import type { SheetContent } from '../playbook';
import { always, before, never, question, task, wanted, within, withinDays } from './words';

const NOTHING = { tasks: [], evidence: [], questions: [], checks: [] } as const;

/** US: a funds request opens 60 days after a deactivation from 2024-10-25 on (docs/DOMAIN.md, "Deadlines"). */
export const US: SheetContent = {
  ...NOTHING,
  tasks: [
    task(
      'enquiry',
      'us_funds_60_days',
      'case_manager',
      within(1),
      ['告知 60 天后可申请放款', 'Tell the client about the 60 days'],
      [
        '2024-10-25 起停用的账户，60 天后可申请放款；也有人理解为须在 60 天内，两种读法都要提醒。更早停用的是 90 天。',
        'Deactivated from 2024-10-25 on: a request opens after 60 days; others read “within 60 days”, so watch both. Earlier ones: 90 days.',
      ],
    ),
    task(
      'rejected',
      'us_consider_escalation',
      'reviewer',
      within(3),
      ['评估升级渠道', 'Consider an escalation'],
      [
        '账户状况客服电话、高管升级、协议约定的仲裁；须所有者和律师批准，不作威胁。',
        'Account Health call, executive relations, arbitration under the agreement; with the owner’s and a lawyer’s approval, never as a threat.',
      ],
    ),
  ],
  checks: [
    always('us_both_readings', '资金期限两种读法都已登记', 'Both readings of the funds date are recorded'),
  ],
};

/** EU: Regulation (EU) 2019/1150: reasons, 30 days before a termination, internal complaints, mediators. */
export const EU: SheetContent = {
  tasks: [
    task(
      'investigating',
      'eu_check_reasons',
      'writer',
      within(2),
      ['核对通知是否写明理由', 'Does the notice give its reasons?'],
      [
        '欧盟 2019/1150 号条例第 4 条：限制或暂停须说明理由；终止须提前 30 天。没有理由的记下，作为内部投诉依据。',
        'Regulation (EU) 2019/1150, Art. 4: a restriction states its reasons, a termination comes 30 days ahead. Missing reasons are a ground of complaint.',
      ],
    ),
    task(
      'rejected',
      'eu_internal_complaint',
      'reviewer',
      within(3),
      ['提交内部投诉', 'File an internal complaint'],
      [
        '依据 2019/1150 号条例的内部投诉处理机制，引用事实和条款，语气平和。',
        'Through the internal complaint system of Regulation (EU) 2019/1150, with facts and articles, calmly.',
      ],
    ),
    task(
      'rejected',
      'eu_mediation',
      'owner',
      within(10),
      ['评估调解', 'Consider mediation'],
      [
        '内部投诉无果后，可向条例规定的调解机构申请；先与客户谈清费用。',
        'When the complaint fails, the mediators named under the Regulation; settle the cost with the client first.',
      ],
    ),
    task(
      'funds_only',
      'eu_funds_90_days',
      'finance',
      before('funds_request', 0),
      ['90 天后申请放款', 'Request the funds after 90 days'],
      [
        '欧洲站措辞：款项通常暂扣 90 天，也可能更久；到期当日申请。',
        'European wording: held for 90 days and perhaps longer; request them on the day.',
      ],
    ),
  ],
  evidence: [
    wanted(
      'eu_owners',
      ['identity_document', 'business_licence', 'other'],
      ['股权结构和受益所有人', 'Ownership chart and beneficial owners'],
      [
        '持股 25% 以上者的身份文件和结构图（如要求）。',
        'Identity of whoever holds more than 25 %, with a chart (if asked).',
      ],
    ),
  ],
  questions: [
    question(
      'eu_vat',
      '各国 VAT、EPR 和责任人登记是否有效？',
      'Are VAT, EPR and responsible-person registrations valid?',
    ),
  ],
  checks: [
    always(
      'eu_language',
      '用该站点要求的语言提交，并附准确译文',
      'Filed in the marketplace’s language, with an exact translation',
    ),
    never(
      'eu_no_threat_of_regulation',
      '引用条例是陈述权利，不是威胁',
      'The Regulation is cited as a right, never as a threat',
    ),
  ],
};

export const UK: SheetContent = {
  ...NOTHING,
  tasks: [
    task(
      'investigating',
      'uk_identity_ready',
      'case_manager',
      within(3),
      ['备齐英国身份验证材料', 'Have the UK identity papers ready'],
      [
        '营业执照或 90 天内账单、持股 25% 以上者的身份文件；可能约视频核验。',
        'Licence or a bill of at most 90 days, identity of owners above 25 %; a video call may follow.',
      ],
    ),
    task(
      'rejected',
      'uk_internal_complaint',
      'reviewer',
      within(3),
      ['提交内部投诉或申请调解', 'Internal complaint or mediation'],
      [
        '英国保留了 2019/1150 号条例的规则：理由说明、内部投诉和调解。',
        'The UK kept the rules of Regulation 2019/1150: reasons, internal complaints, mediation.',
      ],
    ),
    task(
      'funds_only',
      'uk_funds_90_days',
      'finance',
      before('funds_request', 0),
      ['90 天后申请放款', 'Request the funds after 90 days'],
      ['款项通常暂扣 90 天，也可能更久。', 'Held for 90 days and perhaps longer.'],
    ),
  ],
  questions: [question('uk_vat', '英国 VAT 号和公司注册状态？', 'UK VAT number and state of the company?')],
};

export const JP: SheetContent = {
  ...NOTHING,
  tasks: [
    task(
      'drafting',
      'jp_translate',
      'writer',
      within(3),
      ['准备日文版计划', 'Prepare the plan in Japanese'],
      [
        '由懂商务日语的人翻译并回译核对；敬语得体，事实不变。',
        'By somebody who writes business Japanese, checked by translating back; polite, with the same facts.',
      ],
    ),
    task(
      'in_review',
      'jp_check_japanese',
      'reviewer',
      within(1),
      ['核对日文版与中文版一致', 'Compare the Japanese with the Chinese'],
      ['日期、ASIN、数字逐一对照。', 'Dates, ASINs and numbers, one by one.'],
    ),
    task(
      'funds_only',
      'jp_funds_90_days',
      'finance',
      before('funds_request', 0),
      ['90 天后申请放款', 'Request the funds after 90 days'],
      ['款项通常暂扣 90 天，也可能更久。', 'Held for 90 days and perhaps longer.'],
    ),
  ],
  checks: [
    always(
      'jp_sender_list',
      '按日本站官方清单核对发件域名',
      'Check the sender against the Japanese help page',
    ),
  ],
};

export const ELSEWHERE: SheetContent = {
  ...NOTHING,
  tasks: [
    task(
      'enquiry',
      'elsewhere_find_rules',
      'case_manager',
      within(2),
      ['查清该站点的期限和语言要求', 'Find this marketplace’s dates and language'],
      [
        '没有专门规则的站点按 90 天放款处理；通知写明的优先。确认申诉用什么语言。',
        'Where no rule is known, funds after 90 days; what the notice says comes first. Find out the language of the appeal.',
      ],
    ),
    task(
      'funds_only',
      'elsewhere_funds_follow',
      'finance',
      withinDays(7),
      ['确认放款渠道和币种', 'Find the channel and currency of the funds'],
      [
        '收款银行能否接收该币种，是否需要税务证明。',
        'Can the bank take the currency, and is a tax paper needed?',
      ],
    ),
  ],
};
