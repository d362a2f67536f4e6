import { PRACTICE, type Rule } from '../rule';

export const RIGHTS_AND_RESTRICTIONS: readonly Rule[] = [
  {
    id: 'ip.rights-owner-report',
    weight: 8,
    says: { kind: 'intellectual_property', causes: ['intellectual_property'] },
    en: {
      match: [
        'report|complaint|notice|notification|claim ~ rights owner|rights holder|brand owner',
        'rights owner|rights holder ~ report|complain|believes|claim',
        'infring ~ trademark|copyright|patent|intellectual property|design right|rights of',
        'trademark|copyright|patent|intellectual property ~ infring|violation|complaint',
        'without authori ~ brand|trademark',
        'holds|owns|owner of ~ patent|trademark|copyright|design',
        'patent|trademark|copyright|design ~ asked us|requested that we|demand|reported',
      ],
      passes: 'We received a report from a rights owner that your listing infringes a trademark.',
      fails: 'Letter of authorization from the manufacturer, if you have one.',
    },
    zh: {
      match: [
        '权利人|权利所有者|权利所有人|版权所有者|商标所有者|知识产权所有者|所有权人|品牌所有者 ~ 举报|投诉|报告|通知|认为|声称',
        '举报|投诉|报告|通知 ~ 权利人|权利所有者|权利所有人|版权所有者|商标所有者|知识产权所有者',
        '品牌方|商标权人|专利权人|著作权人|原创者 ~ 投诉|举报',
        '未经许可|未经授权|擅自 ~ 使用 ~ 商标|品牌|图片|专利|标志',
        '侵犯|侵权|侵害',
        '知识产权 ~ 投诉|违规|问题|举报',
      ],
      passes: '我们收到权利所有者的举报，称您的商品侵犯其商标权。',
      fails: '如有授权书，请一并提供。',
    },
    source:
      'https://sellercentral.amazon.in/seller-forums/discussions/t/95d663a2-5cdd-49b5-9bef-f0956c6f34a6',
  },
  {
    id: 'ip.retraction',
    weight: 3,
    says: { kind: 'intellectual_property' },
    en: {
      match: ['retract', 'withdraw|cancel|take back ~ complaint|notice'],
      passes: 'Ask the owner to send us a retraction of the complaint.',
      fails: 'Send us your plan of action.',
    },
    zh: {
      match: ['撤回 ~ 投诉|举报|通知', '撤诉|撤销投诉|撤销举报'],
      passes: '请联系对方撤回该投诉。',
      fails: '请提交行动计划。',
    },
    source: 'https://amazowl.com/?p=8512',
  },
  {
    id: 'restricted.not-permitted',
    weight: 8,
    says: { kind: 'restricted_product', causes: ['restricted_product'] },
    en: {
      match: [
        'not permitted for sale|not permitted to be sold|not allowed for sale|not allowed to be sold|prohibited for sale|prohibited from sale',
        'restricted product',
        'product|item ~ require approval|requires approval|prior approval|pre-approval',
        'cannot be sold on|may not be listed|may not be sold',
        'pesticide|medical device|dietary supplement|controlled substance ~ approval|restricted|not allowed|prohibited',
        'require an approval|requires an approval|without approval|need approval|needs approval|approval to sell|category approval',
      ],
      passes: 'You listed items that are not permitted for sale on our site.',
      fails: 'You are not permitted to open a new account.',
    },
    zh: {
      match: [
        '不允许销售|不准销售|不得销售|不允许出售|不得出售|禁止销售|禁止出售|不被允许销售',
        '受限商品|受限制商品|受限产品|限制商品|限制产品|受限类商品|管制商品',
        '商品|产品|类别|分类|类目 ~ 需要批准|需要审批|需要事先批准|须经批准|取得批准|获得批准|须取得|未经批准|未获批准',
        '未获得 ~ 许可|批准|审批',
        '受管制|限制销售|类目审核|分类审核',
      ],
      passes: '您发布了不允许销售的商品，违反了受限商品政策。',
      fails: '您不得再注册新的账户。',
    },
    source: 'https://www.wearesellers.com/question/17529',
  },
  {
    id: 'restricted.illegal',
    weight: 4,
    says: { kind: 'restricted_product', causes: ['prohibited_or_illegal'] },
    en: {
      match: [
        'counterfeit',
        'illegal|unlawful ~ product|item|goods|substance|drug',
        'prohibited ~ product|item|goods|substance',
        'drug paraphernalia|weapon|hazardous|explosive',
      ],
      unless: ['anti-counterfeit|not counterfeit'],
      passes: 'The sale of illegal products is prohibited.',
      fails: 'It is prohibited to contact us every day.',
    },
    zh: {
      match: ['假冒', '非法|违法 ~ 商品|产品|物品', '违禁品|违禁商品|禁售|禁运品|危险品|管制刀具'],
      passes: '您销售了违禁品或非法商品。',
      fails: '请勿每天联系我们。',
    },
    source: 'https://www.wearesellers.com/question/17529',
  },
  {
    id: 'review-manipulation.reviews',
    weight: 9,
    says: { kind: 'review_manipulation', causes: ['review_or_listing_manipulation'] },
    en: {
      match: [
        'manipulat ~ review|rating|feedback|sales rank',
        'misuse of ~ sales rank|ratings|reviews|search',
        'review|rating|sales rank ~ manipulat|abuse',
        'compensat|incentiv|free product|in exchange ~ review',
        'influence ~ review|rating|feedback|sales rank',
        'fake review|paid review|false review',
        'gift card|refund|cash|reward|discount|coupon ~ review|rating|star',
        'friends|family|employees ~ review|rating|comment',
      ],
      passes: 'We believe that you manipulated customer reviews of your products.',
      fails: 'Our team will review your appeal.',
    },
    zh: {
      match: [
        '操纵|操控|滥用|误用|操作 ~ 评论|评价|评分|销售排名|销量排名|排名',
        '评论|评价|销售排名|销量排名 ~ 操纵|操控|滥用|误用|造假',
        '返现|礼品卡|赠品|红包|退款 ~ 评论|评价|好评',
        '虚假评论|虚假评价|刷单|刷评|付费评论|有偿评论',
        '换取 ~ 评论|评价',
      ],
      passes: '我们认为您操纵了买家评论。',
      fails: '我们的团队将审核您的申诉。',
    },
    source: 'https://wearesellers.com/question/10216',
  },
  {
    id: 'policy-warning.listing-hijack',
    weight: 5,
    says: { kind: 'policy_warning', causes: ['review_or_listing_manipulation'] },
    en: {
      match: [
        'hijack ~ listing|detail page',
        'listing|detail page ~ hijack',
        'misuse of variation|variation misuse|asin variation',
      ],
      passes: 'You hijacked the detail page of another brand.',
      fails: 'Your listing has no image.',
    },
    zh: {
      match: ['劫持|跟卖 ~ 商品|列表|详情页|listing', '滥用变体|变体滥用|违规合并'],
      passes: '您劫持了其他品牌的商品详情页。',
      fails: '您的商品缺少图片。',
    },
    source: PRACTICE,
  },
];
