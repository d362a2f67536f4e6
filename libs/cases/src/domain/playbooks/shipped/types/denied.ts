import type { SheetContent } from '../../playbook';
import { COMMON_CHECKS, COMMON_EVIDENCE, COMMON_QUESTIONS, COMMON_TASKS, withOwnTasks } from '../every-type';
import { always, before, never, question, task, wanted, within } from '../words';

/** 拒绝: a plan was refused. Read the policy again, find what was missing, change the plan, send it anew. */
export const DENIED: SheetContent = {
  tasks: withOwnTasks(COMMON_TASKS, [
    task(
      'enquiry',
      'denied_collect_history',
      'case_manager',
      within(1),
      ['收齐以往申诉原文和答复', 'Collect every earlier appeal and answer'],
      [
        '包括客户自己和其他服务商提交的。看不到原文，就不能判断缺了什么。',
        'The client’s own and other providers’ as well. Without the texts nobody can say what was missing.',
      ],
    ),
    task(
      'enquiry',
      'denied_judge_attempts',
      'reviewer',
      within(1),
      ['判断还有几次机会', 'Judge how many attempts are left'],
      [
        '只以亚马逊来信写明的为准；没写就按“每次都可能是最后一次”准备。',
        'Only what a message from Amazon says counts; if it is silent, prepare each one as if it were the last.',
      ],
    ),
    task(
      'investigating',
      'denied_compare_versions',
      'writer',
      within(2),
      ['逐条对照：要求与已提交', 'Compare what was asked with what was sent'],
      [
        '左列写亚马逊历次要求，右列写当时给了什么；空白处就是这一轮的工作。',
        'What Amazon asked at the left, what it was given at the right; the gaps are this round’s work.',
      ],
    ),
    task(
      'investigating',
      'denied_find_false_statements',
      'compliance',
      within(2),
      ['核查以往申诉有无不实', 'Look for untruths in earlier appeals'],
      [
        '以前的申诉若有假发票或不实说法，要先更正，不能沿用。必要时上报高级审核人。',
        'Forged invoices or untrue statements of earlier appeals are put right, never carried on. Take them to a senior reviewer if need be.',
      ],
    ),
    task(
      'drafting',
      'write_plan',
      'writer',
      before('appeal_window', 14),
      ['重写行动计划', 'Rewrite the plan of action'],
      [
        '从驳回分析出发，不在旧稿上改字。开头说明这次新增了什么；与被拒版本对比后再送审。',
        'Start from the analysis, not from the old text. Say first what is new; compare with the refused version before the review.',
      ],
    ),
    task(
      'in_review',
      'denied_check_difference',
      'reviewer',
      within(1),
      ['对比新旧两版', 'Compare the new version with the old one'],
      [
        '新旧实质相同就退回：相同内容再次提交会被直接驳回。',
        'Send it back if it says the same: the same content is refused outright.',
      ],
    ),
  ]),
  evidence: [
    ...COMMON_EVIDENCE,
    wanted(
      'earlier_appeals',
      ['mail', 'screenshot', 'other'],
      ['以往申诉和答复', 'Earlier appeals and answers'],
      [
        '每一轮的正文、附件和亚马逊的答复，按时间排好。',
        'Text, attachments and Amazon’s answer of every round, in order.',
      ],
    ),
  ],
  questions: [
    ...COMMON_QUESTIONS,
    question(
      'who_wrote_appeals',
      '以前的申诉是谁写的？有没有与事实不符的内容？',
      'Who wrote the earlier appeals? Is anything in them untrue?',
    ),
  ],
  checks: [
    ...COMMON_CHECKS,
    always('new_content_each_round', '每一轮都有新的事实或证据', 'Every round brings new facts or evidence'),
    never('no_same_text', '不要再次提交相同的计划或附件', 'Never send the same plan or files again'),
  ],
};
