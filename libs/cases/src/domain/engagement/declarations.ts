import type { DeclarationCode } from '@overturn/kernel';

/** A declaration (声明) as it is put before the client. A changed text is a new version and is signed anew. */
export interface DeclarationText {
  readonly code: DeclarationCode;
  readonly version: number;
  readonly zh: string;
  readonly en: string;
}

const text = (code: DeclarationCode, version: number, zh: string, en: string): DeclarationText => ({
  code,
  version,
  zh,
  en,
});

/** What a client declares before an engagement begins; docs/DOMAIN.md, "Declarations of the client". */
export const DECLARATIONS: readonly DeclarationText[] = [
  text(
    'no_new_account',
    1,
    '在本次委托期间，我方及关联方不会新开亚马逊卖家账户，也不会借用他人账户销售。违反的，代理机构的收费保证不再适用。',
    'While this engagement lasts, neither we nor anybody related to us opens another Amazon selling account or sells through somebody else’s. If we do, the agency’s fee guarantee no longer applies.',
  ),
  text(
    'truthful_documents',
    1,
    '我方提供的全部文件和陈述真实、完整，未经修改或伪造。发票、授权书和证件均来自其署名的出具人。',
    'Every document and statement that we give is true and complete, and neither altered nor forged. Invoices, letters and certificates come from whoever is named on them.',
  ),
  text(
    'no_other_provider',
    1,
    '在本次委托期间，没有其他服务商代表我方就该账户联系亚马逊。',
    'While this engagement lasts, no other provider contacts Amazon on our behalf about this account.',
  ),
  text(
    'no_bribery',
    1,
    '我方没有也不会向亚马逊员工或声称有内部关系的人支付任何费用，也不要求代理机构这样做。',
    'We have not paid and will not pay Amazon employees or anybody who claims inside contacts, and do not ask the agency to do so.',
  ),
  text(
    'accounts_disclosed',
    1,
    '我方已如实披露公司、股东、法定代表人名下或实际控制的全部亚马逊卖家账户。',
    'We have disclosed every Amazon selling account that the company, its owners or its legal representative own or control.',
  ),
];

/** What the hash of a signed text is taken of. */
export const declarationBytes = ({ code, version, zh, en }: DeclarationText): string =>
  [code, version, zh, en].join('\n');

/** Declarations that are not signed in the version of today. */
export const unsignedDeclarations = (
  signed: readonly { readonly code: DeclarationCode; readonly textVersion: number }[],
): readonly DeclarationCode[] =>
  DECLARATIONS.filter(
    ({ code, version }) => !signed.some((one) => one.code === code && one.textVersion === version),
  ).map(({ code }) => code);
