import { PRACTICE, type Rule } from '../rule';

export const PERFORMANCE_AND_CONDUCT: readonly Rule[] = [
  {
    id: 'odr.over-target',
    weight: 9,
    says: { kind: 'performance_odr', causes: ['poor_performance'] },
    en: {
      match: ['order defect', 'a-to-z ~ chargeback', 'chargeback ~ a-to-z', 'odr ~ 1%|target|exceed'],
      passes: 'Your order defect rate exceeded the target of 1%.',
      fails: 'Your late shipment rate is higher than 4%.',
    },
    zh: {
      match: ['订单缺陷|订单不良率|订单瑕疵|缺陷订单', 'odr ~ 1%|目标|超过'],
      passes: '您的订单缺陷率超过了 1% 的目标。',
      fails: '您的迟发率高于 4%。',
    },
    source:
      'https://sellercentral-europe.amazon.com/forums/t/account-ccount-has-been-deactivated-buyers-not-receiving-orders-or-experiencing-late-receipt-of-orders/261553',
  },
  {
    id: 'lsr.over-target',
    weight: 9,
    says: { kind: 'performance_lsr', causes: ['poor_performance', 'poor_customer_service'] },
    en: {
      match: ['late shipment|late dispatch|shipped late|confirmed late|after the expected ship date'],
      passes: 'Your late shipment rate is higher than the goal of less than 4%.',
      fails: 'Your order defect rate exceeded the target.',
    },
    zh: {
      match: [
        '迟发率|延迟发货率|延迟装运率|逾期发货率|延迟配送率|迟到率|发货延迟率|延迟出货率',
        '延迟发货|逾期发货|发货延迟|未按时发货|未能按时发货|迟发',
      ],
      passes: '您的迟发率高于 4% 的目标。',
      fails: '您的订单缺陷率超过了目标。',
    },
    source: 'https://sellercentral.amazon.com/gp/help/external/200370550',
  },
  {
    id: 'drop-shipping.review',
    weight: 9,
    says: { kind: 'drop_shipping', causes: ['terms_violation'], suspensionType: 'suspended' },
    en: {
      match: [
        'purchased|bought|sourced|fulfilled ~ another online retailer|another retailer|third-party retailer|other online retailer',
        'drop shipping|dropshipping|drop-shipping|drop ship',
        'another retailer|other retailer|different retailer|third-party retailer ~ customer|buyer|straight|directly',
        'box|package|parcel ~ another retailer|different retailer|other retailer',
        'another retailer|other retailer|third-party retailer ~ invoice|packing slip|name|package|box',
      ],
      passes: 'Your account is under temporary review in accordance with our Drop Shipping policy.',
      fails: 'Your shipment has been dropped off at our warehouse.',
    },
    zh: {
      match: [
        '其他零售商|另一家零售商 ~ 发票|装箱单|包装|名称|包裹',
        '直送政策|直运政策|代发货政策|直接发货政策|一件代发|代发货|直发政策|直销发货|转运政策|直送',
      ],
      passes: '根据我们的直送政策，您的账户正在接受临时审核。',
      fails: '您的货件已送达我们的仓库。',
    },
    source:
      'https://sellercentral.amazon.com/seller-forums/discussions/t/1f46da4f-7e16-47d3-bdf1-ab98b8fbf736',
  },
  {
    id: 'support-misuse.excessive-contacts',
    weight: 9,
    says: { kind: 'support_misuse', causes: ['terms_violation'] },
    en: {
      match: [
        'excessive|abusive|repeated|repeatedly|too many ~ contact ~ support|us|team',
        'misuse of ~ seller support|support',
        'excessive contacts',
      ],
      unless: ['repeated violation'],
      passes: 'You have made excessive contacts to our Selling Partner Support team.',
      fails: 'Please contact our support team if you need help.',
    },
    zh: {
      match: [
        '过度|过多|频繁|反复|多次 ~ 联系|联络 ~ 支持|团队|我们|客服',
        '向卖家支持|向客服|向支持团队 ~ 大量|多个|多次|重复',
        '滥用 ~ 卖家支持|客服|支持团队',
      ],
      passes: '您过度联系了我们的卖家支持团队。',
      fails: '如需帮助，请联系卖家支持。',
    },
    source: 'http://haixiangkuajing.com/index.php?m=content&c=index&a=show&catid=10&id=182',
  },
  {
    id: 'at-risk.deactivation-ahead',
    weight: 9,
    says: { kind: 'at_risk', accountState: 'at_risk' },
    en: {
      match: [
        'at risk of ~ deactivat|suspen|being',
        'deactivation within|deactivated within|be deactivated in|deactivation in ~ hours',
        'may be deactivated|will be deactivated|could be deactivated',
        'account health rating ~ at risk|unhealthy',
        'may lose|could lose|might lose|will lose ~ privileges|ability to sell|account',
      ],
      unless: [
        'has been deactivated|have deactivated',
        'new account ~ deactivated|account you open ~ deactivated',
        'listing|offer ~ may be deactivated|will be deactivated',
      ],
      passes: 'Your account is at risk of deactivation within 72 hours.',
      fails: 'Your account has been deactivated.',
    },
    zh: {
      match: [
        '有 ~ 停用 ~ 风险|危险',
        '面临 ~ 停用|冻结|封禁',
        '存在 ~ 停用|暂停 ~ 风险',
        '可能会被停用|可能被停用|将被停用|即将停用|会被停用|将会被停用|将被暂停',
        '小时内 ~ 停用',
        '可能 ~ 失去 ~ 销售权限|销售资格|账户',
      ],
      unless: ['新账户 ~ 停用|新的账户'],
      passes: '您的账户面临在 72 小时内被停用的风险。',
      fails: '您的账户已被停用。',
    },
    source: 'https://www.valueaddedresource.net/amazon-account-health-assurance/',
  },
  {
    id: 'section-3.wrapper',
    weight: 3,
    says: { kind: 'section_3' },
    en: {
      match: ['section 3|section three ~ agreement|business solutions', 'accordance with section 3'],
      passes: "In accordance with section 3 of Amazon's Business Solutions Agreement.",
      fails: 'See section 5 of the help page.',
    },
    zh: {
      match: [
        '第 3 条|第3条|第三条|第 3 节|第3节|第三节|第 3 部分|第三部分|第 3 款|第三款',
        '商业解决方案协议|业务解决方案协议|商务解决方案协议',
      ],
      passes: '根据亚马逊《商业解决方案协议》第 3 条。',
      fails: '请参阅帮助页面第 5 节。',
    },
    source: 'https://amazonappealletter.com/blogs/news/what-is-section-3-of-the-business-solutions-agreement',
  },
  {
    id: 'policy-warning.inaccurate-listing',
    weight: 5,
    says: { kind: 'policy_warning', causes: ['inaccurate_information'] },
    en: {
      match: [
        'inaccurate|incorrect|misleading|invalid ~ upc|gtin|listing information|product information|detail page|product id|barcode',
        'upc|gtin|barcode ~ does not match|do not match|invalid|incorrect',
      ],
      passes: 'The UPC of this listing does not match the records of GS1.',
      fails: 'The invoice does not match our records.',
    },
    zh: {
      match: [
        '不准确|错误|误导|无效|虚假 ~ upc|gtin|商品信息|商品详情|条形码|商品编码',
        'upc|gtin|条形码|商品编码 ~ 不匹配|不一致|无效|错误|不符',
      ],
      passes: '该商品的 UPC 与 GS1 记录不一致。',
      fails: '发票与我们的记录不一致。',
    },
    source: PRACTICE,
  },
];
