import type { Question, SuspensionType } from '@overturn/kernel';
import { YES_NO, ask, choice, when } from './question';

/** Asked in every case. */
export const GENERAL_QUESTIONS: readonly Question[] = [
  ask('fulfilment', 'choice', ['发货方式是什么？', 'How are orders fulfilled?'], {
    choices: [
      choice('fba', '亚马逊配送（FBA）', 'By Amazon (FBA)'),
      choice('fbm', '自发货（FBM）', 'By the seller (FBM)'),
      choice('both', '两者都有', 'Both'),
    ],
  }),
  ask('monthly_sales', 'number', ['停用前三个月的月均销售额（美元）是多少？', 'What were the average monthly sales (USD) in the three months before?']),
  ask('appeals_before', 'number', ['在委托我们之前，已经提交过几次申诉？', 'How many appeals were sent before us?'], {
    hint: ['没有就填 0。', 'Zero if none.'],
  }),
  ask('appeals_texts', 'file', ['请上传以前提交的全部申诉和亚马逊的答复。', 'Upload every earlier appeal and Amazon’s answers.'], {
    showWhen: when('appeals_attached', 'yes'),
  }),
  ask('appeals_attached', 'choice', ['手上有以前的申诉原文吗？', 'Do you have the texts of earlier appeals?'], {
    choices: YES_NO,
  }),
  ask('other_provider', 'choice', ['现在还有别的服务商在处理这个账户吗？', 'Is another provider working on this account now?'], {
    choices: YES_NO,
  }),
  ask('other_provider_name', 'text', ['是哪一家？请先停止他们的操作。', 'Which one? They must stop first.'], {
    showWhen: when('other_provider', 'yes'),
  }),
  ask('open_tickets', 'choice', ['卖家平台里还有未结的客服 Case 吗？', 'Are there open support cases in Seller Central?'], {
    choices: YES_NO,
  }),
  ask('open_ticket_numbers', 'long_text', ['请列出 Case 编号和内容。', 'List their numbers and what they are about.'], {
    showWhen: when('open_tickets', 'yes'),
  }),
  ask('documents_forged', 'choice', ['以前提交给亚马逊的文件里，有没有被修改或伪造的？', 'Was any document sent to Amazon before changed or forged?'], {
    choices: [...YES_NO, choice('unknown', '不确定', 'Not sure')],
    audience: 'staff',
    hint: ['由员工在通话中了解，不在门户中询问。', 'Found out by staff in a call, not asked in the portal.'],
  }),
  ask('documents_forged_which', 'long_text', ['哪些文件，改了什么？', 'Which, and what was changed?'], {
    showWhen: when('documents_forged', 'yes', 'unknown'),
    audience: 'staff',
  }),
]; // prettier-ignore

/** Asked for a suspension type. */
export const TYPE_QUESTIONS: Readonly<Record<SuspensionType, readonly Question[]>> = {
  deactivated: [
    ask('deactivated_on', 'date', ['账户是哪一天被停用的？', 'On which day was the account deactivated?']),
    ask('funds_held', 'number', ['被扣留的资金大约多少（美元）？', 'About how much money is held (USD)?']),
    ask('deactivated_other_marketplaces', 'choice', ['其他站点也被停用了吗？', 'Are other marketplaces deactivated too?'], { choices: YES_NO }),
    ask('deactivated_which_marketplaces', 'text', ['哪些站点？', 'Which?'], { showWhen: when('deactivated_other_marketplaces', 'yes') }),
  ],
  suspended: [
    ask('suspended_asked_for', 'long_text', ['亚马逊要求提供什么？请逐条抄下来。', 'What does Amazon ask for? Copy each point.']),
    ask('suspended_done_already', 'long_text', ['收到通知后已经做了哪些整改？', 'What has been corrected since the notice?']),
    ask('suspended_health_page', 'file', ['请上传账户状况页面截图。', 'Upload a screenshot of the account health page.']),
  ],
  denied: [
    ask('denied_count', 'number', ['已经被拒绝几次？', 'How often was the appeal rejected?']),
    ask('denied_last_answer', 'file', ['请上传最近一次拒绝的邮件。', 'Upload the latest rejection.']),
    ask('denied_what_changed', 'long_text', ['与上次相比，这次能补充什么新事实或新证据？', 'What new fact or evidence is there compared with last time?']),
    ask('denied_last_attempt', 'choice', ['亚马逊是否说过这是最后一次机会？', 'Did Amazon say that one attempt is left?'], { choices: YES_NO }),
  ],
  banned: [
    ask('banned_final_text', 'file', ['请上传“不予恢复”的通知。', 'Upload the notice that the account will not be reinstated.']),
    ask('banned_funds', 'number', ['账户余额大约多少（美元）？', 'About how much is the balance (USD)?']),
    ask('banned_wants', 'choice', ['重开的可能很小。客户希望怎么做？', 'Reopening is very unlikely. What does the client want?'], {
      choices: [
        choice('funds_only', '只追回资金', 'The funds only'),
        choice('try_once', '再申诉一次，同时追回资金', 'One more appeal, and the funds'),
      ],
    }),
    ask('banned_new_evidence', 'long_text', ['有什么以前从未提交过的新证据？', 'Which evidence was never sent before?'], { showWhen: when('banned_wants', 'try_once') }),
  ],
}; // prettier-ignore
