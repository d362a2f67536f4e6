import type { Letterhead, Paper, PaperBlock } from '@overturn/platform';
import { FREQUENCY_WORDS, citedEvidence, type BilingualText, type PlanContent } from '@overturn/wording';
import { planTextBlocks } from './plan-text-blocks';

type Language = 'zh' | 'en';
export type PaperLanguage = Language | 'both';

const WORDS = {
  title: { zh: '行动计划', en: 'Plan of action' },
  draft: { zh: '草稿', en: 'DRAFT' },
  causes: { zh: '根源分析', en: 'Root causes' },
  actions: { zh: '纠正措施', en: 'Corrective actions taken' },
  measures: { zh: '预防措施', en: 'Preventive measures' },
} as const;

/** What is said of a point below its text. */
const detailsIn = {
  zh: {
    asins: (list: string) => `ASIN：${list}`,
    orders: (list: string) => `订单：${list}`,
    doneOn: (day: string) => `完成日期：${day}`,
    owner: (name: string) => `负责人：${name}`,
    frequency: (how: string) => `频率：${how}`,
    startsOn: (day: string) => `执行起始：${day}`,
    attachments: (numbers: string) => `附件 ${numbers}`,
    answers: (place: number) => `对应根因 ${place}`,
  },
  en: {
    asins: (list: string) => `ASINs: ${list}`,
    orders: (list: string) => `Orders: ${list}`,
    doneOn: (day: string) => `Completed on ${day}`,
    owner: (name: string) => `Owner: ${name}`,
    frequency: (how: string) => `Frequency: ${how}`,
    startsOn: (day: string) => `In force from ${day}`,
    attachments: (numbers: string) => `Attachment ${numbers}`,
    answers: (place: number) => `Root cause ${place}`,
  },
} as const;

const CITATION = /\[\[evidence:([0-9a-f-]{36})\]\]/g;

interface Words {
  readonly text: BilingualText;
  /** Short statements below the text, without blanks. */
  readonly details: (language: Language) => readonly string[];
}

export interface PaperOfPlan {
  readonly plan: PlanContent;
  readonly language: PaperLanguage;
  /** Number of the case, and of the version; null for a draft. */
  readonly caseNumber: string;
  readonly versionNumber: number | null;
  readonly contentHash: string;
  readonly letterhead: Letterhead;
}

/** A plan as it stands on paper, in one language or in both side by side; a draft says so on every page. */
export function paperOfPlan(input: PaperOfPlan): Paper {
  const { plan, language, versionNumber } = input;
  const languages: readonly Language[] = language === 'both' ? ['zh', 'en'] : [language];
  const both = (words: Readonly<Record<Language, string>>) => languages.map((one) => words[one]).join(' ');
  const numbers = new Map(citedEvidence(plan).map((id, place) => [id, place + 1]));
  const parts = partsOf(plan, numbers);
  const write = (text: string, one: Language) => planTextBlocks(cited(text, one, numbers));
  const pointBlocks = ({ text, details }: Words, one: Language): readonly PaperBlock[] => [
    ...write(text[one], one),
    ...(details(one).length === 0
      ? []
      : [{ kind: 'note', text: details(one).join(one === 'zh' ? '；' : '. ') } as const]),
  ];
  const sideBySide = (make: (one: Language) => readonly PaperBlock[]): readonly PaperBlock[] =>
    language === 'both' ? [{ kind: 'columns', columns: languages.map(make) }] : languages.flatMap(make);
  const isSaid = ({ text }: Words) => languages.some((one) => text[one].trim() !== '');
  const section = (
    title: Readonly<Record<Language, string>>,
    points: readonly Words[],
  ): readonly PaperBlock[] => {
    const said = points.filter(isSaid);
    if (said.length === 0) return [];
    const heading = { kind: 'heading', text: both(title) } as const;
    if (language !== 'both')
      return [
        heading,
        { kind: 'list', isNumbered: true, items: said.map((one) => pointBlocks(one, language)) },
      ];
    return [
      heading,
      ...said.flatMap((point, place): PaperBlock[] => [
        { kind: 'note', text: `${place + 1}.` },
        { kind: 'columns', columns: languages.map((one) => pointBlocks(point, one)) },
      ]),
    ];
  };
  return {
    letterhead: input.letterhead,
    title: both(WORDS.title),
    mark: versionNumber === null ? both(WORDS.draft) : null,
    footer: footerOf(input),
    blocks: [
      ...sideBySide((one) => write(plan.opening[one], one)),
      ...section(WORDS.causes, parts.causes),
      ...section(WORDS.actions, parts.actions),
      ...section(WORDS.measures, parts.measures),
      ...sideBySide((one) => write(plan.closing[one], one)),
    ],
  };
}

const footerOf = ({ caseNumber, versionNumber, contentHash }: PaperOfPlan): string =>
  [
    caseNumber,
    ...(versionNumber === null ? [] : [`V${versionNumber}`]),
    `SHA-256 ${contentHash.slice(0, 16)}`,
  ].join(' · ');

const cited = (text: string, language: Language, numbers: ReadonlyMap<string, number>): string =>
  text.replace(CITATION, (_match, id: string) =>
    language === 'zh' ? `（附件 ${numbers.get(id) ?? '?'}）` : `(Attachment ${numbers.get(id) ?? '?'})`,
  );

function partsOf(plan: PlanContent, numbers: ReadonlyMap<string, number>) {
  const listed = (ids: readonly string[]) => ids.flatMap((id) => numbers.get(id) ?? []).join(', ');
  const causePlace = (key: string | null) => plan.causes.findIndex((one) => one.key === key) + 1;
  const said = (isSaid: boolean, words: () => string) => (isSaid ? [words()] : []);
  const references = (
    one: { readonly asins: readonly string[]; readonly orderIds: readonly string[] },
    l: Language,
  ) => [
    ...said(one.asins.length > 0, () => detailsIn[l].asins(one.asins.join(', '))),
    ...said(one.orderIds.length > 0, () => detailsIn[l].orders(one.orderIds.join(', '))),
  ];
  const ties = (
    one: { readonly causeKey: string | null; readonly evidenceIds: readonly string[] },
    l: Language,
  ) => [
    ...said(listed(one.evidenceIds) !== '', () => detailsIn[l].attachments(listed(one.evidenceIds))),
    ...said(plan.causes.length > 1 && causePlace(one.causeKey) > 0, () =>
      detailsIn[l].answers(causePlace(one.causeKey)),
    ),
  ];
  return {
    causes: plan.causes.map((one): Words => ({ text: one.text, details: (l) => references(one, l) })),
    actions: plan.actions.map((one): Words => ({
      text: one.text,
      details: (l) => [
        ...said(one.doneOn !== null, () => detailsIn[l].doneOn(one.doneOn ?? '')),
        ...references(one, l),
        ...ties(one, l),
      ],
    })),
    measures: plan.measures.map((one): Words => ({
      text: one.text,
      details: (l) => [
        ...said(one.owner[l].trim() !== '', () => detailsIn[l].owner(one.owner[l].trim())),
        ...said(one.frequency !== null, () =>
          detailsIn[l].frequency(one.frequency === null ? '' : FREQUENCY_WORDS[one.frequency][l]),
        ),
        ...said(one.startsOn !== null, () => detailsIn[l].startsOn(one.startsOn ?? '')),
        ...ties(one, l),
      ],
    })),
  };
}
