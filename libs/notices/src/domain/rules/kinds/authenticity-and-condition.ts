import { PRACTICE, type Rule } from '../rule';

export const AUTHENTICITY_AND_CONDITION: readonly Rule[] = [
  {
    id: 'inauthentic.may-be-inauthentic',
    weight: 8,
    says: { kind: 'inauthentic', causes: ['low_quality'] },
    en: {
      match: [
        'inauthentic',
        'complaint|concern|report ~ authenticity|not authentic|not genuine',
        'authenticity ~ complaint|concern',
        'genuine products|genuine items',
        'sourced from|obtained from|purchased from ~ reliable supplier|legitimate supplier|authorized',
        'not the real|not real|not original|fake|replica|imitation|knock-off|knockoff',
        'may not be authentic|might not be authentic|may not be genuine|might not be genuine',
        'verify|confirm|establish|demonstrate|prove ~ authenticity',
      ],
      unless: [
        'authenticity of your identity|authenticity of the documents',
        'fake review|fake rating|fake account',
      ],
      passes: 'We received complaints about the authenticity of items you sold.',
      fails: 'We removed your listing because its image does not follow our style guide.',
    },
    zh: {
      match: [
        '山寨|仿品|仿制品|冒牌|赝品|非原装|不是原装|假货|假冒',
        '不真实的商品|非正品|不是正品|疑似假货|假货',
        '商品|产品|物品 ~ 真实性|真伪',
        '真实性|真伪 ~ 投诉|疑虑|质疑|担忧|问题',
        '可能 ~ 不是真品|并非真品|不真实|非真品|不可信|仿冒|伪造',
        '正品 ~ 质疑|疑虑|怀疑|证明',
      ],
      passes: '我们收到了买家关于您所售商品真实性的投诉。',
      fails: '您的商品信息中的图片不符合我们的要求。',
    },
    source:
      'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/b3925a2b-42c5-4827-b5bd-dbfb1b42798f',
  },
  {
    id: 'inauthentic.invoices-of-365-days',
    weight: 2,
    says: { kind: 'inauthentic' },
    en: {
      match: ['invoice|receipt ~ supplier ~ 365 days', 'invoice|receipt ~ 365 days'],
      passes: 'Copies of invoices from your supplier issued in the last 365 days.',
      fails: 'A utility bill dated within the last 90 days.',
    },
    zh: {
      match: ['发票|收据 ~ 365 天|365天|365 日|365日', '365 天|365天|365 日|365日 ~ 发票|收据'],
      passes: '请提供过去 365 天内供应商开具的发票。',
      fails: '请提供最近 90 天内的水电费账单。',
    },
    source: 'https://seller-union.com/topic/your-amazon-seller-account-has-been-deactivated-and/',
  },
  {
    id: 'product-condition.complaints',
    weight: 8,
    says: { kind: 'product_condition', causes: ['low_quality'] },
    en: {
      match: [
        'used sold as new|sold as new|used items as new|used product as new',
        'offered|listed|advertised|sold|described ~ as new',
        'customer|buyer|shopper ~ opened|scratch|worn|without all|without accessories|broken|not working|wrong item',
        'complaint|concern|report ~ condition ~ item|product',
        'condition|quality ~ complaint|concern',
        'complaint|reported|concern ~ damaged|defective|missing parts|expired|not as described|different from',
        'product|item ~ damaged|defective|expired|missing parts ~ complaint|reported',
        'product quality|quality of your product|quality of the product|poor quality|low quality',
      ],
      unless: ['listing quality|image quality|catalog quality'],
      passes: 'Customers reported that items you listed as new were used: used sold as new complaints.',
      fails: 'We could not verify the utility bill that you uploaded.',
    },
    zh: {
      match: [
        '二手 ~ 当作新品|作为新品|充当新品|冒充新品|以新品|当新品',
        '旧|二手商品 ~ 新品 ~ 出售|销售|发布',
        '质量|状况|品质 ~ 投诉|不满|负面反馈|问题',
        '投诉|反映|反馈|报告 ~ 损坏|缺少零件|缺少部件|缺件|有缺陷|过期|破损|瑕疵|状况不佳',
        '商品|产品|物品 ~ 损坏|缺少零件|缺少部件|缺件|有缺陷|过期|破损 ~ 投诉|反映|反馈',
        '低质量|劣质|质量差|质量不佳|次品|残次',
      ],
      unless: ['图片质量|列表质量|账户状况', '发票 ~ 质量'],
      passes: '多位买家投诉您的商品损坏、缺少零件，或将二手商品作为新品出售。',
      fails: '我们无法核实您上传的水电费账单。',
    },
    source: 'https://developer-docs.amazon.com/sp-api/docs/report-type-values-performance',
  },
  {
    id: 'policy-warning.named',
    weight: 6,
    says: { kind: 'policy_warning' },
    en: {
      match: [
        'policy warning',
        'this is a warning|this is a reminder',
        'account is not affected|does not affect your account|no impact on your account',
        'title|image|listing ~ misleading|does not comply|not compliant',
        'listing ~ violates|violated ~ listing polic|detail page rules',
      ],
      unless: ['without warning'],
      passes: 'Notice: Policy Warning. Your listing violated our product detail page rules.',
      fails: 'Your account has been deactivated without warning.',
    },
    zh: {
      match: [
        '账户 ~ 不受影响|未受影响|不会受到影响',
        '误导性 ~ 内容|信息|标题',
        '商品信息|标题|图片|详情页 ~ 不符合|违反|误导',
        '政策警告|违规警告|警告通知|策略警告',
        '此为 ~ 警告',
        '商品信息|商品详情|列表 ~ 违反 ~ 商品信息政策|详情页面规则|详情页规则|列表政策',
      ],
      passes: '通知：政策警告。您的商品信息违反了我们的详情页规则。',
      fails: '您的账户已被停用。',
    },
    source: PRACTICE,
  },
  {
    id: 'policy-warning.listing-removed',
    weight: 4,
    says: { kind: 'policy_warning' },
    en: {
      match: [
        'removed|suppressed|deactivated ~ your listing|the listing|listings below|following listing|some of your listings',
        'listing|offer ~ has been removed|have been removed|was removed|were removed|has been suppressed',
      ],
      passes: 'We have removed the following listings from our site.',
      fails: 'We have deactivated your selling account.',
    },
    zh: {
      match: [
        '移除|删除|下架|隐藏|屏蔽 ~ 商品信息|商品|列表|listing',
        '商品信息|商品|列表|listing ~ 移除|删除|下架|隐藏|屏蔽',
      ],
      passes: '我们已移除以下商品信息。',
      fails: '我们已停用您的销售账户。',
    },
    source:
      'https://sellercentral.amazon.com/seller-forums/discussions/t/2a2a4bce-7015-4844-a832-368e3345207c',
  },
];
