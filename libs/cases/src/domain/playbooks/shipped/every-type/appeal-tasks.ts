import type { PlaybookTask } from '../../playbook';
import { before, task, within, withinHours } from '../words';

/** Writing, checking and sending the appeal. */
export const APPEAL: readonly PlaybookTask[] = [
  task(
    'drafting',
    'do_corrections',
    'case_manager',
    within(2),
    ['落实纠正措施并留证', 'Carry the corrections out and prove them'],
    [
      '每条根因至少一项已完成的措施：做了什么、哪天做的、证据是什么。还没做的不能写成已做。',
      'At least one finished action for each root cause: what, on which day, with which proof. What is not done is never written as done.',
    ],
  ),
  task(
    'drafting',
    'write_plan',
    'writer',
    before('appeal_window', 14),
    ['撰写行动计划（POA）', 'Write the plan of action'],
    [
      '三部分：根因、已采取的措施、预防措施（谁负责、多久一次）。用要点，写明日期、ASIN、订单号；每条根因对应措施和预防。',
      'Three parts: root causes, actions taken, preventive measures (who, how often). In points, with dates, ASINs and order ids; each cause with an action and a measure.',
    ],
  ),
  task(
    'drafting',
    'prepare_files',
    'writer',
    within(2),
    ['整理附件', 'Prepare the attachments'],
    [
      '整页、清晰、可读，文件名写明内容。发票可以标出相关行，身份和营业执照类文件不能做任何标记。核对通知允许的格式。',
      'Whole, sharp, legible pages with telling names. Lines of an invoice may be marked; identity papers and licences must not be. Check which file types the notice accepts.',
    ],
  ),
  task(
    'in_review',
    'review_plan',
    'reviewer',
    within(1),
    ['第二人审核行动计划', 'A second person reviews the plan'],
    [
      '站在亚马逊的角度读：理由够不够解除？有没有空话、情绪、指责、威胁？每个数字都能在证据里找到吗？',
      'Read it as Amazon would: is there reason to lift the block? Any phrases, feelings, blame or threats? Is every number in the evidence?',
    ],
  ),
  task(
    'in_review',
    'verify_papers',
    'compliance',
    within(1),
    ['核验材料真实性', 'Check that the papers are genuine'],
    [
      '抽查发票抬头、税号、金额合计、供应商电话和网站；打电话核实供应商。发现伪造立即停止并上报。',
      'Check invoice heads, tax numbers, sums, the supplier’s phone and site; ring the supplier. Stop and report at the first forged paper.',
    ],
  ),
  task(
    'awaiting_client',
    'walk_client_through',
    'case_manager',
    within(1),
    ['与客户逐条确认', 'Go through it with the client'],
    [
      '请客户对每条事实和承诺点头；客户做不到的预防措施不写进去。',
      'The client agrees to every fact and promise; a preventive measure that they cannot keep is taken out.',
    ],
  ),
  task(
    'awaiting_client',
    'sign_truth_statement',
    'case_manager',
    within(2),
    ['客户签署真实性声明', 'Have the truth statement signed'],
    [
      '针对这一版计划和附件签署；计划再改，就要再签。',
      'For this version of the plan and its attachments; a changed plan needs a new signature.',
    ],
  ),
  task(
    'ready_to_submit',
    'clear_tickets',
    'case_manager',
    within(1),
    ['确认工单已全部关闭', 'See that all tickets are closed'],
    [
      '对照调查阶段的清单，逐个核对状态并截图。',
      'Compare with the list from the investigation, with a screenshot of each state.',
    ],
  ),
  task(
    'ready_to_submit',
    'reread_cool',
    'reviewer',
    withinHours(24),
    ['隔一段时间再读一遍', 'Read it once more after a pause'],
    [
      '不着急发。冷静期后换一个人通读正文和附件，确认没有错站点、错店铺、错 ASIN。',
      'Do not rush. After the pause somebody else reads text and files once more: right marketplace, right shop, right ASINs.',
    ],
  ),
  task(
    'ready_to_submit',
    'file_appeal',
    'case_manager',
    before('appeal_window', 7),
    ['从“账户状况”提交申诉', 'File the appeal through Account Health'],
    [
      '绩效 → 账户状况 → 重新激活账户。按页面形式填写（问卷、确认、测验或材料），保存提交页截图和原文。',
      'Performance → Account Health → Reactivate your account. Follow the form that is shown (questionnaire, acknowledgement, quiz or documents); keep a screenshot and the exact text.',
    ],
  ),
];

/** Waiting for Amazon, and what it answers. */
export const ANSWERS: readonly PlaybookTask[] = [
  task(
    'awaiting_amazon',
    'watch_for_answer',
    'case_manager',
    within(1),
    ['每天查看绩效通知和邮箱', 'Look for the answer every day'],
    [
      '只看不联系。提醒客户也不要写信、打电话、开工单。收到答复当天登记。',
      'Look, do not write. Remind the client not to write, call or open tickets either. Record an answer on the day it comes.',
    ],
  ),
  task(
    'awaiting_amazon',
    'follow_up_once',
    'case_manager',
    before('amazon_reply', 0),
    ['到期仍无答复时跟进一次', 'Follow up once if nothing has come'],
    [
      '亚马逊预计两天内答复，复杂案件可能要 14 天以上。到了可跟进的时间，只通过“查看申诉”跟进一次。',
      'Amazon expects to answer within two days; complex cases take 14 days or more. From the permitted time on, follow up once, through View appeal.',
    ],
  ),
  task(
    'info_requested',
    'list_what_is_asked',
    'case_manager',
    withinHours(4),
    ['逐条列出补充要求', 'List what is asked, point by point'],
    [
      '把答复里的每一项要求拆开，标明已有、缺少、做不到；记下答复里写的期限。',
      'Take the answer apart: what is there, what is missing, what cannot be had; note the date it sets.',
    ],
  ),
  task(
    'info_requested',
    'gather_what_is_asked',
    'case_manager',
    within(2),
    ['补齐材料', 'Gather what is asked for'],
    [
      '只补所要的，不重复寄同一份文件：反复提交相同材料对案件有害。',
      'Only what is asked. Never the same file again: repeated identical documents do harm.',
    ],
  ),
  task(
    'info_requested',
    'write_answer',
    'writer',
    within(3),
    ['撰写补充答复', 'Write the answer'],
    [
      '按对方的编号一一回答，开头一句话说明附了什么。',
      'Answer in Amazon’s own order; say in the first sentence what is attached.',
    ],
  ),
  task(
    'rejected',
    'analyse_rejection',
    'writer',
    within(1),
    ['完成驳回分析', 'Analyse the rejection'],
    [
      '亚马逊要了什么、我们缺了什么、依据哪条政策。重读政策，不凭感觉改写。',
      'What Amazon asked for, what was missing, on which policy it rests. Read the policy again; do not rewrite by feeling.',
    ],
  ),
  task(
    'rejected',
    'find_new_facts',
    'writer',
    within(3),
    ['找出新的事实或证据', 'Find new facts or evidence'],
    [
      '下一轮必须有新内容：新证据、更深一层的根因、已落实的措施。相同的正文不能再交。',
      'The next round needs something new: evidence, a deeper cause, an action now done. The same text is never sent again.',
    ],
  ),
  task(
    'rejected',
    'decide_next_step',
    'case_manager',
    within(2),
    ['与客户决定下一步', 'Decide the next step with the client'],
    [
      '继续下一轮、走升级渠道，还是放弃申诉只追资金；把理由和剩余期限告诉客户。',
      'Another round, an escalation, or the funds only; give the client the reasons and the time that is left.',
    ],
  ),
];
