import type { DefaultRole, Locale, Permission } from '@overturn/kernel/vocabulary';
import type { Both, Words } from './keyed';

const role: Words<DefaultRole> = {
  owner: ['所有者', 'Owner'],
  case_manager: ['案件经理', 'Case manager'],
  writer: ['撰写人', 'Writer'],
  reviewer: ['审核人', 'Reviewer'],
  finance: ['财务', 'Finance'],
  compliance: ['合规', 'Compliance'],
  auditor: ['审计', 'Auditor'],
};

const permission: Words<Permission> = {
  'client:read': ['查看客户', 'See clients'],
  'client:write': ['编辑客户', 'Edit clients'],
  'notice:read': ['查看通知', 'See notices'],
  'notice:write': ['录入和更正通知', 'Add and correct notices'],
  'evidence:read': ['查看证据', 'See evidence'],
  'evidence:write': ['上传证据', 'Add evidence'],
  'case:read': ['查看案件', 'See cases'],
  'case:write': ['新建和编辑案件', 'Open and edit cases'],
  'case:assign': ['分配案件', 'Assign cases'],
  'case:clear_conflict': ['利益冲突放行', 'Clear conflicts of interest'],
  'case:engage': ['签约', 'Engage clients'],
  'case:decline': ['不予受理', 'Decline cases'],
  'case:reopen': ['重新打开案件', 'Reopen cases'],
  'plan:write': ['撰写行动计划', 'Write plans of action'],
  'plan:review': ['审核行动计划', 'Review plans of action'],
  'plan:submit': ['提交行动计划', 'Submit plans of action'],
  'privacy:manage': ['管理留存与删除', 'Manage holds and erasure'],
  'evidence:judge': ['判定可疑证据', 'Judge suspected evidence'],
  'plan:override': ['放行门禁和联系冷静期', 'Override gates and contact locks'],
  'outcome:claim': ['申报结果', 'Claim outcomes'],
  'outcome:verify': ['核实结果', 'Verify outcomes'],
  'fee:manage_plans': ['管理收费方案', 'Manage fee plans'],
  'invoice:read': ['查看账单和账目', 'Read invoices and the ledger'],
  'invoice:write': ['计算费用、起草账单、登记收款', 'Calculate fees, draft invoices, record payments'],
  'invoice:approve': ['批准账单、确认收款', 'Approve invoices, confirm payments'],
  'ledger:close': ['结账', 'Close ledger periods'],
  'deadline:write': ['调整期限', 'Change deadlines'],
  'deadline:manage_rules': ['管理期限规则和日历', 'Manage deadline rules and calendars'],
  'task:write': ['处理任务', 'Work on tasks'],
  'task:manage_playbooks': ['管理作业手册', 'Manage playbooks'],
  'view:share': ['共享视图', 'Share views'],
  'staff:read': ['查看成员', 'See staff'],
  'staff:manage': ['管理成员', 'Manage staff'],
  'role:manage': ['管理角色', 'Manage roles'],
  'audit:read': ['查看审计日志', 'See the audit log'],
  'clock:advance': ['调整演示时钟', 'Move the demo clock'],
};

const staffState: Words<'invited' | 'active' | 'retired'> = {
  invited: ['已邀请', 'Invited'],
  active: ['在职', 'Active'],
  retired: ['已停用', 'Retired'],
};

const locale: Words<Locale> = { 'zh-CN': ['中文', 'Chinese'], en: ['英语', 'English'] };

const permissionGroup = {
  privacy: ['留存与删除', 'Retention and erasure'],
  client: ['客户', 'Clients'],
  notice: ['通知', 'Notices'],
  evidence: ['证据', 'Evidence'],
  case: ['案件', 'Cases'],
  plan: ['行动计划', 'Plans of action'],
  outcome: ['结果', 'Outcomes'],
  fee: ['收费', 'Fees'],
  invoice: ['账单', 'Invoices'],
  ledger: ['账目', 'Ledger'],
  deadline: ['期限', 'Deadlines'],
  task: ['任务', 'Tasks'],
  view: ['视图', 'Views'],
  staff: ['成员', 'Staff'],
  role: ['角色', 'Roles'],
  audit: ['审计', 'Audit'],
  clock: ['时钟', 'Clock'],
} as const satisfies Readonly<Record<string, Both>>;

export const PEOPLE_VOCABULARY = { role, permission, staffState, locale, permissionGroup } as const;
