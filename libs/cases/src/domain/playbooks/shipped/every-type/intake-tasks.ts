import type { PlaybookTask } from '../../playbook';
import { task, within, withinHours } from '../words';

/** From the first call to the order to begin. */
export const INTAKE: readonly PlaybookTask[] = [
  task(
    'enquiry',
    'read_notice',
    'case_manager',
    withinHours(4),
    ['核对通知原文和发件人', 'Check the notice and who sent it'],
    [
      '让客户在后台“绩效通知”里找到同一封信；找不到就按钓鱼邮件处理。记下收到时间、站点、点名的 ASIN 和要求的材料。',
      'Have the client find the same message under Performance Notifications; if it is not there, treat it as phishing. Note when it came, the marketplace, the ASINs it names and what it asks for.',
    ],
  ),
  task(
    'enquiry',
    'check_conflicts',
    'compliance',
    within(1),
    ['利益冲突与关联核查', 'Check for conflicts and links'],
    [
      '核对公司主体、法人、地址、电话、邮箱、收款账户尾号、设备和供应商是否与本所其他客户重合；有重合先说明理由再签约。',
      'Compare company, legal representative, address, phone, mail, tail of the bank account, devices and suppliers with our other clients. Clear a match with a reason before the engagement.',
    ],
  ),
  task(
    'enquiry',
    'set_expectations',
    'case_manager',
    within(1),
    ['向客户说明流程和预期', 'Tell the client what to expect'],
    [
      '讲清步骤、常见时长和可能的结果，不承诺通过。当面提醒：不开新账户、不每天写信给亚马逊、不找“内部渠道”、不改材料。',
      'Explain the steps, how long they usually take and how they may end; promise nothing. Remind them: no new account, no daily mail to Amazon, no “inside contact”, no altered papers.',
    ],
  ),
  task(
    'awaiting_engagement',
    'send_offer',
    'case_manager',
    within(1),
    ['发出报价和成功收费条款', 'Send the offer and its success-fee terms'],
    [
      '写明什么算成功、部分恢复怎么算、保障期多长，以及客户隐瞒或开新账户时怎么处理。',
      'State what counts as success, how a partial reinstatement counts, how long the guarantee runs, and what happens if the client hides facts or opens a new account.',
    ],
  ),
  task(
    'awaiting_engagement',
    'sign_declarations',
    'case_manager',
    within(2),
    ['客户签署声明', 'Have the declarations signed'],
    [
      '四项：不开新账户、材料真实、没有同时委托他人、不行贿。缺一项不开工。',
      'Four of them: no new account, truthful papers, no other provider at the same time, no bribery. Work does not begin while one is missing.',
    ],
  ),
  task(
    'awaiting_engagement',
    'get_partner_access',
    'case_manager',
    within(2),
    ['取得授权合作伙伴权限', 'Get access as an authorised partner'],
    [
      '由客户在后台邀请本所为授权合作伙伴，只给需要的权限并设到期日。不收密码，不用客户的设备登录。',
      'The client invites the firm as an authorised partner, with the least rights and an end date. Never take a password, never sign in from the client’s device.',
    ],
  ),
];

/** Finding out what happened. */
export const INVESTIGATION: readonly PlaybookTask[] = [
  task(
    'investigating',
    'snapshot_account',
    'case_manager',
    within(1),
    ['保存账户现状截图', 'Keep the state of the account'],
    [
      '账户状况页、绩效指标、违规记录、受影响 ASIN、待结余额和库存，全页截图，能看到日期。',
      'Account Health, metrics, violations, affected ASINs, balance and stock: whole pages, with the date visible.',
    ],
  ),
  task(
    'investigating',
    'read_policy',
    'writer',
    within(1),
    ['通读相关政策', 'Read the policy'],
    [
      '打开通知引用的政策页和协议条款，把被违反的那一句抄进根因表，并记下链接和阅读日期。',
      'Open the policy page and the clause that the notice cites; copy the sentence that was broken into the worksheet with its address and the date of reading.',
    ],
  ),
  task(
    'investigating',
    'list_open_tickets',
    'case_manager',
    within(1),
    ['清点未关闭的客服工单', 'List open support tickets'],
    [
      '列出后台所有未关闭的 Case ID。提交申诉前要全部处理完；联系过多本身也会导致停用。',
      'List every open Seller Central case. All have to be settled before an appeal; too many contacts are a cause of deactivation of their own.',
    ],
  ),
  task(
    'investigating',
    'find_root_causes',
    'writer',
    within(3),
    ['完成根因分析表', 'Finish the root-cause worksheet'],
    [
      '连问五个为什么，每一层都要有事实和证据。不写“员工疏忽”就停，要问到流程为什么允许它发生；不怪买家。',
      'Five whys, each with a fact and its proof. Do not stop at “an employee’s mistake”: ask why the process let it happen. Never blame buyers.',
    ],
  ),
  task(
    'investigating',
    'collect_evidence',
    'case_manager',
    within(4),
    ['收齐证据', 'Collect the evidence'],
    [
      '按本页“需要的证据”逐项收。缺的写明原因和补救办法；可疑的先交合规，不进申诉。',
      'Item by item, by the list of wanted evidence. Say why something is missing and what takes its place; hand what looks wrong to compliance and keep it out of the appeal.',
    ],
  ),
  task(
    'investigating',
    'audit_listings',
    'writer',
    within(5),
    ['自查全部商品', 'Go through all listings'],
    [
      '不只看被点名的 ASIN：把同供应商、同类目、同写法的都查一遍，有问题的先改或下架，并截图留存。',
      'Not only the ASINs that were named: everything of the same supplier, category or wording. Correct or close what is wrong, with a screenshot before and after.',
    ],
  ),
];
