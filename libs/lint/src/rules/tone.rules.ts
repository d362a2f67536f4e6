import { BOTH, DO_AND_DONT, EVERY_TEXT, THE_PLAN, type LintRule } from '../rule';

const EMOTION_FREE = 'https://www.cybersecuritylawsrc.com/appeal-amazon-account-delete-process/';

/** How a plan speaks: the don'ts. */
export const TONE_RULES: readonly LintRule[] = [
  {
    id: 'tone.blames-buyers',
    severity: 'error',
    part: 'tone',
    looksAt: EVERY_TEXT,
    languages: BOTH,
    matcher: {
      kind: 'phrases',
      zh: {
        match: [
          '(?:买家|客户|顾客|消费者)(?:们)?[^。！？；，,]{0,8}(?:恶意|故意|无理取闹|撒谎|说谎|诈骗|欺诈|敲诈|不诚实|素质|贪小便宜|不会使用|使用不当|自己弄坏|误解|误会|不看说明)',
          '(?:恶意|无良|刁钻|职业)(?:的)?(?:买家|客户|顾客|差评师|打假)',
          '(?:都是|全是|是|怪|责任在|归咎于)(?:买家|客户|顾客)(?:的)?(?:错|问题|责任|原因|过错)?(?=[，。；！]|的错|的问题|的责任|的过错)',
        ],
        unless: ['不是(?:买家|客户|顾客)', '不(?:会|再|应)?(?:责怪|指责|归咎)'],
      },
      en: {
        match: [
          '(?:buyers?|customers?) (?:have |had )?(?:damag|broke|destroy|ruin|cut)\\w*(?: \\w+){0,4} (?:themselves|himself|herself|on purpose|deliberately)',
          '(?:buyers?|customers?)(?: \\w+){0,8} (?:to get (?:it|them|the \\w+) (?:for )?free|abus\\w+ (?:the|your) return)',
          "(?:buyers?|customers?) (?:do not|don't|did not|never) (?:read|understand|look at|follow)",

          '(?:buyers?|customers?|purchasers?)(?: (?:is|are|was|were|who|have|has|had|just|simply|often|sometimes|themselves|himself|herself)){0,3} (?:dishonest|lying|lied|lie|malicious|unreasonable|picky|scamm\\w+|fraudulent|abus(?:e|ed|ing|ive)|cheat\\w*|ignorant|too demanding|wrong|to blame|at fault|misus\\w+|careless|did not read|do not read|never read|misunderst\\w+)',
          '(?:malicious|dishonest|fraudulent|unreasonable|crazy|bad|lying|abusive) (?:buyers?|customers?|complaints? from (?:buyers|customers))',
          "(?:blame|fault of|because of|due to) (?:the |these |those |some |our )?(?:buyers?'?|customers?'?)(?: (?:misuse|mistake|error|fault|ignorance|abuse))",
          "(?:it is|it was|this is|this was|these are) (?:the |all the )?(?:buyers?'?s?|customers?'?s?) (?:own )?(?:fault|mistake|problem|error)",
          '(?:blame|blaming) (?:the |our |these )?(?:buyers?|customers?)',
        ],
        unless: [
          '(?:do|did|will|must|never|not to|without)(?: not)? blam\\w+',
          '\\b(?:not|never) (?:the )?(?:buyers?|customers?)\\b',
          'instead of blaming',
        ],
      },
    },
    says: {
      zh: '把责任推给买家；只写自己的环节出了什么问题',
      en: 'Blames the buyers; say what went wrong on your own side',
    },
    source: DO_AND_DONT,
    examples: {
      zh: { fails: '这些投诉都来自恶意的买家。', passes: '买家反映收到的产品缺少配件。' },
      en: {
        fails: 'The complaints came from dishonest customers.',
        passes: 'Customers told us that parts were missing.',
      },
    },
  },
  {
    id: 'tone.legal-threat',
    severity: 'error',
    part: 'tone',
    looksAt: EVERY_TEXT,
    languages: BOTH,
    matcher: {
      kind: 'phrases',
      zh: {
        match: [
          '(?:采取|诉诸|保留|走|通过)[^。；]{0,8}(?:法律|司法)(?:手段|途径|行动|程序|武器|权利)',
          '(?:起诉|控告|状告|告上法庭)(?:亚马逊|贵司|你们|贵方)?',
          '(?:律师函|律师会|我们的律师|仲裁申请)',
          '(?:向|去)[^。；]{0,10}(?:媒体|工商|监管|消协)[^。；]{0,6}(?:曝光|投诉|举报)',
        ],
        unless: ['权利人', '供应商', '法律要求', '法律法规', '符合[^。]{0,6}法律', '诉前和解'],
      },
      en: {
        match: [
          '(?:my|our|an?) (?:attorneys?|lawyers?|solicitors?)(?: \\w+){0,3} (?:will|is going to|are going to)',

          '(?:take|taking|pursue|seek|consider|resort to|forced to take) (?:any |all |further |appropriate |necessary )*(?:legal|court) (?:action|steps|measures|proceedings|remedies|recourse|advice)',
          '(?:sue|lawsuit|file suit|litigat\\w+|our (?:lawyers?|attorneys?|solicitors?)|small claims|class action)',
          '(?:take|bring) (?:you|this|amazon|the matter)(?: \\w+){0,2} to (?:court|arbitration)',
          '(?:see you|meet you) in court',
          '(?:report|complain|expose)(?: \\w+){0,3} to (?:the )?(?:media|press|ftc|bbb|regulators?|attorney general)',
          'reserve (?:all |our |the )*(?:legal )?rights?',
        ],
        unless: [
          'rights? owner',
          'supplier',
          'trademark attorney',
          'compliance (?:lawyer|attorney)',
          'issued? with',
        ],
      },
    },
    says: {
      zh: '以法律手段相威胁；法律升级是另一条、须经批准的途径',
      en: 'Threatens legal action; that is a separate way, and needs approval',
    },
    source: DO_AND_DONT,
    examples: {
      zh: { fails: '否则我们将采取法律手段。', passes: '我们的产品符合当地法律法规。' },
      en: {
        fails: 'Otherwise we will take legal action.',
        passes: 'Our products meet the legal requirements of the marketplace.',
      },
    },
  },
  {
    id: 'tone.rude',
    severity: 'error',
    part: 'tone',
    looksAt: EVERY_TEXT,
    languages: BOTH,
    matcher: {
      kind: 'phrases',
      zh: {
        match: [
          '(?:荒唐|荒谬|可笑|愚蠢|无耻|垃圾|白痴|滚|废物|霸道|无能(?!力|够)|店大欺客|黑心|不讲理|岂有此理|胡说|乱来|瞎搞|混蛋)',
          '你们(?:到底|凭什么|怎么|有没有|究竟)',
          '(?:浪费|耽误)我们?的时间',
        ],
        unless: ['垃圾(?:桶|袋|箱|分类)', '翻滚', '滚(?:轮|筒|珠|动|刷)'],
      },
      en: {
        match: [
          '(?:copy[- ](?:and[- ])?paste|automated|canned|robot\\w*) (?:answers?|repl(?:y|ies)|responses?|messages?)',
          'nobody (?:there |at amazon )?(?:reads|cares|listens|answers)',

          '(?:ridiculous|absurd|stupid|idiots?|incompetent|shameful|disgusting|outrageous|pathetic|nonsense|bullshit|damn|shame on|robots? who)',
          'how dare you',
          'wast(?:e|ing) (?:of )?(?:our|my) time',
          '(?:you|your team) (?:clearly |obviously )?(?:do not|did not|never|cannot|refuse to) (?:even |bother to )?(?:read|understand|care|listen|bother)',
          'do your job',
          'what is wrong with you',
        ],
      },
    },
    says: {
      zh: '对卖家绩效团队不礼貌',
      en: 'Is rude to Seller Performance',
    },
    source: DO_AND_DONT,
    examples: {
      zh: { fails: '这个决定太荒唐了。', passes: '我们理解贵团队的决定。' },
      en: { fails: 'This decision is ridiculous.', passes: 'We understand the decision of your team.' },
    },
  },
  {
    id: 'tone.blames-amazon',
    severity: 'warning',
    part: 'tone',
    looksAt: EVERY_TEXT,
    languages: BOTH,
    matcher: {
      kind: 'phrases',
      zh: {
        match: [
          '还(?:我们|我司|我)?(?:一个)?(?:公道|清白)',
          '(?:fba|亚马逊|平台)[^。;]{0,8}(?:摔坏|弄坏|损坏|弄丢|丢失|发错)',

          '(?:亚马逊|平台|贵司|系统|fba)[^。；，]{0,8}(?:误判|冤枉|不公平|不公正|出错|搞错|弄错|的错|失误|过失|造成的损坏)',
          '(?:误封|被误判|冤枉|不公平|不公正)',
          '(?:亚马逊|平台)(?:没有|从未|从来没有)(?:通知|提醒|告诉|警告)',
        ],
      },
      en: {
        match: [
          '(?:shut down|closed|suspended|deactivated|blocked)(?: \\w+){0,3} (?:for no reason|without (?:any )?(?:reason|explanation|cause|warning))',
          'amazon is (?:responsible|to blame|at fault|wrong)',
          "(?:not|isn't) (?:fair|just|right) that",
          "(?:broke\\w*|damaged|lost) (?:in|by|at) (?:your|amazon'?s?|the fba) (?:\\w+ )?(?:warehouse|cent(?:er|re)s?)",

          "(?:amazon|your (?:system|algorithm|bot|team|warehouse|fba)|fba|the (?:system|algorithm))(?:'s)?(?: \\w+){0,2} (?:mistake|mistakenly|error|wrongly|fault|unfair\\w*|glitch|is to blame|made an error|lost our)",
          '(?:unfair(?:ly)?|unjust(?:ly)?|wrongful(?:ly)?|mistakenly (?:suspended|deactivated|flagged|removed))',
          'amazon (?:never|did not|failed to) (?:warn|notif\\w+|tell|inform|explain|protect)',
        ],
        unless: ['unfair competition', 'tracking (?:error|mistake)'],
      },
    },
    says: {
      zh: '指责亚马逊或其系统；说明自己改了什么',
      en: 'Blames Amazon or its systems; say what you have changed',
    },
    source: THE_PLAN,
    examples: {
      zh: { fails: '我们的账户是被系统误判的。', passes: '系统于当天发出了通知。' },
      en: {
        fails: 'Our account was mistakenly deactivated.',
        passes: 'Our account was deactivated on 2026-03-01.',
      },
    },
  },
  {
    id: 'tone.denies',
    severity: 'warning',
    part: 'tone',
    looksAt: EVERY_TEXT,
    languages: BOTH,
    matcher: {
      kind: 'phrases',
      zh: {
        match: [
          '(?:从来|一直|根本)(?:没有|都没有|未)(?:违规|违反|犯规|做错)',
          '(?:与|和|跟)(?:我们|我司|本店)(?:没有|没|毫无|无)(?:任何)?关系?',

          '(?:我们|我司|本店|我)(?:没有|并未|并没有|从未|从没)(?:做错|违规|违反|犯错|任何过错|任何违规|任何问题)',
          '(?:与我们无关|不是我们的(?:错|责任|问题)|我们(?:是)?无辜)',
        ],
      },
      en: {
        match: [
          'no (?:root )?(?:cause|fault|mistake|problem|violation)s? on our (?:side|part)',
          '(?:amazon|they|you|the \\w+) (?:is|are) responsible(?: \\w+){0,6} (?:and )?not (?:we|us|our)',

          '(?:we|i|our (?:store|company|account)) (?:have |has )?(?:did nothing wrong|done nothing wrong|never (?:violated|broken|broke|breached)|did not (?:violate|break|breach)|(?:are|am|is) innocent|not (?:violated|broken|breached))',
          '(?:not our (?:fault|responsibility|problem|mistake)|nothing to do with us)',
        ],
      },
    },
    says: {
      zh: '否认有错；没有违规应走异议，而不是行动计划',
      en: 'Denies any fault; where nothing was broken a dispute is the way, not a plan',
    },
    source:
      'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/597c6234-b49e-4b9c-98f7-12139177a928',
    examples: {
      zh: { fails: '我们没有违规。', passes: '我们没有核对供应商的授权书。' },
      en: { fails: 'We did nothing wrong.', passes: 'We did not check the letter of authorisation.' },
    },
  },
  {
    id: 'tone.begs',
    severity: 'warning',
    part: 'tone',
    looksAt: EVERY_TEXT,
    languages: BOTH,
    matcher: {
      kind: 'phrases',
      zh: {
        match: [
          '(?:恳求|乞求|求求|哀求|跪求|拜托|苦苦|求您|求你|再给(?:我们|我)?一次机会|给(?:我们|我)一(?:次|个)(?:改过|机会)|高抬贵手|网开一面|手下留情)',
          '(?:养家糊口|一家老小|全家(?:人)?的?生计|没饭吃|还房?贷|房贷)',
          '我们?(?:的)?(?:孩子|父母|家人|员工)[^。；]{0,8}(?:靠|生活|生计|吃饭|生病|失业|上学)',
          '(?:公司|我们|店铺)[^。；]{0,6}(?:破产|倒闭|失业)',
        ],
      },
      en: {
        match: [
          '(?:beg(?:ging)? (?:you|for|amazon)|we beg|i beg|implore|plead(?:ing)? (?:with|for)|have mercy|for the sake of|one (?:more|last) chance|another chance|second chance)',
          '(?:support|feed|take care of) (?:my|our) (?:famil\\w+|child\\w*|kids|employees|parents)',
          '(?:my|our) (?:famil(?:y|ies)|child\\w*|kids|livelihood|employees)(?: \\w+){0,3} (?:depend|rely|suffer|starve|need|are at stake|is at stake)',
          '(?:go(?:ing)?|went|gone|face|facing) (?:into )?bankrupt\\w*',
          'only source of income',
        ],
      },
    },
    says: {
      zh: '求情；写明为什么可以恢复，而不是多么需要恢复',
      en: 'Begs; say why the account may be reinstated, not how much you need it',
    },
    source: EMOTION_FREE,
    examples: {
      zh: { fails: '求求你们再给我们一次机会。', passes: '感谢贵团队抽出时间审核。' },
      en: { fails: 'We beg you to give us one more chance.', passes: 'Thank you for reviewing this plan.' },
    },
  },
  {
    id: 'tone.haste',
    severity: 'warning',
    part: 'tone',
    looksAt: ['opening', 'closing', 'cause'],
    languages: BOTH,
    matcher: {
      kind: 'phrases',
      zh: {
        match: [
          '(?:早日|尽早|快点|快些|速度)(?:恢复|解封|审核|回复|处理|激活)',

          '(?:立即|马上|立刻|尽快|赶快|赶紧|火速|速速|尽早|第一时间)(?:为我们|帮我们|给我们|把我们的?)?(?:恢复|解封|重新激活|激活|开通|审核|审查|处理|回复|答复|解除)',
          '(?:恢复|解封|审核|回复|处理)[^。；，]{0,6}(?:越快越好|刻不容缓|十万火急|急需|加急)',
          '(?:很急|非常着急|十万火急|急等|加急处理|每天都在损失)',
        ],
        unless: [
          '(?:我们|我司|客服)[^。；]{0,10}(?:尽快|立即|马上)(?:回复|处理|审核)[^。；]{0,6}(?:买家|客户|消息|订单|退货)',
        ],
      },
      en: {
        match: [
          'as (?:fast|quickly) as (?:you can|possible)',
          '(?:look at|check|handle|read|process|answer|resolve) (?:this|it|our \\w+) (?:quickly|fast|soon|right now)',
          '(?:not (?:back|reactivated|reinstated|restored)|no answer|no reply) (?:by|before|until|within)',

          '(?:reactivat|reinstat|restor|unblock|unsuspend|review|reply|respond|process|approv|decide)\\w*(?: \\w+){0,6} (?:immediately|as soon as possible|asap|right away|without (?:any )?(?:further )?delay|at once|urgently|quickly|today|as quickly as possible|at (?:the |your )earliest)',
          '(?:immediate(?:ly)?|urgent(?:ly)?|prompt|speedy|quick) (?:reactivat|reinstat|restor|unblock|review|reply|response|decision|approval|attention)\\w*',
          '(?:this is (?:very |extremely )?urgent|we are losing (?:money|sales)|every day (?:we|of)|los(?:e|ing) \\$?[\\d,]+ (?:a|per|every) day)',
        ],
        unless: ['(?:buyers?|customers?|messages?|inquir\\w+|orders?|returns?|complaints?|listings?)'],
      },
    },
    says: {
      zh: '催促亚马逊；申诉不急于一时',
      en: 'Presses Amazon for haste; an appeal is not rushed',
    },
    source: DO_AND_DONT,
    examples: {
      zh: { fails: '请尽快恢复我们的账户。', passes: '我们当天下架了该商品。' },
      en: {
        fails: 'Please reactivate our account immediately.',
        passes: 'We removed the listing immediately.',
      },
    },
  },
  {
    id: 'tone.emotion',
    severity: 'warning',
    part: 'tone',
    looksAt: EVERY_TEXT,
    languages: BOTH,
    matcher: {
      kind: 'phrases',
      zh: {
        match: [
          '(?:怀着|带着)[^。;]{0,8}(?:沉重|悲痛|忐忑|愧疚|懊悔|歉疚)',
          '(?:懊悔|痛心疾首|寝食难安|追悔莫及|万念俱灰)',

          '(?:万分|十分|非常|极其|无比|深感|深深|特别)(?:的)?(?:痛心|难过|伤心|痛苦|震惊|绝望|委屈|心碎|愤怒|失望|焦虑|愧疚|自责|后悔|懊悔)',
          '(?:痛哭流涕|夜不能寐|彻夜难眠|欲哭无泪|心急如焚|悔恨|绝望|血汗|心血)',
        ],
      },
      en: {
        match: [
          "(?:could not|cannot|can't|unable to) (?:sleep|eat)",
          '(?:out of|full of|sick with) (?:worry|fear|despair|grief)',

          '(?:heartbroken|heart-broken|devastat\\w+|desperat\\w+|shocked|in tears|crying|sleepless|nightmare|ashamed|terribly sorry|deeply (?:sad\\w*|hurt|regret\\w*|ashamed)|extremely (?:sad|sorry|upset|frustrat\\w+|disappointed)|from the bottom of (?:my|our) hearts?|blood and sweat|lost everything|torture)',
        ],
      },
    },
    says: {
      zh: '情绪用语；写事实',
      en: 'Emotive words; write facts',
    },
    source: EMOTION_FREE,
    examples: {
      zh: { fails: '我们感到非常痛心。', passes: '我们对此承担责任。' },
      en: { fails: 'We are devastated by this.', passes: 'We take responsibility for this.' },
    },
  },
  {
    id: 'tone.exclamation',
    severity: 'hint',
    part: 'tone',
    looksAt: EVERY_TEXT,
    languages: BOTH,
    matcher: { kind: 'phrases', zh: { match: ['!+'] }, en: { match: ['!+'] } },
    fix: { zh: '。', en: '.' },
    says: { zh: '感叹号', en: 'Exclamation mark' },
    source: EMOTION_FREE,
    examples: {
      zh: { fails: '感谢审核！', passes: '感谢审核。' },
      en: { fails: 'Thank you!', passes: 'Thank you.' },
    },
  },
];
