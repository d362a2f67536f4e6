import fc from 'fast-check';
import { canonicalText, foldText, rawSpan } from './notice-text';

const folded = (text: string): string => foldText(text).folded;

describe('folding a text for comparison', () => {
  it('makes full-width letters, capitals, curly quotes and dashes equal to plain ones', () => {
    expect(folded('Ａmazon’s “SECTION” – 3')).toBe('amazon\'s "section" - 3');
  });

  it('reads traditional characters as simplified ones', () => {
    expect(folded('帳戶關聯')).toBe('账户关联');
  });

  it('closes line breaks inside Chinese, keeps one space inside English and parts paragraphs', () => {
    expect(folded('停用您\n的账户')).toBe('停用您的账户');
    expect(folded('selling \n account')).toBe('selling account');
    expect(folded('one\n\n two')).toBe('one\ntwo');
  });

  it('sees through invisible characters inside words', () => {
    expect(folded('de\u200bactiv\u00adated')).toBe('deactivated');
  });

  it('maps every folded range back to the raw text it came from', () => {
    const text = foldText('The ﬁne  帳戶');
    const at = text.folded.indexOf('账户');
    const span = rawSpan(text, at, at + 2);
    expect(text.raw.slice(span.start, span.end)).toBe('帳戶');
  });

  it('maps the ranges of any text to raw pieces that fold to the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(), fc.nat(), (string, a, b) => {
        const text = foldText(canonicalText(string));
        const { length } = text.folded;
        if (length === 0) return;
        const start = a % length;
        const end = start + 1 + (b % (length - start));
        const span = rawSpan(text, start, end);
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(text.raw.length);
        const again = folded(text.raw.slice(span.start, span.end));
        expect(again).toContain(text.folded.slice(start, end).replace(/^[ \n]+|[ \n]+$/g, ''));
      }),
    );
  });
});

describe('the stored text', () => {
  it('has line feeds only, no NUL and no half characters, so that a database can keep it', () => {
    expect(canonicalText('a\r\nb\rc\u0000\ud800')).toBe('a\nb\nc\ufffd');
  });
});
