import type { EvidenceKind, ScanState } from '@overturn/kernel/vocabulary';
import type { Words } from './keyed';

const evidenceKind: Words<EvidenceKind> = {
  invoice: ['发票', 'Invoice'],
  letter_of_authorisation: ['授权书', 'Letter of authorisation'],
  identity_document: ['身份证件', 'Identity document'],
  business_licence: ['营业执照', 'Business licence'],
  utility_bill: ['水电账单', 'Utility bill'],
  bank_statement: ['银行对账单', 'Bank statement'],
  mail: ['邮件', 'Mail'],
  screenshot: ['截图', 'Screenshot'],
  account_state: ['账户状态页', 'Account state page'],
  tracking: ['物流凭证', 'Tracking'],
  signed_paper: ['签字扫描件', 'Signed paper'],
  other: ['其他', 'Other'],
};

const scanState: Words<ScanState> = {
  erased: ['已删除', 'Erased'],
  pending: ['等待病毒检查', 'Waiting for its virus check'],
  clean: ['已通过病毒检查', 'No virus found'],
  unscanned: ['未做病毒检查', 'Not checked for viruses'],
  infected: ['有病毒，已隔离', 'Virus found, in quarantine'],
  error: ['检查失败，会自动重试', 'Check failed, tried again soon'],
};

export const EVIDENCE_VOCABULARY = { evidenceKind, scanState } as const;
