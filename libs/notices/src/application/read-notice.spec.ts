import type { StatedDeadline } from '../domain/notice-reading';
import { EXPECTATIONS, HELD_OUT } from '../../fixtures/expectations';
import { paste, readFixture } from '../testing/read-fixture';

const spoken = ({ about, value }: StatedDeadline): string =>
  value.kind === 'on' ? `${about}:${value.date}` : `${about}:${value.amount} ${value.unit}`;

describe('reading the fixtures', () => {
  it.each(EXPECTATIONS)('reads $file as a person does', async (expected) => {
    const { reading } = await readFixture(expected.file);
    const actual = {
      kind: reading.kind.value,
      role: reading.role.value,
      type: reading.suspensionType.value,
      causes: reading.causes.value,
      marketplace: reading.marketplace.value,
      documents: reading.extracted.askedDocuments.map(({ value }) => value).sort(),
      deadlines: reading.extracted.statedDeadlines.map(spoken),
    };
    const { file: _, documents, ...rest } = expected;
    expect(actual).toMatchObject({ ...rest, ...(documents ? { documents: [...documents].sort() } : {}) });
  });

  it('recognises the kind of at least 95 of 100 notices', async () => {
    const readings = await Promise.all(
      EXPECTATIONS.map(async ({ file }) => (await readFixture(file)).reading.kind.value),
    );
    const right = readings.filter((kind, i) => kind === EXPECTATIONS[i]?.kind);
    expect(right.length / EXPECTATIONS.length).toBeGreaterThanOrEqual(0.95);
  });

  it.each(HELD_OUT)('keeps recognising the phrasing of $file', async ({ file, kind }) => {
    expect((await readFixture(file)).reading.kind.value).toBe(kind);
  });
});

describe('reading a notice', () => {
  it('calls pasted text not checked, whatever it claims of its sender', async () => {
    const { reading } = await paste(
      'From: seller-performance@amazon.com\n\nYour account has been deactivated.',
    );
    expect(reading.sender).toEqual({
      verdict: 'not_checked',
      reasons: [{ code: 'NO_HEADERS', detail: null }],
    });
  });

  it('lets the specific kind inside a section 3 notice win, and says both why', async () => {
    const { reading } = await readFixture('related-account.en.txt');
    expect(reading.kind.reasons.map(({ ruleId }) => ruleId)).toContain('related-account.may-not-be-used');
    expect(reading.text.slice(...rangeOf(reading.kind.reasons[0]?.span))).toContain('related to an account');
  });

  it('says that it does not recognise what is no notice', async () => {
    const { reading } = await paste('Lunch at noon?');
    expect(reading.kind).toEqual({ value: 'unrecognised', confidence: 0, reasons: [] });
    expect(reading.warnings).toEqual([{ code: 'NOTICES.KIND_UNRECOGNISED', span: null }]);
  });

  it.each([
    ['Tell us the date on which the related account has been reactivated.', 'reinstated'],
    ['If your appeal was approved we would tell you.', 'reinstated'],
    ['您的申诉未能通过审核。', 'reinstated'],
    ['我们暂时不能恢复您的销售权限，请补充资料。', 'answer_final_denial'],
    ['We will not be reinstating your account at this time. Please send invoices.', 'answer_final_denial'],
    ['您的账户与已被封禁的账户相关。', 'answer_final_denial'],
    ['If we do not hear from you, your account will remain deactivated.', 'answer_still_deactivated'],
    ['Your account has been deactivated. Your listings have been removed.', 'policy_warning'],
  ])('never takes "%s" for %s', async (text, kind) => {
    expect((await paste(text)).reading.kind.value).not.toBe(kind);
  });

  it('keeps the original bytes’ hash, so that the same file is known again', async () => {
    const [one, two] = [await paste('abc'), await paste('abc')];
    expect(one.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(two).toEqual(one);
  });

  it('is plain JSON', async () => {
    const { reading } = await readFixture('inauthentic.genuine.eml');
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });
});

const rangeOf = (span: { start: number; end: number } | null | undefined): [number, number] => [
  span?.start ?? 0,
  span?.end ?? 0,
];
