import type { ClientFields, GivenLinkFact } from '@overturn/clients';
import type { FirstStaff } from '@overturn/identity';
import type { Cause, MarketplaceCode, NoticeSource, SuspensionType } from '@overturn/kernel';

export const FIRM_NAME = '杭州好又快财务管理有限公司';
export const SECOND_FIRM_NAME = '宁波示例申诉工作室';
/** What a demo offer says of the conflict check. */
export const DEMO_CLEARANCE = '已核对主体、法人、地址、收款账户，无冲突。';
export const DEMO_PASSWORD = 'overturn-demo-8888';

const person = (
  email: string,
  name: string,
  role: FirstStaff['role'],
  locale: FirstStaff['locale'] = 'zh-CN',
) => ({
  email: `${email}@demo.overturn.example`,
  name,
  role,
  locale,
  zone: 'Asia/Shanghai',
});

export const DEMO_STAFF: readonly Omit<FirstStaff, 'password'>[] = [
  person('owner', '王芳', 'owner'),
  person('manager', '李娜', 'case_manager'),
  person('manager.en', 'Grace Chen', 'case_manager', 'en'),
  person('writer', '赵敏', 'writer'),
  person('reviewer', '周杰', 'reviewer'),
  person('finance', '吴静', 'finance'),
  person('auditor', '郑伟', 'auditor'),
];

/** Somebody of two demo clients: one has a letter to sign, the other an invoice to pay. */
export const DEMO_CLIENT = {
  email: 'client@demo.overturn.example',
  name: '林经理',
  caseIndexes: [1, 4],
} as const;

export interface DemoCase {
  readonly notice: string;
  readonly source: NoticeSource;
  readonly marketplace: MarketplaceCode;
  readonly suspensionType: SuspensionType;
  readonly causes: readonly Cause[];
  readonly daysAgo: number;
  readonly client: ClientFields;
  readonly shop: string;
  readonly isAssigned: boolean;
  /** Who signs the client's declarations and accepts the letter. */
  readonly signer: string;
  /** How far the engagement letter has come. */
  readonly letter: 'none' | 'offered' | 'accepted';
  /** A note of the case manager, for staff. */
  readonly note: string | null;
  /** Whether it was appealed, won and invoiced. */
  readonly isWon?: boolean;
}

const linkFact = (
  kind: GivenLinkFact['kind'],
  value: string,
  source: GivenLinkFact['source'],
): GivenLinkFact => ({ kind, value, source, bank: null, role: 'seller', knownOn: null, note: '' });
/** Facts by which the first and the last demo client turn out to be related. */
export const DEMO_LINKS: readonly { readonly caseIndex: number; readonly facts: readonly GivenLinkFact[] }[] =
  [
    {
      caseIndex: 0,
      facts: [
        linkFact('legal_representative', '王海燕', 'business_register'),
        linkFact('address', '深圳市龙岗区坂田街道五和大道118号3栋502室', 'business_register'),
        { ...linkFact('bank_tail', '6688', 'client_told'), bank: '招商银行' },
        linkFact('secondary_user', 'ops@hailan.example', 'seller_central'),
      ],
    },
    {
      caseIndex: 3,
      facts: [
        linkFact('legal_representative', 'Wang Haiyan', 'seller_central'),
        linkFact(
          'address',
          'Room 502, Bldg 3, 118 Wuhe Avenue, Bantian Subdistrict, Longgang District, Shenzhen',
          'seller_central',
        ),
        { ...linkFact('bank_tail', '126688', 'document'), bank: 'China Merchants Bank' },
        { ...linkFact('supplier', '东莞市精工五金厂', 'document'), role: 'supplier' },
      ],
    },
  ];

