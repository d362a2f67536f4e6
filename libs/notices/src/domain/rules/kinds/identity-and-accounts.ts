import type { Rule } from '../rule';

export const IDENTITY_AND_ACCOUNTS: readonly Rule[] = [
  {
    id: 'identity.verify',
    weight: 7,
    says: { kind: 'identity_verification' },
    en: {
      match: [
        'verify|verification|confirm ~ your identity|of identity|identity of|seller identity',
        'identity verification',
        'additional documentation|information ~ verify your',
        'unable to verify|could not verify|cannot verify|not been able to verify ~ information|account|identity|business',
        'verify ~ business ~ information|documents|details',
      ],
      unless: ['unable to verify|could not verify|cannot verify ~ invoice|supplier|letter of authori'],
      passes: 'We need additional documentation to verify your identity.',
      fails: 'We could not verify the invoices that you submitted.',
    },
    zh: {
      match: [
        '验证|核实|确认|核验|查证 ~ 您的身份|你的身份|卖家身份|身份信息|身份',
        '身份验证|身份核实|身份认证|身份审核',
        '无法验证|无法核实|未能验证 ~ 您提供的信息|您的信息|注册信息|注册资料',
        '无法验证|无法核实|未能验证|不能验证 ~ 账户信息|企业信息|公司信息|营业执照|商家信息',
      ],
      unless: ['视频身份验证 ~ 付款|款项'],
      passes: '我们需要其他文件来验证您的身份。',
      fails: '我们无法核实您提交的发票。',
    },
    source:
      'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/606a3af8-298e-49c6-a364-fc404d8ee7c3',
  },
  {
    id: 'identity.utility-bill-or-licence',
    weight: 3,
    says: { kind: 'identity_verification' },
    en: {
      match: ['utility bill', 'business licen ~ bill', 'government-issued|passport|national id'],
      passes: 'Please upload a utility bill dated within the last 90 days.',
      fails: 'Please upload invoices of the last 365 days.',
    },
    zh: {
      match: ['水电费|公用事业|水费|电费|日常费用账单|缴费账单|燃气费', '护照|身份证'],
      passes: '请上传 90 天内的水电费账单。',
      fails: '请上传 365 天内的发票。',
    },
    source: 'https://88bfru.com/thread-161640-1-1.html',
  },
  {
    id: 'related-account.may-not-be-used',
    weight: 9,
    says: { kind: 'related_account', causes: ['multiple_accounts'], suspensionType: 'deactivated' },
    en: {
      match: [
        'related|linked|associated|connected ~ account ~ may not be used|not be used|not allowed|not permitted|prohibited|deactivated|suspended|closed|blocked|enforcement|bad standing|barred',
        'related account|linked account|associated account',
        'ties to|tied to|connection to|connection with|relationship with|relationship to ~ account',
        'related to|linked to|associated with|connected to ~ another account|other account|a different account|accounts that',
        'multiple accounts|multiple seller accounts|multiple selling accounts|more than one selling account|more than one seller account',
      ],
      passes: 'It is related to an account that may not be used to sell on our site.',
      fails: 'Funds are held in your account and may not be used at this time.',
    },
    zh: {
      match: [
        '与 ~ 账户|账号 ~ 相关|关联|有关|相关联|联系|链接',
        '关联 ~ 账户|账号',
        '相关|有关联的|关联的|链接的 ~ 账户|账号 ~ 不得|不能|禁止|不允许|停用|可能无法|可能不会',
        '多个账户|多个账号|多个卖家账户|多个销售账户|多个亚马逊账户',
      ],
      unless: ['与 ~ 账户 ~ 相关的问题|相关的信息|相关的文件|相关的款项|相关费用|注册信息'],
      passes: '您的账户与一个不得用于在我们网站上销售的账户相关。',
      fails: '请登录您的账户查看绩效通知。',
    },
    source:
      'https://seller-forum.com/t/account-deactivated-in-accordance-with-section-3-of-amazon-s-business-solutions/264',
  },
  {
    id: 'related-account.reactivate-it-first',
    weight: 5,
    says: { kind: 'related_account', causes: ['multiple_accounts'] },
    en: {
      match: [
        'reactivate|reinstate|resolve ~ related account|that account|the other account|linked account|account listed below|associated account',
        'do not own|never owned|not the owner ~ account',
      ],
      passes: 'If you own it, first reactivate that account and then tell us its name.',
      fails: 'Click the button to reactivate your account.',
    },
    zh: {
      match: [
        '重新激活|恢复|重新启用 ~ 该账户|相关账户|关联账户|另一个账户|其他账户|上述账户|该账号',
        '不拥有|从未拥有|并非您所有|不属于您|没有拥有 ~ 账户|账号',
      ],
      passes: '如果您拥有该账户，请先重新激活相关账户。',
      fails: '请点击按钮恢复您的账户。',
    },
    source: 'https://www.wearesellers.com/question/118977',
  },
  {
    id: 'failed-account-review.named',
    weight: 9,
    says: { kind: 'failed_account_review' },
    en: {
      match: [
        'failed|did not pass|not passed|have not passed|did not meet ~ review process|account review|seller review|seller account review',
        'did not pass our review|failed our review',
      ],
      passes: 'Your account failed our seller account review process.',
      fails: 'Your account review is complete and nothing is needed.',
    },
    zh: {
      match: [
        '未通过|没有通过|未能通过|不通过|失败 ~ 账户审核|卖家审核|账户审查|审核流程|审查流程|账号审核|账户审核流程',
        '账户审核|账户审查|卖家账户审核 ~ 未通过|失败|没有通过|未能通过',
      ],
      passes: '您的账户未通过我们的卖家账户审核流程。',
      fails: '您的账户审核已完成，无需操作。',
    },
    source: 'https://th4.ilovetranslation.com/GSkDOrvGwGW=d',
  },
];
