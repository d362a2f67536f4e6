import { BOTH, DO_AND_DONT, EVERY_TEXT, type LintRule } from '../rule';

/** What a plan must not say, whatever the tone. */
export const POLICY_RULES: readonly LintRule[] = [
  {
    id: 'policy.new-account',
    severity: 'error',
    part: 'tone',
    looksAt: EVERY_TEXT,
    languages: BOTH,
    matcher: {
      kind: 'phrases',
      zh: {
        match: [
          '(?:我们?|我司|公司|本店)[^。;]{0,6}(?:还有|另有|名下有)[^。;,]{0,8}(?:账户|账号|帐户|帐号|店铺)',

          '(?:我们?|我司|我方|本公司|本店|公司|老板)[^。;]{0,12}(?:注册|开设|开通|开了|申请|启用|新开)(?:了)?[^。;,]{0,6}(?:账户|账号|帐户|帐号|店铺)',
          '(?:用|使用|通过|转到|转移到|改用|启用|换(?:了)?)(?:了)?(?:新|另外?一?|第二|其他|别的|备用)[^。;,]{0,4}(?:账户|账号|帐户|帐号|店铺)',
        ],
        unless: [
          '(?:没有|从未|未曾|不会|不得|禁止|并未|绝不|不再|未|无)[^。;,]{0,14}(?:账户|账号|帐户|帐号|店铺)',
          '关联|相关(?:账户|帐户|账号)|核查|声明|转让|终止|注销|关闭|(?:子|员工|银行|对公|邮箱|物流|收款)(?:账户|账号|帐户|帐号)',
        ],
      },
      en: {
        match: [
          '(?:we|i)(?: \\w+){0,3} (?:open|opened|start|started|set up|launched)(?: \\w+){0,2} (?:new|second|other|different) (?:store|shop)',
          '(?:we|i)(?: \\w+){0,3} (?:continue|continued|keep|kept|go on|went on)(?: \\w+){0,2} (?:under|on|with|through) (?:a |an )?(?:new|second|other|different|another) (?:\\w+ ){0,2}(?:accounts?|stores?|shops?)',

          '(?:we|i|our (?:company|team|boss|owner|manager|staff|partner))(?: \\w+){0,3} (?:open|opened|opening|create|created|creating|register|registered|start|started|use|using|used|set up)(?: \\w+){0,2} (?:a |an |our )?(?:new|another|second|different|separate|backup|other) (?:\\w+ ){0,2}accounts?',
          '(?:we|i|our (?:company|team|boss|owner|manager|staff|partner))(?: \\w+){0,3} (?:sell|selling|sold|moved|transfer\\w*)(?: \\w+){0,4} (?:through|on|to|from|under) (?:a |an |our )?(?:new|another|second|different|other) (?:\\w+ ){0,2}(?:accounts?|stores?)',
        ],
        unless: [
          '\\b(?:not|never|no|nobody|neither|without|prohibit\\w*|forbid\\w*|only one)\\b',
          'related (?:to|account)|linked|closed|terminat\\w+|transferred ownership|declar\\w+|(?:user|sub-?|bank|e-?mail|carrier|courier|employee|staff) ?accounts?',
        ],
      },
    },
    says: {
      zh: '提到另一个账户；不得另开账户，关联问题须另行说明',
      en: 'Speaks of another account; none may be opened, and a link is explained in its own way',
    },
    source: DO_AND_DONT,
    examples: {
      zh: { fails: '我们已经注册了新的账户继续销售。', passes: '我们没有其他卖家账户。' },
      en: {
        fails: 'Meanwhile we opened a new account.',
        passes: 'We have never opened another seller account.',
      },
    },
  },
  {
    id: 'policy.admits-intent',
    severity: 'error',
    part: 'tone',
    looksAt: EVERY_TEXT,
    languages: BOTH,
    matcher: {
      kind: 'phrases',
      zh: {
        match: [
          '(?:改|涂改|修改|p|编)(?:了|动了)?[^。;,]{0,6}(?:发票|单据|授权书)(?:上)?(?:的)?(?:日期|数量|金额|名称|抬头)',
          '(?:我们|我司|我)(?:明明|早就|其实)知道',

          '(?:我们|我司|我|本店|员工|运营)[^。；，]{0,10}(?:故意|明知|有意|存心|蓄意|刻意|知道[^。；，]{0,6}(?:违规|不允许|侵权|假货))',
          '(?:伪造|编造|造假|ps了|篡改)(?:了)?[^。；，]{0,6}(?:发票|文件|单据|评论|授权书|凭证)',
          '(?:卖|销售|出售)(?:了)?(?:假货|仿品|高仿)',
        ],
        unless: [
          '(?:没有|并非|不是|从未|并未|不会|不得|绝不|禁止|无)[^。；，]{0,8}(?:故意|明知|有意|存心|蓄意|刻意|伪造|编造|造假|篡改|假货|仿品)',
          '无意',
        ],
      },
      en: {
        match: [
          '(?:made up|invented|edited|changed|doctored)(?: \\w+){0,2} (?:invoices?|receipts?|documents?|letters?)(?: \\w+){0,2} (?:on|with|in) (?:his|her|our|the|a|photoshop)',
          '(?:we|i) knew (?:that )?(?:\\w+ ){0,6}(?:replicas?|copies|counterfeits?|fakes?|not genuine|not authentic)',

          '(?:we|i|our (?:staff|team|employees?|company|manager)|the (?:employee|manager|staff))(?: \\w+){0,2} (?:knowingly|intentionally|deliberately|on purpose|willfully|wilfully|purposely)',
          '(?:we|i|our (?:staff|team|employees?)) (?:knew|were (?:well |fully )?aware|was (?:well |fully )?aware) (?:that )?(?:\\w+ ){0,6}(?:against|prohibited|not allowed|violat\\w+|counterfeit|fake|infring\\w+|policy|illegal)',
          '(?:fabricat|forg|falsif|photoshop|alter|fak)(?:ed|ied) (?:the |our |an |some )?(?:\\w+ )?(?:invoices?|documents?|reviews?|letters?|receipts?|tracking)',
          '(?:we|i)(?: \\w+){0,2} (?:sold|listed|sell|were selling) (?:\\w+ )?(?:counterfeits?|fakes?|replicas?|knock-?offs?)',
        ],
        unless: [
          '\\b(?:not|never|nobody|neither|nor|cannot)\\b(?: \\w+){0,4} (?:knowing|intention|deliberate|on purpose|wil+ful|purpose|fabricat|forg|falsif|photoshop|alter|fak|sold|sell|list|knew|aware)',
          'unintentional',
        ],
      },
    },
    says: {
      zh: '承认明知故犯；须由资深审核人过目后才可提交',
      en: 'Admits intent; a senior reviewer must see this before it is filed',
    },
    source: DO_AND_DONT,
    examples: {
      zh: { fails: '我们明知该品牌需要授权仍然上架。', passes: '我们没有故意违反政策。' },
      en: {
        fails: 'Our staff deliberately listed the items without approval.',
        passes: 'We never knowingly sold unsafe items.',
      },
    },
  },
  {
    id: 'policy.buys-reviews',
    severity: 'error',
    part: 'tone',
    looksAt: ['action', 'measure', 'closing'],
    languages: BOTH,
    matcher: {
      kind: 'phrases',
      zh: {
        match: [
          '(?:请|让|叫|劝)(?:了)?(?:这|那)?[^。;,]{0,6}(?:买家|客户|顾客)[^。;,]{0,4}(?:撤下|撤回|删掉|删除|删|改掉|修改)[^。;,]{0,4}(?:评论|评价|差评|反馈)',

          '(?:联系|请求|要求|让|劝)(?:买家|客户|顾客)[^。；，]{0,8}(?:删除|修改|更改|撤回|改为)(?:差评|评论|评价|反馈|投诉|好评)',
          '(?:返现|赠品|礼品卡|优惠券|退款|折扣|红包|送礼)[^。；]{0,10}(?:换取|获取|索取|鼓励|以获得)[^。；]{0,6}(?:好评|评论|评价|五星)',
        ],
        unless: ['(?:停止|不再|禁止|不会|不得|绝不|终止|取消)'],
      },
      en: {
        match: [
          '(?:ask|asked|urge|urged|beg|begged|write to) (?:the |our |these |those |each |all )?(?:buyers?|customers?)(?: \\w+){0,6} (?:take|remove|delete|pull|change)(?: \\w+){0,2} (?:reviews?|feedback|ratings?)',

          '(?:ask|contact|request|encourage|persuade|convince|reach out to)(?:ed|ing)?(?: \\w+){0,3} (?:buyers?|customers?)(?: \\w+){0,5} (?:remove|delete|change|revise|update|withdraw|edit)(?: \\w+){0,3} (?:reviews?|feedback|ratings?|complaints?|claims?)',
          '(?:offer|give|send|provid)\\w*(?: \\w+){0,4} (?:refunds?|gift cards?|coupons?|discounts?|rebates?|cash ?back|gifts?|free products?)(?: \\w+){0,6} (?:reviews?|feedback|ratings?|5-star|five-star)',
        ],
        unless: ['\\b(?:not|never|no longer|stop\\w*|ended|ceased?|prohibit\\w*|forbid\\w*|terminat\\w+)\\b'],
      },
    },
    says: {
      zh: '要买家改评价或以好处换评价，本身就违反评论政策',
      en: 'Asks buyers to change reviews, or pays for them: that breaks the review policy itself',
    },
    source:
      'https://crowcompanylimited.it/en/blog/tb5xmcc56mzbptd-yslxg-335kt-ngx6d-3l8s6-gkb5c-9e27t-jhsbh-3zwm9-kpxwf-4etr6-cem2s-88w98-m8hrd-sr6xw-ecmpx-6xzpt',
    examples: {
      zh: { fails: '我们联系买家删除差评。', passes: '我们停止了以返现换取好评的做法。' },
      en: {
        fails: 'We contact customers and ask them to remove negative feedback.',
        passes: 'We stopped offering gift cards for reviews.',
      },
    },
  },
  {
    id: 'policy.seller-support',
    severity: 'warning',
    part: 'tone',
    looksAt: EVERY_TEXT,
    languages: BOTH,
    matcher: {
      kind: 'phrases',
      zh: {
        match: [
          '(?:给|向|跟|和)(?:亚马逊)?(?:卖家支持|卖家客服|客服|招商经理)[^。;,]{0,6}(?:开了|提交|发了|打了|写了|联系)',

          '(?:联系|咨询|打电话给|发邮件给|多次找)(?:了)?(?:过)?[^。；，]{0,6}(?:卖家支持|客服支持|招商经理|贝索斯|内部(?:人员|员工|关系))',
        ],
        unless: ['(?:不再|不会|停止|不得)'],
      },
      en: {
        match: [
          '(?:contact|email|call|phon|wrote|written|writ|messag|spoke|reach)\\w*(?: \\w+){0,4} (?:seller support|jeff bezos|jeff@|andy jassy|your (?:ceo|executives?)|insiders?|inside contact)',
        ],
        unless: ['\\b(?:not|never|no longer|stop\\w*)\\b'],
      },
    },
    says: {
      zh: '提到卖家支持或内部关系；申诉只交给卖家绩效团队',
      en: 'Names Seller Support or an insider; an appeal goes to Seller Performance only',
    },
    source: DO_AND_DONT,
    examples: {
      zh: { fails: '我们多次联系过卖家支持，没有结果。', passes: '我们按照通知的要求提交资料。' },
      en: {
        fails: 'We have contacted Seller Support five times.',
        passes: 'We submit the documents that the notice asks for.',
      },
    },
  },
  {
    id: 'secret.password',
    severity: 'error',
    part: 'tone',
    looksAt: EVERY_TEXT,
    languages: BOTH,
    matcher: {
      kind: 'phrases',
      zh: {
        match: ['(?:密码|口令|验证码|登录名和密码|支付密码)(?:是|为|:|=)\\s*\\S+'],
      },
      en: {
        match: [
          '(?:password|passcode|pass word|pwd|pin code|one-time code|verification code|secret key|api key|access token)s?(?: is| are|:|=)\\s*\\S+',
        ],
        unless: ['password(?: is| are) (?:changed|never|not|required|rotated|stored|kept|reset|now)'],
      },
    },
    says: { zh: '写出了密码或密钥', en: 'Gives away a password or a key' },
    source: DO_AND_DONT,
    examples: {
      zh: { fails: '后台密码：Haokuai2026', passes: '我们更换了后台密码。' },
      en: {
        fails: 'You can log in, the password is Sunny2026.',
        passes: 'We changed the password of every user.',
      },
    },
  },
  {
    id: 'secret.price',
    severity: 'hint',
    part: 'tone',
    looksAt: EVERY_TEXT,
    languages: BOTH,
    matcher: {
      kind: 'phrases',
      zh: {
        match: ['[¥$€£]\\s?\\d[\\d,.]*', '\\d[\\d,.]*\\s?(?:元|块钱|人民币|美元|美金|欧元|英镑|日元)'],
      },
      en: {
        match: [
          '[¥$€£]\\s?\\d[\\d,.]*',
          '(?:usd|cny|rmb|eur|gbp)\\s?\\d[\\d,.]*',
          '\\d[\\d,.]* ?(?:usd|cny|rmb|eur|gbp|dollars|yuan|euros|pounds sterling)',
        ],
      },
    },
    says: {
      zh: '写了金额；进价可以隐去，计划里不需要',
      en: 'Names a sum; prices may be hidden, and a plan does not need them',
    },
    source:
      'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/b3925a2b-42c5-4827-b5bd-dbfb1b42798f',
    examples: {
      zh: { fails: '进价为 12.50 元。', passes: '我们采购了 1,200 件。' },
      en: { fails: 'We paid $12.50 for each unit.', passes: 'We bought 1,200 units.' },
    },
  },
];
