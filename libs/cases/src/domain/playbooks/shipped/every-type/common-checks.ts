import type { ClientQuestion, PlaybookCheck, WantedEvidence } from '../../playbook';
import { always, never, question, wanted } from '../words';

export const COMMON_CHECKS: readonly PlaybookCheck[] = [
  always(
    'settle_tickets_first',
    '先处理完所有客服工单，再提交申诉',
    'Settle every support ticket before the appeal',
  ),
  always('know_cause_and_rules', '先弄清原因并读完相关规则', 'Know the cause and have read the rules on it'),
  always('dated_and_proven', '每项纠正措施都有日期和证据', 'Every corrective action has a date and proof'),
  always(
    'professional_tone',
    '语气专业，表现出配合的意愿',
    'Professional words that show the will to cooperate',
  ),
  always(
    'keep_change_afterwards',
    '恢复后继续执行预防措施',
    'Keep the preventive measures going after reinstatement',
  ),
  never('no_rush', '不要仓促提交', 'Do not rush the appeal'),
  never('no_daily_mail', '不要每天写信催亚马逊', 'Do not write to Amazon every day'),
  never(
    'no_seller_support',
    '不要通过卖家支持邮件或账户联系',
    'Do not contact Seller Support by mail or account',
  ),
  never('no_blaming_buyers', '不要责怪买家', 'Do not blame buyers'),
  never('no_new_account', '不要开新账户', 'Do not open a new account'),
  never('no_forgery', '不要伪造或修改发票及任何文件', 'Do not forge or alter invoices or any paper'),
  never('no_rudeness', '不要对绩效团队无礼', 'Do not be rude to Seller Performance'),
  never(
    'no_legal_threats',
    '不要以法律行动威胁；法律升级另走审批',
    'Do not threaten legal action; a legal escalation has its own approval',
  ),
  never(
    'no_inside_contact',
    '不使用“内部渠道”，不给任何人好处',
    'No “inside contact”, no favours to anybody',
  ),
];

export const COMMON_EVIDENCE: readonly WantedEvidence[] = [
  wanted(
    'account_health_page',
    ['screenshot', 'account_state'],
    ['账户状况页截图', 'Account Health page'],
    [
      '整页，能看到日期、店铺名和违规记录；申诉前后各一份。',
      'The whole page with date, shop and violations; one before the appeal and one after.',
    ],
  ),
  wanted(
    'notice_original',
    ['mail', 'screenshot'],
    ['通知原件', 'The notice itself'],
    [
      '带邮件头的 .eml，或绩效通知页的全页截图。',
      'An .eml with its headers, or the whole Performance Notifications page.',
    ],
  ),
];

export const COMMON_QUESTIONS: readonly ClientQuestion[] = [
  question(
    'earlier_appeals',
    '之前是否自己或请别人申诉过？请提供每次的原文和答复。',
    'Has anybody appealed before? Please give every text and answer.',
  ),
  question(
    'recent_changes',
    '停用前 90 天内，供应商、员工、软件、收款账户或登录地点有什么变化？',
    'What changed in the 90 days before: suppliers, people, software, bank account, where you sign in?',
  ),
  question(
    'balance_and_stock',
    '账户里还有多少余额（按币种）和 FBA 库存？',
    'How much balance (per currency) and FBA stock is in the account?',
  ),
  question(
    'who_has_access',
    '谁能登录账户？用过哪些服务商、插件或共享设备？',
    'Who can sign in? Which service providers, plug-ins or shared devices were used?',
  ),
];
