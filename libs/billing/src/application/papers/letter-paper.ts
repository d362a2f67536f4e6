import type { Paper, PaperBlock } from '@overturn/platform';
import type { PaperHead } from '@overturn/identity';
import type { Letter } from '../../infrastructure/letter.repository';
import { letterheadLines } from './letterhead-lines';
import { PAPER_WORDS as WORDS, type PaperLanguage } from './paper-words';

export interface LetterOnPaper {
  readonly letter: Letter;
  readonly letterhead: PaperHead;
  readonly client: string;
  readonly caseNumber: string;
  /** The instant of the acceptance in the firm's zone, with the zone's name. */
  readonly acceptedAt: string | null;
  readonly recordedBy: string | null;
  readonly language: PaperLanguage;
}

/** A letter as it was kept and hashed, and how it was accepted: by whom, when, from where, which text. */
export function paperOfLetter(one: LetterOnPaper): Paper {
  const { letter, language } = one;
  const say = (word: Readonly<Record<PaperLanguage, string>>) => word[language];
  const number = say(WORDS.letterOf).replace('{n}', String(letter.revision));
  const mark =
    letter.state === 'offered'
      ? say(WORDS.notAccepted)
      : letter.state === 'superseded'
        ? say(WORDS.superseded)
        : null;
  return {
    letterhead: letterheadLines(one.letterhead, language),
    title: `${say(WORDS.letter)} · ${number}`,
    mark,
    footer: `${one.caseNumber} · ${number} · ${letter.hash.slice(0, 16)}`,
    blocks: [
      { kind: 'paragraph', text: `${say(WORDS.client)}: ${one.client}` },
      { kind: 'paragraph', text: `${say(WORDS.caseNumber)}: ${one.caseNumber}` },
      ...(language === 'zh' ? letter.textZh : letter.textEn)
        .split('\n')
        .map((text): PaperBlock => ({ kind: 'paragraph', text })),
      ...certificate(one),
    ],
  };
}

function certificate(one: LetterOnPaper): readonly PaperBlock[] {
  const { letter, language, acceptedAt } = one;
  const say = (word: Readonly<Record<PaperLanguage, string>>) => word[language];
  if (letter.acceptedBy === null || acceptedAt === null) return [];
  const how = letter.signedEvidenceId
    ? say(WORDS.onPaper)
    : one.recordedBy === null
      ? say(WORDS.byClient)
      : `${say(WORDS.told)}${letter.acceptanceNote === '' ? '' : `: ${letter.acceptanceNote}`}`;
  return [
    { kind: 'heading', text: say(WORDS.certificate) },
    {
      kind: 'table',
      hasHead: false,
      rows: [
        [say(WORDS.acceptedBy), letter.acceptedBy],
        [say(WORDS.acceptedAt), acceptedAt],
        ...(letter.acceptedFrom === null ? [] : [[say(WORDS.acceptedFrom), letter.acceptedFrom]]),
        [say(WORDS.how), how],
        ...(one.recordedBy === null ? [] : [[say(WORDS.recordedBy), one.recordedBy]]),
        [say(WORDS.hash), letter.hash],
      ],
    },
    { kind: 'note', text: say(WORDS.hashHint) },
  ];
}
