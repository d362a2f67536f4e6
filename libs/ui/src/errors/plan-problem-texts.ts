import type { ProblemText } from './problem-text.types';

/** Refusals on the way from a draft to Amazon. */
export const PLAN_PROBLEM_TEXTS = {
  'PLANS.PART_CONFLICT': {
    zh: '有人刚刚改了同一处。其他修改都已保存；请对照后选择这一处以谁的为准。',
    en: 'Someone has just changed the same part. Everything else was saved: compare, then choose whose words stay there.',
  },
  'PLANS.LINT_SETTINGS_CHANGED': {
    zh: '有人刚刚改了计划检查的设置。请重新加载后再改。',
    en: 'Someone has just changed how plans are checked. Reload the page, then change it.',
  },
  'PLANS.RULE_NOT_SWITCHABLE': {
    zh: '规则 {{ruleId}} 不能关闭。',
    en: 'The rule {{ruleId}} cannot be switched off.',
  },
  'PLANS.TOO_MANY_POINTS': {
    zh: '一份计划的这一部分最多 {{max}} 条。请合并后再保存。',
    en: 'This part of a plan holds at most {{max}} points. Merge some, then save.',
  },
  'PLANS.ALREADY_A_VERSION': {
    zh: '这份内容与第 {{number}} 版完全相同。请先修改，再提交审核。',
    en: 'This text is the same as version {{number}}. Change it, then submit it for review.',
  },
  'PLANS.VERSION_NOT_FOUND': {
    zh: '找不到这个版本的计划。请重新加载。',
    en: 'This version of the plan was not found. Reload the page.',
  },
  'PLANS.THREAD_NOT_FOUND': {
    zh: '找不到这条批注。请重新加载。',
    en: 'This comment was not found. Reload the page.',
  },
  'PLANS.RUBRIC_INCOMPLETE': {
    zh: '请给每一项各评一次分。',
    en: 'Score each point of the rubric once.',
  },
  'PLANS.LOW_SCORE_NEEDS_NOTE': {
    zh: '1 分和 2 分请写明原因。',
    en: 'Say why for a score of 1 or 2.',
  },
  'PLANS.REVIEWER_NOT_FOUND': {
    zh: '找不到这位同事。请重新选择审核人。',
    en: 'This colleague was not found. Choose the reviewer again.',
  },
  'PLANS.REVIEWER_IS_AUTHOR': {
    zh: '作者不能审核自己写的计划。请选择另一位同事。',
    en: 'Who wrote a plan does not review it. Choose another colleague.',
  },
  'PLANS.REVIEW_TAKEN': {
    zh: '刚刚有人改了审核人。请看最新的列表，再决定。',
    en: 'Someone has just changed who reviews this. Look at the newest list, then decide.',
  },
  'PLANS.SAMPLE_NOT_FOUND': {
    zh: '找不到这次抽查。请重新加载。',
    en: 'This sample was not found. Reload the page.',
  },
  'PLANS.SAMPLE_CHECKED': {
    zh: '这次抽查已经有人完成。',
    en: 'Someone has checked this sample already.',
  },
  'PLANS.CHECK_BY_ANOTHER_PERSON': {
    zh: '作者和审核人不能抽查自己经手的计划，请由另一位同事完成。',
    en: 'Who wrote or approved a plan does not check it again. Let another colleague do it.',
  },
  'PLANS.QUALITY_VERSION_CONFLICT': {
    zh: '有人刚刚改过抽查设置。请重新加载后再改。',
    en: 'Someone has just changed these settings. Reload, then change them.',
  },
  'PLANS.NO_DRAFT': {
    zh: '这一轮还没有写计划。',
    en: 'No plan has been written in this round yet.',
  },
  'PLANS.NOT_THE_NEWEST_VERSION': {
    zh: '这不是最新版本的计划。请重新加载后再提交。',
    en: 'This is not the newest version of the plan. Reload, then file it.',
  },
  'PLANS.NOTHING_IN_ENGLISH': {
    zh: '计划还没有英文内容，亚马逊只看英文。请退回修改。',
    en: 'The plan has no English text, and Amazon reads nothing else. Send it back for changes.',
  },
  'CASES.NOT_DRAFTING': {
    zh: '案件不在“撰写中”，计划不能修改。你写的内容还在页面上，请先复制保存。',
    en: 'The case is not in drafting, so its plan cannot change. Your text is still on the page: copy it first.',
  },
  'CASES.CHANNEL_SELLER_SUPPORT': {
    zh: '没有提交。卖家支持（Seller Support）不是卖家绩效团队，不处理申诉；有账户因为频繁联系卖家支持而被停用。请改用账户状况页的申诉入口。',
    en: 'Nothing was filed. Seller Support is not Seller Performance and decides no appeals; accounts were deactivated for excess contacts with it. Use the appeal on the Account Health page.',
  },
  'CASES.CHANNEL_SECOND_ACCOUNT': {
    zh: '没有提交。新开或使用其他账户违反客户签署的声明，并会造成账户关联。请只用被停用的账户申诉。',
    en: 'Nothing was filed. A second account breaks the declarations that the client signed, and links the accounts. Appeal from the deactivated account only.',
  },
  'CASES.CHANNEL_INSIDE_CONTACT': {
    zh: '没有提交。通过亚马逊内部人员办理属于行贿，已有顾问因此被起诉。没有这种渠道；这次尝试已记入审计日志。',
    en: 'Nothing was filed. An inside contact is bribery: consultants were indicted for it. There is no such channel; this attempt is in the audit log.',
  },
  'CASES.SUBMISSION_TYPE_NOT_NOW': {
    zh: '案件现在的状态不能提交这种内容。你填写的内容已保留。',
    en: 'This kind of submission cannot be filed as the case stands now. What you filled in was kept.',
  },
  'CASES.ATTACHMENT_NEEDED': {
    zh: '提交资料时请至少附上一个文件。你填写的内容已保留。',
    en: 'Attach at least one file when you send documents. What you filled in was kept.',
  },
  'CASES.CITED_EVIDENCE_MISSING': {
    zh: '计划引用了 {{count}} 个没有附上的文件。请把计划引用的附件全部附上。',
    en: 'The plan speaks of {{count}} files that are not attached. Attach everything that the plan cites.',
  },
  'CASES.PACKAGE_ERASED': {
    zh: '这个提交包里的文件已按规定删除，不能再导出；清单和哈希仍然保留。',
    en: 'Files of this package were erased, so that it cannot be exported; its manifest with the hashes is kept.',
  },
  'CASES.SET_ASIDE_IS_NOT_SENT': {
    zh: '有 {{count}} 个文件已标为不采用，不会提交。请去掉它们；计划里引用了的，先改计划。',
    en: '{{count}} of the files are set aside and are not sent. Leave them out; where the plan cites one, change the plan first.',
  },
  'CASES.SUBMISSION_NOT_FOUND': {
    zh: '找不到这次提交。请重新加载。',
    en: 'This submission was not found. Reload the page.',
  },
  'CASES.PACKAGE_NOT_KEPT': {
    zh: '这次提交早于提交包功能，没有可导出的提交包。文本和附件仍可单独查看。',
    en: 'This submission is older than packages: there is none to export. Its text and files can still be seen one by one.',
  },
  'CASES.PACKAGE_CHANGED': {
    zh: '提交包与提交时封存的内容不一致，没有导出。请立即联系系统管理员检查文件存储。',
    en: 'The package is not what was sealed when it was filed, and was not exported. Ask the operator to check the file store.',
  },
  'CASES.OVERRIDE_NOT_USABLE': {
    zh: '这次放行已经用过、超过 24 小时，或不属于本轮。请另一位同事重新放行。',
    en: 'This override was used, is older than 24 hours or belongs to another round. Ask a colleague for a new one.',
  },
  'CASES.OVERRIDE_BY_ANOTHER_PERSON': {
    zh: '放行的人不能自己提交，请由另一位同事提交。',
    en: 'Whoever overrides does not file. Let another colleague file it.',
  },
} as const satisfies Record<string, ProblemText>;
