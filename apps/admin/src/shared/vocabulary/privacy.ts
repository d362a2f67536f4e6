import type { ErasureCause, ErasurePart, ErasureState, KeptBecause } from '@overturn/kernel/vocabulary';
import type { Words } from './keyed';

const erasureCause: Words<ErasureCause> = {
  request: ['客户要求', 'Asked for by the client'],
  retention: ['保留期满', 'Retention is over'],
};

const erasureState: Words<ErasureState> = {
  requested: ['待批准', 'To be approved'],
  approved: ['已批准', 'Approved'],
  erasing: ['删除中', 'Erasing'],
  done: ['已删除', 'Erased'],
  withdrawn: ['已撤回', 'Withdrawn'],
};

const erasurePart: Words<ErasurePart> = {
  files: ['证据文件', 'files'],
  facts: ['证据录入', 'facts of papers'],
  notes: ['批注与理由', 'notes'],
  requests: ['材料清单', 'document requests'],
  suspicions: ['可疑记录', 'suspicions'],
  notices: ['亚马逊通知', 'notices'],
  enquiries: ['咨询表', 'enquiries'],
  investigation: ['调查内容', 'investigation'],
  case_notes: ['案件备注', 'remarks of the case'],
  drafts: ['计划草稿', 'drafts of plans'],
  comments: ['计划评论', 'comments on plans'],
  contacts: ['联系人', 'contacts'],
  client: ['客户资料', 'the client'],
  linkage: ['关联信息', 'linkage'],
  plans: ['计划版本与审核', 'versions and reviews of plans'],
  filings: ['提交记录', 'filings'],
  outcomes: ['结果记录', 'outcomes'],
  declarations: ['客户声明', 'declarations'],
  events: ['操作记录', 'events'],
  money: ['合同与账目', 'contracts and books'],
  people: ['个人账号', 'people’s accounts'],
  privacy: ['留存与删除记录', 'holds and erasures'],
};

const keptBecause: Words<KeptBecause> = {
  accounts: ['法定账目', 'books must be kept'],
  proof: ['履约证明', 'proof of what was done'],
  others: ['涉及他人', 'about others as well'],
};

export const PRIVACY_VOCABULARY = { erasureCause, erasureState, erasurePart, keptBecause } as const;