export const DEMO_CASES: readonly DemoCase[] = [
  {
    notice: `Hello,

Your Amazon.com selling account has been deactivated in accordance with section 3 of Amazon's Business Solutions Agreement. Your listings have been removed. Funds will not be transferred to you but will stay in your account while we work with you to address this issue.

Why is this happening?
We found that your account is related to an account that may not be used to sell on our site. Merchant token: A2QXWE9RT8YUIO.

How do I reactivate my account?
If you own the other account, first reactivate that account, then reply with its name and the date of reactivation. If you no longer own it, send proof of the transfer of ownership. If you do not know the other account, tell us why you believe that this is an error.

You have 90 days to appeal this decision.

Amazon.com`,
    source: 'pasted',
    marketplace: 'US',
    suspensionType: 'deactivated',
    causes: ['multiple_accounts'],
    daysAgo: 12,
    client: {
      nameZh: '深圳市海蓝贸易有限公司',
      nameEn: 'Shenzhen Hailan Trading Co., Ltd.',
      taxNumber: '91440300MA5DEMO01X',
    },
    shop: 'HailanHome',
    isAssigned: true,
    signer: '陈经理',
    letter: 'accepted',
    note: '客户称另一账户属于前股东，正在找股权转让协议。',
  },
  {
    notice: `您好：

由于买家投诉您的商品质量和状况，我们已停用您的亚马逊卖家账户。买家反映收到的商品损坏、缺少配件，并有二手商品当作新品销售的情况。
涉及商品：B0DEMO0001、B0DEMO0002，订单 113-1234567-7654321。

如需恢复账户，请提交以下资料：
1. 过去 365 天内向供应商采购的发票；
2. 行动计划，说明问题的根本原因、已采取的纠正措施和预防措施。

请在 90 天内提出申诉。

亚马逊卖家绩效团队`,
    source: 'pasted',
    marketplace: 'US',
    suspensionType: 'deactivated',
    causes: ['low_quality'],
    daysAgo: 84,
    client: {
      nameZh: '义乌市晨星电子商务有限公司',
      nameEn: 'Yiwu Morning Star E-commerce',
      taxNumber: '91330782MA2DEMO02K',
    },
    shop: '晨星家居',
    isAssigned: true,
    signer: '陈经理',
    letter: 'offered',
    note: null,
  },
  {
    notice: `Hello,

We have deactivated your Amazon.co.uk account because we need additional documentation to verify your identity. Please send your business licence or a utility bill (gas, electricity, water, phone or internet) dated within the last 90 days. The name and address must match your Seller Central account.

Regards,
Seller Performance Team, Amazon.co.uk`,
    source: 'pasted',
    marketplace: 'UK',
    suspensionType: 'suspended',
    causes: ['inaccurate_information'],
    daysAgo: 3,
    client: { nameZh: '宁波启航进出口有限公司', nameEn: 'Ningbo Qihang Import & Export' },
    shop: 'Qihang UK',
    isAssigned: false,
    signer: '陈经理',
    letter: 'none',
    note: null,
  },
  {
    notice: `Hello,

Your order defect rate exceeded the target of less than 1%. As a result, you currently may not sell on Amazon.de. Please send us a plan of action that explains the root causes, the actions you have taken and the steps to prevent this in the future.

Amazon.de`,
    source: 'pasted',
    marketplace: 'DE',
    suspensionType: 'suspended',
    causes: ['poor_performance', 'poor_customer_service'],
    daysAgo: 97,
    client: { nameZh: '杭州木子家居有限公司', nameEn: 'Hangzhou Muzi Home' },
    shop: 'MuziHome DE',
    isAssigned: true,
    signer: '陈经理',
    letter: 'accepted',
    note: null,
  },
  {
    notice: `Hello,

We have deactivated your Amazon.com selling account because buyers reported that products you sold were not as described or of poor quality.
Affected products: B0DEMO0051.

To reactivate your account, send a plan of action that explains the root cause, the actions you have taken and the steps to prevent this in the future, with invoices from your suppliers of the last 365 days.

You have 90 days to appeal this decision.

Amazon.com`,
    source: 'pasted',
    marketplace: 'US',
    suspensionType: 'deactivated',
    causes: ['low_quality'],
    daysAgo: 35,
    client: {
      nameZh: '温州顺达鞋业有限公司',
      nameEn: 'Wenzhou Shunda Footwear Co., Ltd.',
      taxNumber: '91330300MA2DEMO05P',
    },
    shop: 'Shunda Shoes',
    isAssigned: true,
    signer: '林经理',
    letter: 'accepted',
    note: null,
    isWon: true,
  },
];
