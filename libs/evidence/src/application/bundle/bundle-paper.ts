import type { EvidenceKind } from '@overturn/kernel';
import type { Paper } from '@overturn/platform';
import type { PlacedItem } from '../../domain/bundle';

const KINDS: Readonly<Record<EvidenceKind, string>> = {
  invoice: '发票 Invoice',
  letter_of_authorisation: '授权书 Letter of authorisation',
  identity_document: '身份证件 Identity document',
  business_licence: '营业执照 Business licence',
  utility_bill: '水电账单 Utility bill',
  bank_statement: '银行流水 Bank statement',
  mail: '邮件 Mail',
  screenshot: '截图 Screenshot',
  account_state: '账户状态 Account state',
  tracking: '物流凭证 Tracking',
  signed_paper: '签字文件 Signed paper',
  other: '其他 Other',
};

/** The index in front of a bundle, in both languages: clients read one, Amazon the other. */
export const indexOfBundle = (
  caseNumber: string,
  items: readonly (PlacedItem & { readonly kind: EvidenceKind; readonly sha256: string })[],
): Paper => ({
  letterhead: null,
  title: `证据目录 Index of evidence · ${caseNumber}`,
  mark: null,
  footer: caseNumber,
  blocks: [
    {
      kind: 'table',
      hasHead: true,
      rows: [
        ['编号 No.', '文件 File', '类型 Kind', '页码 Pages', 'SHA-256'],
        ...items.map(({ number, fileName, kind, from, to, sha256 }) => [
          String(number),
          fileName,
          KINDS[kind],
          from === null ? '另附 attached apart' : from === to ? String(from) : `${from}–${String(to)}`,
          `${sha256.slice(0, 16)}…`,
        ]),
      ],
    },
    ...(items.some(({ from }) => from === null)
      ? [
          {
            kind: 'note' as const,
            text: '“另附”的文件不能排成页面，请看原文件。Files “attached apart” cannot be laid out as pages; see the originals.',
          },
        ]
      : []),
  ],
});
