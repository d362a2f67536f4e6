import fc from 'fast-check';
import { readText, type NoticeFacts } from './read-text';
import { foldText } from './text/notice-text';
import { RULES } from './rules/rule-book';
import type { NoticeReading } from './notice-reading';
import type { Span } from './text/notice-text';

const facts = (text: string): NoticeFacts => ({
  text,
  sender: null,
  linkedHosts: [],
  headerDate: null,
  today: '2026-11-23',
});

const words = RULES.flatMap(({ en, zh, de, ja }) =>
  [en, zh, de, ja].flatMap((wording) => wording?.passes ?? []),
);
const pieces = fc.constantFrom(
  ...words,
  'B0EXAMPL01 ',
  '112-3456789-0123456',
  '$1,234.56',
  ' within 17 days ',
  '90 天内',
  '2026年11月3日',
  '\n> ',
  '\n\n',
  'ＡＳＩＮ',
  '\u200b',
);
const notices = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 12 }).map((parts) => parts.join('')),
);

const spansOf = ({
  kind,
  role,
  suspensionType,
  accountState,
  causes,
  marketplace,
  extracted,
  warnings,
}: NoticeReading): Span[] => {
  const judged = [kind, role, suspensionType, accountState, causes, marketplace];
  const { noticeDate, ...found } = extracted;
  return [
    ...judged.flatMap(({ reasons }) => reasons.flatMap(({ span }) => span ?? [])),
    ...Object.values(found).flatMap((each) => each.map(({ span }) => span)),
    ...(noticeDate?.span ? [noticeDate.span] : []),
    ...warnings.flatMap(({ span }) => span ?? []),
  ];
};

const MEGABYTE = 1_000_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);

describe('reading any text', () => {
  it('never throws, and every span lies in the text and is not empty', () => {
    fc.assert(
      fc.property(notices, (text) => {
        const reading = readText(facts(text));
        for (const { start, end } of spansOf(reading)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(reading.text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds identifiers whose span is the identifier as written', () => {
    fc.assert(
      fc.property(notices, (text) => {
        const { extracted, text: stored } = readText(facts(text));
        for (const { value, span } of [...extracted.asins, ...extracted.orderIds])
          expect(foldText(stored.slice(span.start, span.end)).folded.toUpperCase()).toBe(value);
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same text the same way', () => {
    fc.assert(
      fc.property(notices, (text) => expect(readText(facts(text))).toEqual(readText(facts(text)))),
      {
        numRuns: 100,
      },
    );
  });
});

describe('a megabyte made to be slow to read', () => {
  it.each([
    ['one word of a pattern', 'related '],
    ['both words of a pattern', 'related to an account '],
    ['a word and what takes it back', 'may be deactivated has been deactivated '],
    ['digits', '1234567890'],
    ['digits and commas', '1,234,'],
    ['spaces', ' '],
    ['line feeds', '\n'],
    ['quote marks', '> '],
    ['quoted lines', '> account\n'],
    ['dates', '2026-11-03 '],
    ['deadlines', 'within 17 days '],
    ['Chinese words', '账户停用'],
    ['Chinese numerals', '一二三四五六七八九十百'],
    ['greetings', 'Dear '],
    ['greeting lines', 'Dear a\n'],
    ['currency signs', '$'],
    ['ligatures that grow', '\ufdfa'],
    ['letters that pass for others', 'ａ'],
    ['order ids cut short', '112-3456789-012345-'],
    ['hosts', 'amazon.co.'],
    ['sentences about funds', 'request the funds '],
  ])('made of %s takes time in step with its length', (_, piece) => {
    const whole = filled(piece);
    // The process's own time: what else the machine does at the moment does not count.
    const costOf = (text: string) => {
      const began = process.cpuUsage();
      readText(facts(text));
      return process.cpuUsage(began).user / 1_000;
    };
    const quarter = costOf(whole.slice(0, whole.length / 4));
    // Four times the text: a quadratic reader would need sixteen times as long.
    expect(costOf(whole)).toBeLessThan(10 * Math.max(quarter, 100));
  });
});
