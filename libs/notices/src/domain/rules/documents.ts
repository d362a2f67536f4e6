import type { AskedDocument } from '@overturn/kernel';
import { PRACTICE, type Rule, type Wording } from './rule';

const asks = (document: AskedDocument, source: string, en: Wording, zh: Wording): Rule => ({
  id: `document.${document.replaceAll('_', '-')}`,
  weight: 5,
  says: { document },
  en,
  zh,
  source,
});

const HELP = 'https://sellercentral.amazon.com/gp/help/external/G200370560';
const RELATED = 'https://www.wearesellers.com/question/118977';
const IDENTITY =
  'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/606a3af8-298e-49c6-a364-fc404d8ee7c3';
const INVOICES = 'https://seller-union.com/topic/your-amazon-seller-account-has-been-deactivated-and/';
const DROP_SHIPPING =
  'https://sellercentral.amazon.com/seller-forums/discussions/t/1f46da4f-7e16-47d3-bdf1-ab98b8fbf736';

/** Documents that a notice may ask for. */
export const DOCUMENT_RULES: readonly Rule[] = [
  asks(
    'plan_of_action',
    HELP,
    {
      match: [
        'plan of action',
        'root cause',
        'a plan ~ what you|persons|steps|did',
        'explain what went wrong',
        'your plan',
        'plan to|plan that|a plan ~ prevent|improve|address|explain',
        'steps you have taken|actions you have taken',
      ],
      passes: 'Please send a plan of action with the root cause.',
      fails: 'Please send invoices.',
    },
    {
      match: [
        '行动计划|行动方案|改善计划|整改计划|整改方案|改进计划|操作计划|作计划',
        '根本原因|问题的根源|产生原因',
        '纠正措施|预防措施|补救措施',
      ],
      passes: '请提交行动计划，说明根本原因。',
      fails: '请提供发票。',
    },
  ),
  asks(
    'invoice',
    INVOICES,
    {
      match: ['invoice', 'receipts from your supplier|purchase receipts'],
      unless: ['invoice defect rate|invoices are not|invoices will not'],
      passes: 'Copies of invoices issued in the last 365 days.',
      fails: 'A utility bill.',
    },
    {
      match: ['发票|采购凭证|进货单|购货单|采购单据|收据'],
      unless: ['零售商 ~ 发票'],
      passes: '请提供供应商开具的发票。',
      fails: '请提供水电费账单。',
    },
  ),
  asks(
    'supplier_information',
    INVOICES,
    {
      match: [
        'supplier|manufacturer|distributor ~ name|phone|contact|address|website|information',
        'contact information|contact details|name and address ~ supplier',
      ],
      passes: "Your supplier's name, phone number, address and website.",
      fails: 'Your name and address.',
    },
    {
      match: ['供应商|供货商|制造商|厂家|生产商|经销商 ~ 信息|名称|电话|联系|地址|网站|姓名'],
      passes: '供应商的名称、电话、地址和网站。',
      fails: '您的姓名和地址。',
    },
  ),
  asks(
    'letter_of_authorisation',
    'https://88bfru.com/thread-217048-1-654.html',
    {
      match: [
        'letter of authori|letters of authori',
        'authorization letter|authorisation letter|licensing agreement|license agreement|licence agreement',
        'proof ~ authorized|authorised',
        'send us|provide|have ~ the licence|the license|a licence|a license|permission',
      ],
      unless: ['business licen|driver'],
      passes: 'A letter of authorization from the brand owner.',
      fails: 'A letter from your bank.',
    },
    {
      match: ['授权书|授权函|授权信|授权证明|许可协议|授权文件|授权许可'],
      passes: '品牌所有者出具的授权书。',
      fails: '银行出具的信函。',
    },
  ),
  asks(
    'brand_registration',
    'https://88bfru.com/thread-217048-1-654.html',
    {
      match: [
        'trademark registration|brand registration|registration certificate|trademark certificate|brand registry',
      ],
      passes: 'Your trademark registration certificate.',
      fails: 'Your trademark was infringed.',
    },
    {
      match: ['商标注册|品牌注册|商标证书|商标证|注册证书|品牌备案'],
      passes: '商标注册证书。',
      fails: '您侵犯了商标权。',
    },
  ),
  asks(
    'rights_owner_retraction',
    'https://amazowl.com/?p=8512',
    {
      match: ['retract', 'withdraw|cancel|take back ~ complaint|notice'],
      passes: 'Ask the rights owner to send a retraction.',
      fails: 'Ask the rights owner for a licence.',
    },
    {
      match: ['撤回 ~ 投诉|举报|通知', '撤诉|撤销投诉|撤销举报'],
      passes: '请权利人撤回投诉。',
      fails: '请向权利人申请许可。',
    },
  ),
  asks(
    'business_licence',
    IDENTITY,
    {
      match: ['business licen|certificate of incorporation|business registration|company registration'],
      passes: 'A copy of your business license.',
      fails: 'A copy of your invoice.',
    },
    {
      match: ['营业执照|商业执照|商业登记|公司注册证|企业注册|工商登记'],
      passes: '营业执照副本。',
      fails: '发票副本。',
    },
  ),
  asks(
    'utility_bill',
    IDENTITY,
    {
      match: ['utility bill', 'gas|electricity|water|phone|internet ~ bill'],
      passes: 'A utility bill dated within the last 90 days.',
      fails: 'A bill of lading.',
    },
    {
      match: [
        '水电费|水电煤|公用事业|水费|电费|燃气费|日常费用账单|缴费账单|生活缴费|费用单据',
        '水、电|水,电 ~ 费用|账单|单据|费',
      ],
      passes: '90 天内的水电费账单。',
      fails: '提货单。',
    },
  ),
  asks(
    'bank_statement',
    'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/9059a3aa-856e-435e-bc2f-9957e0555688',
    {
      match: ['bank statement|bank account statement'],
      passes: 'A recent bank statement.',
      fails: 'A statement of facts.',
    },
    {
      match: ['银行对账单|银行账单|银行流水|银行结单|银行声明'],
      passes: '近期的银行对账单。',
      fails: '事实说明。',
    },
  ),
  asks(
    'identity_document',
    IDENTITY,
    {
      match: [
        'passport|national id|identity card|government-issued|government issued|driver',
        'proof of identity',
      ],
      passes: "A passport or driver's licence.",
      fails: 'A business card.',
    },
    { match: ['护照|身份证|驾驶证|驾照|身份证明|身份证件'], passes: '身份证或护照。', fails: '名片。' },
  ),
  asks(
    'valid_card',
    IDENTITY,
    {
      match: [
        'valid ~ credit card|charge card|card on file',
        'credit card ~ valid|on file|update',
        'update ~ credit card|payment method',
      ],
      passes: 'Make sure a valid credit card is on file.',
      fails: 'Call the number on your card.',
    },
    {
      match: ['有效 ~ 信用卡|付款卡', '信用卡 ~ 有效|更新|信息'],
      passes: '请确保账户中有有效的信用卡。',
      fails: '请提供名片。',
    },
  ),
  asks(
    'ownership_chart',
    'https://ecom.insure/amazons-seller-identity-verification-process-from-simple-expectations-to-frustrating-realities/',
    {
      match: ['ownership chart|ownership structure|beneficial owner|25%|shareholder'],
      passes: 'An ownership chart with every owner above 25%.',
      fails: 'A size chart.',
    },
    {
      match: ['股权结构|所有权结构|受益所有人|受益人|25%|股东'],
      passes: '列出持股 25% 以上股东的股权结构图。',
      fails: '尺码表。',
    },
  ),
  asks(
    'related_account_reactivation',
    RELATED,
    {
      match: [
        'reactivate|reinstate|resolve ~ related account|that account|the other account|linked account|account listed below|associated account',
        'account ~ has been reactivated|was reactivated|has been reinstated ~ date|name',
        'date ~ reactivated|reinstated',
        'other account|that account|that account ~ good standing',
      ],
      passes: 'First reactivate that account, then send us its name and the date it was reactivated.',
      fails: 'Click here to reactivate your account.',
    },
    {
      match: [
        '重新激活|恢复|重新启用 ~ 该账户|相关账户|关联账户|另一个账户|其他账户|上述账户|该账号',
        '相关账户|关联账户|该账户 ~ 重新激活|恢复|重新启用',
      ],
      passes: '请先重新激活相关账户，再提供其名称。',
      fails: '点击此处恢复您的账户。',
    },
  ),
  asks(
    'related_account_dispute',
    RELATED,
    {
      match: [
        'do not own|never owned|not the owner|no relation|not related|do not recognize|do not recognise ~ account|explain|evidence',
        'account ~ do not own|never owned|not related|do not recognize|do not recognise',
        'dispute ~ related|relationship|link',
        'why you believe ~ mistake|error|not related|wrong',
      ],
      passes: 'If you have never owned this account, explain why you are not related to it.',
      fails: 'If you own the account, reactivate it.',
    },
    {
      match: [
        '不拥有|从未拥有|并非您所有|不属于您|没有拥有|不认识|与您无关|没有关联|无关联|不相关|未关联',
        '账户|账号 ~ 无关',
        '为什么 ~ 错误|有误|不正确',
      ],
      passes: '如果您从未拥有该账户，请说明您与其没有关联。',
      fails: '如果您拥有该账户，请先将其恢复。',
    },
  ),
  asks(
    'ownership_transfer',
    RELATED,
    {
      match: [
        'transfer of ownership|ownership transfer|transferred ownership|sold the business|no longer own|deed of|termination of',
        'proof|evidence|documents ~ transfer|sale of the account|sale of the business',
      ],
      passes: 'If you no longer own it, send proof of the transfer of ownership.',
      fails: 'Bank transfer details.',
    },
    {
      match: [
        '所有权转让|所有权转移|转让证明|转让协议|股权转让|转让所有权|不再拥有|转让文件',
        '转让 ~ 证明|协议',
      ],
      passes: '如果您不再拥有该账户，请提供所有权转让证明。',
      fails: '银行转账信息。',
    },
  ),
  asks(
    'tracking',
    DROP_SHIPPING,
    {
      match: ['tracking ~ number|information|id|details', 'valid tracking', 'carrier ~ tracking'],
      unless: ['valid tracking rate'],
      passes: 'The tracking numbers of your recent orders.',
      fails: 'Your phone number.',
    },
    {
      match: ['追踪编码|跟踪编码|追踪号|跟踪号|运单号|物流单号|追踪信息|跟踪信息|追踪编号|跟踪编号|快递单号'],
      passes: '近期订单的追踪编码。',
      fails: '您的电话号码。',
    },
  ),
  asks(
    'proof_of_delivery',
    DROP_SHIPPING,
    {
      match: [
        'proof of delivery|delivery confirmation|proof of shipment|proof of dispatch|signature confirmation',
      ],
      passes: 'Proof of delivery for these orders.',
      fails: 'Delivery was late.',
    },
    {
      match: ['签收凭证|送达凭证|送达证明|交货证明|签收证明|妥投证明|配送证明|发货证明|递送证明|签收单'],
      passes: '这些订单的送达证明。',
      fails: '配送延迟。',
    },
  ),
  asks(
    'store_urls',
    DROP_SHIPPING,
    {
      match: [
        'url|link|website|web address ~ store|other site|other online|where you sell',
        'other ~ stores|online stores|websites|web stores ~ url|link|sell',
        'store url',
      ],
      unless: ['supplier ~ website'],
      passes: 'The URLs of other online stores that you operate.',
      fails: 'Visit our website.',
    },
    {
      match: [
        '其他|别的|您的 ~ 网店|店铺|商店|在线商店|独立站 ~ 网址|链接|url',
        '网址|链接|url ~ 网店|店铺|商店|在线商店',
      ],
      passes: '您经营的其他网店的网址。',
      fails: '请访问我们的网站。',
    },
  ),
  asks(
    'safety_documents',
    PRACTICE,
    {
      match: [
        'safety data sheet|test report|safety documents|certificate of conformity|declaration of conformity|compliance documents|certificate of compliance|fda',
      ],
      passes: 'A test report and a certificate of conformity.',
      fails: 'A business report.',
    },
    {
      match: [
        '安全数据表|检测报告|测试报告|合规证书|符合性声明|安全文件|合规文件|安全说明书|质检报告|符合性证书',
      ],
      passes: '检测报告与合规证书。',
      fails: '业务报告。',
    },
  ),
  asks(
    'video_interview',
    'https://bbs.ichuanglan.com/archiver/tid-355995.html',
    {
      match: ['video ~ interview|call|verification|identity|appointment', 'interview ~ video'],
      passes: 'Book a video interview to confirm your identity.',
      fails: 'Your product video was rejected.',
    },
    {
      match: ['视频 ~ 面谈|面试|通话|验证|会议|认证|采访|电话', '视频通话'],
      passes: '请预约视频面谈以确认身份。',
      fails: '您的商品视频未通过。',
    },
  ),
];
