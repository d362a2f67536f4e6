import { THE_PLAN, type LintRule } from '../rule';
import { both } from './example-points';

const CAUSE = { key: 'c1', cause: 'low_quality', asins: ['B0TESTTEST'], orderIds: [] } as const;
const ALL = ['opening', 'cause', 'action', 'measure', 'owner', 'closing'] as const;
/** A mark that belongs to no Chinese text. */
const OTHER_MARK = '0000000000000000';

/** Whether the English, which is all that Amazon reads, says what the Chinese says. */
export const TRANSLATION_RULES: readonly LintRule[] = [
  {
    id: 'translation.english-missing',
    severity: 'error',
    part: 'translation',
    looksAt: ALL,
    languages: ['en'],
    matcher: { kind: 'check', name: 'englishMissing' },
    says: { zh: '没有英文；亚马逊只看英文', en: 'No English text, and Amazon reads nothing else' },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: { plan: { closing: both('感谢审核。', '') } },
        passes: { plan: { closing: both('', 'Thank you.') } },
      },
      en: {
        fails: { plan: { opening: both('', '  ') } },
        passes: { plan: { opening: both('', 'Dear Seller Performance team,') } },
      },
    },
  },
  {
    id: 'translation.stale',
    severity: 'warning',
    part: 'translation',
    looksAt: ALL,
    languages: ['zh', 'en'],
    matcher: { kind: 'check', name: 'staleTranslation' },
    says: {
      zh: '中文改过，英文还是旧的',
      en: 'The Chinese has changed since the English was written',
    },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: { plan: { closing: both('感谢您的审核。', 'Thank you.', OTHER_MARK) } },
        passes: { plan: { closing: both('感谢审核。', 'Thank you.') } },
      },
      en: {
        fails: {
          plan: { causes: [{ ...CAUSE, text: both('质检漏检', 'Defects were missed.', OTHER_MARK) }] },
        },
        passes: { plan: { causes: [{ ...CAUSE, text: both('', 'Defects were missed.', OTHER_MARK) }] } },
      },
    },
  },
  {
    id: 'translation.chinese-in-english',
    severity: 'error',
    part: 'translation',
    looksAt: ALL,
    languages: ['en'],
    matcher: { kind: 'phrases', en: { match: ['[\\u3400-\\u9fff]+'] } },
    says: { zh: '英文里有汉字：{quote}', en: 'Chinese characters in the English: {quote}' },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: { plan: { closing: both('感谢', 'Thank you 感谢.') } },
        passes: { plan: { closing: both('感谢审核', 'Thank you.') } },
      },
      en: {
        fails: 'Our supplier is 深圳明达 in Shenzhen.',
        passes: 'Our supplier is Shenzhen Mingda.',
      },
    },
  },
  {
    id: 'translation.chinese-signs',
    severity: 'hint',
    part: 'translation',
    looksAt: ALL,
    languages: ['en'],
    matcher: { kind: 'check', name: 'chineseSigns' },
    says: { zh: '英文里有中文标点：{quote}', en: 'Chinese punctuation in the English: {quote}' },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: { plan: { closing: both('感谢。', 'Thank you。') } },
        passes: { plan: { closing: both('感谢，再见。', 'Thank you.') } },
      },
      en: { fails: 'We stopped，then we checked.', passes: 'We stopped, then we “checked”.' },
    },
  },
  {
    id: 'translation.figures-differ',
    severity: 'warning',
    part: 'translation',
    looksAt: ALL,
    languages: ['zh', 'en'],
    matcher: { kind: 'check', name: 'figuresDiffer' },
    says: {
      zh: '中英文的数字、日期或编号不一致：{figures}',
      en: 'Chinese and English differ in a number, a date or an id: {figures}',
    },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: { plan: { causes: [{ ...CAUSE, text: both('漏检 12 件', 'We missed 21 units.') }] } },
        passes: { plan: { causes: [{ ...CAUSE, text: both('漏检十二件', 'We missed 12 units.') }] } },
      },
      en: {
        fails: {
          plan: {
            causes: [{ ...CAUSE, text: both('2026年3月2日漏检', 'Defects were missed on March 3, 2026.') }],
          },
        },
        passes: {
          plan: {
            causes: [{ ...CAUSE, text: both('2026年3月2日漏检', 'Defects were missed on March 2, 2026.') }],
          },
        },
      },
    },
  },
];
