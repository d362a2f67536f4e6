import type { AskedDocument, EvidenceKind } from '@overturn/kernel';
import type { WantedEvidence } from '../playbooks';
import { ASKED_DOCUMENT_WORDS } from './asked-document-words';

/** A document for a case's checklist. */
export interface WantedDocument {
  readonly code: string;
  readonly source: 'notice' | 'playbook';
  readonly titleZh: string;
  readonly titleEn: string;
  readonly hintZh: string;
  readonly hintEn: string;
  readonly kinds: readonly EvidenceKind[];
}

/**
 * What Amazon asks for, and what the playbook wants besides. A thing that both name is asked for once, in Amazon's
 * name and by the playbook's rule.
 */
export function wantedDocuments(
  asked: readonly AskedDocument[],
  wanted: readonly WantedEvidence[],
): readonly WantedDocument[] {
  const fromNotice = [...new Set(asked)].flatMap((document): WantedDocument[] => {
    const words = ASKED_DOCUMENT_WORDS[document];
    if (words === null) return [];
    const rule = wanted.find((one) => isAbout(one, words.kinds))?.rule;
    return [
      {
        code: `asked:${document}`,
        source: 'notice',
        titleZh: words.zh,
        titleEn: words.en,
        hintZh: rule?.zh ?? '',
        hintEn: rule?.en ?? '',
        kinds: words.kinds,
      },
    ];
  });
  const named = fromNotice.map(({ kinds }) => kinds);
  const fromPlaybook = wanted
    .filter((one) => !named.some((kinds) => isAbout(one, kinds)))
    .map(({ code, title, rule, kinds }): WantedDocument => ({
      code: `playbook:${code}`,
      source: 'playbook',
      titleZh: title.zh,
      titleEn: title.en,
      hintZh: rule.zh,
      hintEn: rule.en,
      kinds,
    }));
  return [...fromNotice, ...fromPlaybook];
}

/** Its first kind is what it is about; the others would do. */
const isAbout = ({ kinds }: WantedEvidence, asked: readonly EvidenceKind[]): boolean =>
  kinds[0] !== undefined && kinds[0] !== 'other' && asked.includes(kinds[0]);
