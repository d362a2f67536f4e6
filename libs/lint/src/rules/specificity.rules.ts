import { BOTH, EVERY_TEXT, THE_PLAN, type LintRule } from '../rule';
import { ACTION as EXAMPLE_ACTION, CAUSE as EXAMPLE_CAUSE, MEASURE, both } from './example-points';

const CONCISE = 'https://www.cybersecuritylawsrc.com/appeal-amazon-account-delete-process/';
/** Here a point is specific only where an example says of what it speaks. */
const ACTION = { ...EXAMPLE_ACTION, asins: [] };
const CAUSE = { ...EXAMPLE_CAUSE, asins: [] };

/** Whether a plan names what was done, to what, how much, when and by whom. */
export const SPECIFICITY_RULES: readonly LintRule[] = [
  {
    id: 'specificity.generic',
    severity: 'warning',
    part: 'specificity',
    looksAt: ['cause', 'action', 'measure', 'opening', 'closing'],
    languages: BOTH,
    matcher: {
      kind: 'phrases',
      zh: {
        match: [
          '(?:加强|强化|完善|优化|规范)(?:对)?[^。;,]{1,4}(?:管理|监督|管控|流程)(?=[。,;、]|$)',
          '(?:高度|非常|十分)重视',
          '(?:保证|确保|承诺)?(?:以后|今后|将来)?(?:绝)?不(?:再|会再)(?:出现|发生|犯)',
          '(?:意识|责任心|责任感)(?:不强|淡薄|不足|不够)|学习(?:得)?(?:不够|不足|不到位)',

          '(?:加强|提高|提升|强化|加大)(?:员工|团队|公司|内部|对|我们)?(?:的)?(?:管理|意识|重视|监管|监督|培训(?:力度)?|服务质量|产品质量|质量控制|质检|品控|审核|把控|管控|沟通|学习)(?=[。,;、]|$)',
          '严格(?:遵守|按照|执行|把关|要求)(?:亚马逊)?(?:的)?(?:所有|一切|各项|相关)?(?:政策|规则|规定|条款|标准|制度)',
          '(?:更加|会更|倍加|格外)(?:小心|谨慎|注意|重视|认真|努力|用心)',
          '(?:尽力|尽最大努力|全力以赴|竭尽全力|尽一切努力)',
          '(?:优质|高质量|高品质|最好|一流)(?:的)?(?:产品|服务|商品|客户服务|购物体验)',
          '(?:引以为戒|吸取教训|杜绝(?:此类|类似)|保证不再(?:发生|犯)|不会再(?:发生|犯)|类似(?:的)?(?:问题|情况|事情)(?:不会|不再))',
          '(?:认真|仔细|深入|再次)(?:学习|阅读|研读)(?:了)?(?:亚马逊)?(?:的)?(?:所有|相关|各项)?(?:政策|规则|规定)',
        ],
      },
      en: {
        match: [
          '(?:never|not) (?:going to )?(?:come up|arise|happen|occur) again',
          '(?:lack(?:ed|s)?|lacking|insufficient|poor|low) (?:of )?(?:awareness|attention|knowledge|understanding|supervision|management)',
          '(?:fail(?:ed)? to|did not) pay (?:enough |sufficient )?attention',
          'strict(?:er)? (?:quality )?(?:control|controls|procedures?|inspections?|standards?|management|requirements?)',
          '(?:monitor|watch|check)(?: \\w+){0,3} (?:closely|carefully|strictly)',
          'everything is (?:correct|right|fine|in order|compliant)',
          "comply with (?:amazon's|all|the) (?:\\w+ )?(?:polic(?:y|ies)|rules?|guidelines?)",
          '(?:improved|optimi[sz]ed|enhanced|upgraded) our (?:listings?|products?|systems?|process\\w*|procedures?|operations?)',

          '(?:strictly|fully|always|closely|carefully) (?:follow|comply with|abide by|adhere to|obey|observe)(?: \\w+){0,3} (?:polic(?:y|ies)|rules?|guidelines?|regulations?|terms)',
          '(?:follow|comply with|abide by|adhere to|respect) (?:all|every|any)(?: of)?(?: the)? ?(?:\\w+ )?(?:polic(?:y|ies)|rules?|guidelines?|regulations?|terms)',
          '(?:be|been|being) (?:more|very|extra|much more) (?:careful|cautious|attentive|diligent|vigilant|strict)',
          '(?:pay|paid|paying) (?:more|close|closer|special|extra|greater) attention',
          '(?:do|try|try our|trying our|doing our) (?:our )?(?:best|utmost|hardest)',
          '(?:improve|enhance|strengthen|increase|raise)(?:d)? (?:the |our )?(?:overall )?(?:customer service|service|services|product quality|quality control|quality|management|awareness|communication|training|supervision|processes?)(?=\\s*[.,;]|\\s*$| and)',
          '(?:high|highest|best|top|good|better|excellent)[- ]?(?:quality)? (?:products?|services?|customer (?:service|experience|satisfaction)|shopping experience)',
          "(?:will not|won't|will never|never|not)(?: \\w+)? (?:happen|occur|be repeated|repeat\\w*) again",
          "(?:will not|won't|will never) (?:ever )?(?:happen|occur|be repeated|repeat|make (?:this|the same|such) mistakes?)",
          '(?:strengthen|enhance|increase|improve)(?:d)? (?:the |our )?(?:\\w+ )?(?:training|inspections?|controls?|checks|supervision|monitoring|audits?)(?=\\s*[.,;]|\\s*$| and)',
          '(?:learn(?:ed|t)? (?:a |our |from )(?:\\w+ )?(?:lesson|mistakes?))',
          '(?:take|takes|took|taking) (?:this|it|the matter|this matter|policy|your policies) (?:very |extremely )?seriously',
          '(?:all|various|several|the) necessary (?:steps|measures|actions)',
          '(?:carefully|thoroughly) (?:read|studied|reviewed|learned) (?:all )?(?:of )?(?:the )?(?:amazon )?(?:\\w+ )?polic(?:y|ies)',
        ],
      },
    },
    says: {
      zh: '空话：换成具体做法——谁、对什么、怎么做、何时',
      en: 'A phrase that fits every plan: say who does what, to what, how and when',
    },
    source: CONCISE,
    examples: {
      zh: {
        fails: '我们会严格遵守亚马逊的所有政策。',
        passes: '采购经理每周抽查 20 件，并记录批号。',
      },
      en: {
        fails: 'We will strictly follow all Amazon policies.',
        passes: 'The purchasing manager checks 20 units of each lot and records the lot number.',
      },
    },
  },
  {
    id: 'specificity.placeholder',
    severity: 'error',
    part: 'specificity',
    looksAt: [...EVERY_TEXT, 'owner'],
    languages: BOTH,
    matcher: {
      kind: 'phrases',
      zh: {
        match: [
          '\\{\\{[^}]*\\}\\}',
          '[x×]{3,}',
          '_{3,}',
          '(?:待补充|待填写?|待定|待确认|此处填写?|(?:公司|供应商|产品)名称?[x×]{2,})',
        ],
      },
      en: {
        match: [
          '\\{\\{[^}]*\\}\\}',
          '\\[(?:insert|your|name|date|asin|seller|company|supplier|product|number|xx)[^\\]]{0,40}\\]',
          'x{3,}',
          '_{3,}',
          '(?:todo|tbd|tbc|lorem ipsum)',
        ],
      },
    },
    says: { zh: '还没有填的空：{quote}', en: 'A blank that nobody has filled in: {quote}' },
    source: CONCISE,
    examples: {
      zh: { fails: '供应商{{supplier}}已停止合作。', passes: '供应商明达已停止合作。' },
      en: {
        fails: 'We stopped buying from [supplier name].',
        passes: 'We stopped buying from Mingda [since May].',
      },
    },
  },
  {
    id: 'specificity.vague-quantity',
    severity: 'hint',
    part: 'specificity',
    looksAt: ['cause', 'action'],
    languages: BOTH,
    matcher: {
      kind: 'phrases',
      zh: {
        match: [
          '(?:一些|部分|某些|若干|大量|许多|很多|不少|少数|个别)(?:的)?(?:产品|商品|订单|买家|客户|库存|投诉|包裹|listing|链接|差评|退货)',
        ],
      },
      en: {
        match: [
          '(?:some|many|several|a few|few|various|a number of|a lot of|lots of|certain|numerous|multiple) (?:of (?:our|the) )?(?:\\w+ )?(?:products?|items?|orders?|listings?|units?|buyers?|customers?|complaints?|packages?|asins?|returns?|reviews?)',
        ],
      },
    },
    says: { zh: '说不清数量；写出数字', en: 'A vague quantity; give the number' },
    source: CONCISE,
    examples: {
      zh: { fails: '部分产品缺少配件。', passes: '12 件产品缺少配件。' },
      en: { fails: 'Some products lacked parts.', passes: '12 units lacked parts.' },
    },
  },
  {
    id: 'specificity.no-reference',
    severity: 'warning',
    part: 'specificity',
    looksAt: 'plan',
    languages: ['en'],
    matcher: { kind: 'check', name: 'noReference' },
    says: {
      zh: '根因和纠正措施里没有一个 ASIN 或订单号',
      en: 'No cause and no action names an ASIN or an order',
    },
    source: CONCISE,
    examples: {
      zh: {
        fails: {
          plan: {
            causes: [{ ...CAUSE, text: both('质检漏检', 'Our inspection missed defects.') }],
            actions: [{ ...ACTION, text: both('已下架', 'We removed the listing of 12 units.') }],
          },
        },
        passes: {
          plan: {
            causes: [
              { ...CAUSE, asins: ['B0TESTTEST'], text: both('质检漏检', 'Our inspection missed defects.') },
            ],
          },
        },
      },
      en: {
        fails: {
          plan: {
            causes: [{ ...CAUSE, text: both('', 'Our inspection missed defects.') }],
            actions: [{ ...ACTION, text: both('', 'We recalled 12 units.') }],
          },
        },
        passes: {
          plan: {
            causes: [{ ...CAUSE, text: both('', 'Our inspection missed defects.') }],
            actions: [{ ...ACTION, text: both('', 'We recalled 12 units of B0TESTTEST.') }],
          },
        },
      },
    },
  },
  {
    id: 'specificity.no-figure',
    severity: 'hint',
    part: 'specificity',
    looksAt: ['action'],
    languages: ['en'],
    matcher: { kind: 'check', name: 'actionWithoutFigure' },
    says: {
      zh: '这条纠正措施没有 ASIN、订单号或数量',
      en: 'This action names no ASIN, no order and no quantity',
    },
    source: CONCISE,
    examples: {
      zh: {
        fails: { plan: { actions: [{ ...ACTION, text: both('已召回库存', 'We recalled the stock.') }] } },
        passes: {
          plan: { actions: [{ ...ACTION, text: both('已召回 120 件库存', 'We recalled 120 units.') }] },
        },
      },
      en: {
        fails: { plan: { actions: [{ ...ACTION, text: both('', 'We trained the whole team.') }] } },
        passes: {
          plan: { actions: [{ ...ACTION, asins: ['B0TESTTEST'], text: both('', 'We closed the listing.') }] },
        },
      },
    },
  },
  {
    id: 'action.undated',
    severity: 'error',
    part: 'specificity',
    looksAt: 'plan',
    languages: ['en'],
    matcher: { kind: 'check', name: 'actionUndated' },
    says: {
      zh: '纠正措施没有完成日期',
      en: 'The action has no date on which it was done',
    },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: {
          plan: {
            actions: [{ ...ACTION, doneOn: null, text: both('已召回 12 件', 'We recalled 12 units.') }],
          },
        },
        passes: { plan: { actions: [{ ...ACTION, text: both('已召回 12 件', 'We recalled 12 units.') }] } },
      },
      en: {
        fails: { plan: { actions: [{ ...ACTION, doneOn: null, text: both('', 'We recalled 12 units.') }] } },
        passes: { plan: { actions: [{ ...ACTION, text: both('', 'We recalled 12 units.') }] } },
      },
    },
  },
  {
    id: 'action.future-tense',
    severity: 'warning',
    part: 'specificity',
    looksAt: ['action'],
    languages: BOTH,
    matcher: {
      kind: 'phrases',
      zh: {
        match: [
          '(?:将会|将要|即将|打算|正在考虑|以后会|今后会|(?:我们|我司|公司|本店)(?:将|会|计划)|将于|将在|将对)',
          '准备(?!了|好|完|的|工作|就绪)',
          '计划(?:在|于|对|将|聘|采|安|开|增)',
        ],
        unless: ['规定', '要求[^。]{0,8}(?:将|会)'],
      },
      en: {
        match: [
          "(?:we|i|our (?:\\w+ )?(?:team|staff|company|manager|warehouse|factory|supplier|employees?)) (?:will|shall|is going to|are going to|plan to|intend to|are planning|are preparing to|'ll|would like to|hope to|are about to)",
          '(?:going forward|in the future|from now on) (?:we|our)',
          '(?:will be|is going to be|are going to be) (?:removed|deleted|trained|recalled|destroyed|checked|refunded|replaced|inspected|updated|closed|hired|completed|implemented)',
        ],
        unless: [
          '(?:states?|stating|says|requires?|instruct\\w*|promis\\w+|agreed|sop|which|so that) (?:\\w+ ){0,6}(?:will|shall)',
        ],
      },
    },
    says: {
      zh: '纠正措施写的是将来；只写已经做完的，将来的放到预防措施',
      en: 'An action in the future; write what was done, and move what will be done to the measures',
    },
    source: THE_PLAN,
    examples: {
      zh: { fails: '我们将对员工进行培训。', passes: '我们对 6 名员工进行了培训。' },
      en: { fails: 'We will train our staff.', passes: 'We trained our 6 employees.' },
    },
  },
  {
    id: 'measure.no-owner',
    severity: 'error',
    part: 'specificity',
    looksAt: 'plan',
    languages: ['en'],
    matcher: { kind: 'check', name: 'measureWithoutOwner' },
    says: { zh: '预防措施没有英文负责人', en: 'The measure has no owner in English' },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: {
          plan: {
            measures: [
              { ...MEASURE, owner: both('李梅', ''), text: both('每周抽查', 'Weekly checks of 20 units.') },
            ],
          },
        },
        passes: {
          plan: { measures: [{ ...MEASURE, text: both('每周抽查', 'Weekly checks of 20 units.') }] },
        },
      },
      en: {
        fails: {
          plan: {
            measures: [{ ...MEASURE, owner: both('', ' '), text: both('', 'Weekly checks of 20 units.') }],
          },
        },
        passes: { plan: { measures: [{ ...MEASURE, text: both('', 'Weekly checks of 20 units.') }] } },
      },
    },
  },
  {
    id: 'measure.no-frequency',
    severity: 'warning',
    part: 'specificity',
    looksAt: 'plan',
    languages: ['en'],
    matcher: { kind: 'check', name: 'measureWithoutFrequency' },
    says: { zh: '预防措施没有写多久做一次', en: 'The measure does not say how often' },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: {
          plan: {
            measures: [{ ...MEASURE, frequency: null, text: both('抽查 20 件', 'Checks of 20 units.') }],
          },
        },
        passes: { plan: { measures: [{ ...MEASURE, text: both('抽查 20 件', 'Checks of 20 units.') }] } },
      },
      en: {
        fails: {
          plan: { measures: [{ ...MEASURE, frequency: null, text: both('', 'Checks of 20 units.') }] },
        },
        passes: { plan: { measures: [{ ...MEASURE, text: both('', 'Checks of 20 units.') }] } },
      },
    },
  },
  {
    id: 'measure.vague-frequency',
    severity: 'warning',
    part: 'specificity',
    looksAt: ['measure'],
    languages: BOTH,
    matcher: {
      kind: 'phrases',
      zh: { match: ['(?:定期|不定期|经常|时常|随时|适时|必要时|有需要时|不时)'] },
      en: {
        match: [
          '(?:regularly|periodically|frequently|occasionally|constantly|often|from time to time|on a regular basis|at regular intervals|(?:when|as|if|where) (?:needed|necessary|required|appropriate))',
        ],
      },
    },
    says: {
      zh: '“{quote}”不是频率；写明每天、每批还是每月',
      en: '“{quote}” is no frequency; say daily, per lot or monthly',
    },
    source: THE_PLAN,
    examples: {
      zh: { fails: '我们定期检查库存。', passes: '我们每周一检查库存。' },
      en: { fails: 'We regularly check the stock.', passes: 'We check the stock every Monday.' },
    },
  },
  {
    id: 'measure.no-start',
    severity: 'hint',
    part: 'specificity',
    looksAt: 'plan',
    languages: ['en'],
    matcher: { kind: 'check', name: 'measureWithoutStart' },
    says: { zh: '预防措施没有写从哪天开始', en: 'The measure does not say from when' },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: {
          plan: {
            measures: [{ ...MEASURE, startsOn: null, text: both('抽查 20 件', 'Checks of 20 units.') }],
          },
        },
        passes: { plan: { measures: [{ ...MEASURE, text: both('抽查 20 件', 'Checks of 20 units.') }] } },
      },
      en: {
        fails: {
          plan: { measures: [{ ...MEASURE, startsOn: null, text: both('', 'Checks of 20 units.') }] },
        },
        passes: {
          plan: {
            measures: [
              { ...MEASURE, startsOn: null, text: both('', 'Since 2026-11-21: checks of 20 units.') },
            ],
          },
        },
      },
    },
  },
  {
    id: 'measure.undated-promise',
    severity: 'warning',
    part: 'specificity',
    looksAt: ['measure', 'closing', 'opening'],
    languages: BOTH,
    matcher: { kind: 'check', name: 'undatedPromise' },
    says: {
      zh: '承诺没有日期，也没有频率：{quote}',
      en: 'A promise without a date or a frequency: {quote}',
    },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: {
          plan: {
            measures: [
              {
                ...MEASURE,
                frequency: null,
                startsOn: null,
                text: both('我们将聘请质检员。', 'Inspector hired.'),
              },
            ],
          },
        },
        passes: {
          plan: {
            measures: [
              {
                ...MEASURE,
                frequency: null,
                startsOn: null,
                text: both('我们将于 2026 年 12 月 1 日聘请质检员。', 'Inspector hired.'),
              },
            ],
          },
        },
      },
      en: {
        fails: {
          plan: {
            measures: [
              { ...MEASURE, frequency: null, startsOn: null, text: both('', 'We will hire an inspector.') },
            ],
          },
        },
        passes: {
          plan: {
            measures: [
              {
                ...MEASURE,
                frequency: null,
                startsOn: null,
                text: both('', 'We will hire an inspector by December 1, 2026.'),
              },
            ],
          },
        },
      },
    },
  },
  {
    id: 'length.advisory',
    severity: 'hint',
    part: 'specificity',
    looksAt: 'plan',
    languages: ['en'],
    matcher: { kind: 'check', name: 'longerThanAdvised' },
    says: {
      zh: '英文 {words} 词，一般建议不超过 {limit} 词',
      en: '{words} English words; {limit} are advised at most',
    },
    source: 'https://www.10100.com/encyclopedia/interlocution/65093103',
    examples: {
      zh: {
        fails: { plan: { opening: both('开头', 'word '.repeat(801)) } },
        passes: { plan: { opening: both('开'.repeat(3000), 'Dear team,') } },
      },
      en: {
        fails: { plan: { opening: both('', 'word '.repeat(801)) } },
        passes: { plan: { opening: both('', 'word '.repeat(500)) } },
      },
    },
  },
  {
    id: 'length.limit',
    severity: 'error',
    part: 'specificity',
    looksAt: 'plan',
    languages: ['en'],
    matcher: { kind: 'check', name: 'longerThanLimit' },
    says: {
      zh: '英文 {words} 词，本机构的上限是 {limit} 词',
      en: '{words} English words; the firm’s limit is {limit}',
    },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: { wordLimit: 100, plan: { opening: both('开头', 'word '.repeat(101)) } },
        passes: { wordLimit: 100, plan: { opening: both('开'.repeat(300), 'Dear team,') } },
      },
      en: {
        fails: { wordLimit: 100, plan: { opening: both('', 'word '.repeat(101)) } },
        passes: { plan: { opening: both('', 'word '.repeat(101)) } },
      },
    },
  },
];
