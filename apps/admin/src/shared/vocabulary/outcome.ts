import type { CaseRelation, OutcomeCheck, OutcomeKind, OutcomeState } from '@overturn/kernel/vocabulary';
import type { Words } from './keyed';

const outcomeKind: Words<OutcomeKind> = {
  reinstated: ['全部恢复', 'Fully reinstated'],
  partially_reinstated: ['部分恢复', 'Partially reinstated'],
};

const outcomeState: Words<OutcomeState> = {
  claimed: ['待核实', 'To be verified'],
  verified: ['已核实', 'Verified'],
  refuted: ['已推翻', 'Refuted'],
};

const outcomeCheck: Words<OutcomeCheck> = {
  account_state_seen: ['看过后台的账户状态', 'Saw the account’s state in Seller Central'],
  mail_is_genuine: ['恢复邮件是真的', 'The mail is genuine'],
  listings_are_visible: ['商品重新可见', 'The listings are visible again'],
  scope_is_right: ['恢复的范围与登记一致', 'The scope is as recorded'],
};

const caseRelation: Words<CaseRelation> = {
  resuspension: ['保障期内再次停用', 'Suspended again inside the guarantee'],
};

export const OUTCOME_VOCABULARY = { outcomeKind, outcomeState, outcomeCheck, caseRelation } as const;
