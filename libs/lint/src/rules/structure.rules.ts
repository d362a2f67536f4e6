import { THE_PLAN, type LintRule } from '../rule';
import { ACTION, CAUSE, MEASURE, both } from './example-points';

const MISSED = both('质检漏检', 'Our inspection missed defects.');
const RECALLED = both('已召回 12 件', 'We recalled 12 units.');
const CHECKED = both('每周抽查 20 件', 'We check 20 units of each lot.');
const LONG = 'We checked the lot and wrote the result into the record. '.repeat(14);

/** Whether the parts are there, and answer each other. */
export const STRUCTURE_RULES: readonly LintRule[] = [
  {
    id: 'structure.no-cause',
    severity: 'error',
    part: 'structure',
    looksAt: 'plan',
    languages: ['en'],
    matcher: { kind: 'check', name: 'noCause' },
    says: { zh: '还没有根因', en: 'No root cause yet' },
    source: THE_PLAN,
    examples: {
      zh: { fails: { plan: { causes: [] } }, passes: { plan: { causes: [{ ...CAUSE, text: MISSED }] } } },
      en: {
        fails: { plan: { causes: [], actions: [], measures: [] } },
        passes: { plan: { causes: [{ ...CAUSE, text: both('', MISSED.en) }] } },
      },
    },
  },
  {
    id: 'structure.cause-without-action',
    severity: 'error',
    part: 'structure',
    looksAt: 'plan',
    languages: ['en'],
    matcher: { kind: 'check', name: 'causeWithoutAction' },
    says: { zh: '没有纠正措施回应这条根因', en: 'No corrective action answers this cause' },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: { plan: { actions: [] } },
        passes: { plan: { actions: [{ ...ACTION, text: RECALLED }] } },
      },
      en: {
        fails: { plan: { actions: [{ ...ACTION, causeKey: null, text: both('', RECALLED.en) }] } },
        passes: { plan: { actions: [{ ...ACTION, text: both('', RECALLED.en) }] } },
      },
    },
  },
  {
    id: 'structure.cause-without-measure',
    severity: 'error',
    part: 'structure',
    looksAt: 'plan',
    languages: ['en'],
    matcher: { kind: 'check', name: 'causeWithoutMeasure' },
    says: { zh: '没有预防措施回应这条根因', en: 'No preventive measure answers this cause' },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: { plan: { measures: [] } },
        passes: { plan: { measures: [{ ...MEASURE, text: CHECKED }] } },
      },
      en: {
        fails: { plan: { measures: [{ ...MEASURE, causeKey: 'gone', text: both('', CHECKED.en) }] } },
        passes: { plan: { measures: [{ ...MEASURE, text: both('', CHECKED.en) }] } },
      },
    },
  },
  {
    id: 'structure.orphan-action',
    severity: 'warning',
    part: 'structure',
    looksAt: 'plan',
    languages: ['en'],
    matcher: { kind: 'check', name: 'orphanAction' },
    says: { zh: '这条纠正措施不回应任何根因', en: 'This action answers no cause' },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: { plan: { actions: [{ ...ACTION, causeKey: null, text: RECALLED }] } },
        passes: { plan: { actions: [{ ...ACTION, text: RECALLED }] } },
      },
      en: {
        fails: { plan: { actions: [{ ...ACTION, causeKey: 'gone', text: both('', RECALLED.en) }] } },
        passes: { plan: { actions: [{ ...ACTION, text: both('', RECALLED.en) }] } },
      },
    },
  },
  {
    id: 'structure.orphan-measure',
    severity: 'warning',
    part: 'structure',
    looksAt: 'plan',
    languages: ['en'],
    matcher: { kind: 'check', name: 'orphanMeasure' },
    says: { zh: '这条预防措施不回应任何根因', en: 'This measure answers no cause' },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: { plan: { measures: [{ ...MEASURE, causeKey: null, text: CHECKED }] } },
        passes: { plan: { measures: [{ ...MEASURE, text: CHECKED }] } },
      },
      en: {
        fails: { plan: { measures: [{ ...MEASURE, causeKey: 'gone', text: both('', CHECKED.en) }] } },
        passes: { plan: { measures: [{ ...MEASURE, text: both('', CHECKED.en) }] } },
      },
    },
  },
  {
    id: 'structure.said-twice',
    severity: 'warning',
    part: 'structure',
    looksAt: 'plan',
    languages: ['zh', 'en'],
    matcher: { kind: 'check', name: 'saidTwice' },
    says: { zh: '与本部分第 {place} 条几乎相同', en: 'Says almost the same as number {place} of this part' },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: {
          plan: {
            actions: [
              {
                ...ACTION,
                text: both('已召回 12 件', 'We recalled twelve units of the lot from the warehouse.'),
              },
              {
                ...ACTION,
                key: 'a2',
                text: both('召回了 12 件', 'We recalled twelve units of the lot from the warehouse.'),
              },
            ],
          },
        },
        passes: {
          plan: {
            actions: [
              { ...ACTION, text: RECALLED },
              { ...ACTION, key: 'a2', text: both('已退款 3 单', 'We refunded 3 orders of the same lot.') },
            ],
          },
        },
      },
      en: {
        fails: {
          plan: {
            measures: [
              { ...MEASURE, text: both('', 'We check twenty units of each lot before shipping them.') },
              {
                ...MEASURE,
                key: 'm2',
                text: both('', 'We check twenty units of each lot before shipping them.'),
              },
            ],
          },
        },
        passes: {
          plan: {
            measures: [
              { ...MEASURE, text: both('', CHECKED.en) },
              { ...MEASURE, key: 'm2', text: both('', 'Two colleagues compare the label with the drawing.') },
            ],
          },
        },
      },
    },
  },
  {
    id: 'structure.long-paragraph',
    severity: 'hint',
    part: 'structure',
    looksAt: ['cause', 'action', 'measure', 'opening', 'closing'],
    languages: ['en'],
    matcher: { kind: 'check', name: 'longParagraph' },
    says: {
      zh: '一段 {words} 词；拆成要点更好读',
      en: 'A paragraph of {words} words; points are easier to read',
    },
    source: THE_PLAN,
    examples: {
      zh: {
        fails: { plan: { actions: [{ ...ACTION, text: both('已检查', LONG) }] } },
        passes: { plan: { actions: [{ ...ACTION, text: both('检查'.repeat(300), RECALLED.en) }] } },
      },
      en: {
        fails: { plan: { opening: both('', LONG) } },
        passes: { plan: { opening: both('', LONG.replaceAll('. ', '.\n- ')) } },
      },
    },
  },
];
