import {
  CAUSES,
  SUSPENSION_TYPES,
  completenessOf,
  questionsAsked,
  type Answers,
  type Question,
} from '@overturn/kernel';
import fc from 'fast-check';
import { fitsQuestion, questionNamed, questionnaireFor } from '.';

const all = SUSPENSION_TYPES.flatMap((type) => questionnaireFor(type, CAUSES));
const questions = [...new Map(all.flatMap((one) => one.questions).map((one) => [one.key, one])).values()];
const asked = (type: (typeof SUSPENSION_TYPES)[number], causes: readonly (typeof CAUSES)[number][], answers: Answers = {}) =>
  questionsAsked(questionnaireFor(type, causes).flatMap((one) => one.questions), answers).map(({ key }) => key); // prettier-ignore

const answerFor = (question: Question) => {
  switch (question.type) {
    case 'number':
      return 3;
    case 'date':
      return '2026-11-20';
    case 'choice':
      return question.choices?.[0]?.value ?? '';
    case 'file':
      return ['0195f3a0-0000-7000-8000-000000000001'];
    case 'multi':
      return [question.choices?.[0]?.value ?? ''];
    default:
      return '答';
  }
};

describe('The questions', () => {
  it.each(CAUSES)('of %s are at least seven, with something to prove it by or to count', (cause) => {
    const [, , section] = questionnaireFor('deactivated', [cause]);
    expect(section?.questions.length).toBeGreaterThanOrEqual(7);
  });

  it.each(SUSPENSION_TYPES)('of an account that is %s are its own', (type) => {
    const [, section] = questionnaireFor(type, []);
    expect(section?.questions.length).toBeGreaterThanOrEqual(3);
    for (const other of SUSPENSION_TYPES.filter((one) => one !== type))
      expect(questionnaireFor(other, [])[1]?.questions).not.toEqual(section?.questions);
  });

  it('have keys of their own, both languages and choices where one chooses', () => {
    const keys = [...all.flatMap((one) => one.questions)];
    const perKey = new Map<string, Set<Question>>();
    for (const one of keys) perKey.set(one.key, (perKey.get(one.key) ?? new Set()).add(one));
    expect([...perKey.values()].filter((same) => same.size > 1)).toEqual([]);
    for (const one of questions) {
      expect(one.zh).toMatch(/\p{Script=Han}/u);
      expect(one.en).not.toMatch(/\p{Script=Han}/u);
      expect((one.choices?.length ?? 0) > 1).toBe(one.type === 'choice' || one.type === 'multi');
      expect(questionNamed(one.key)).toBe(one);
    }
  });

  it('hang only on questions that are asked with them, and on answers that those can have', () => {
    for (const section of all)
      for (const { showWhen } of section.questions.filter((one) => one.showWhen)) {
        const other = section.questions.find(({ key }) => key === showWhen?.question);
        const values = other?.choices?.map(({ value }) => value) ?? [];
        expect(values).toEqual(expect.arrayContaining([...(showWhen?.isOneOf ?? [])]));
      }
  });
});

describe('Branching', () => {
  it('asks for a transfer only from who once owned the other account', () => {
    expect(asked('deactivated', ['multiple_accounts'])).not.toContain('related_transfer_proof');
    expect(asked('deactivated', ['multiple_accounts'], { related_named: 'owned_once' })).toContain(
      'related_transfer_proof',
    );
  });

  it('hides what hangs on a question that is itself hidden, whatever was answered there before', () => {
    const own = { related_named: 'own', related_own_state: 'reactivated' };
    expect(asked('deactivated', ['multiple_accounts'], own)).toContain('related_reactivated_on');
    expect(asked('deactivated', ['multiple_accounts'], { ...own, related_named: 'unknown' })).not.toContain(
      'related_reactivated_on',
    );
  });

  it('follows one of several choices', () => {
    expect(asked('suspended', ['low_quality'], { quality_complaint: ['damaged', 'expired'] })).toEqual(
      expect.arrayContaining(['quality_expiry', 'quality_packaging']),
    );
  });

  it('changes with the cause and keeps the answers: back at the old cause, it is as complete as before', () => {
    const answers = { quality_invoices: ['file'], quality_asins: 'B0TESTCASE' };
    const of = (cause: (typeof CAUSES)[number]) =>
      completenessOf(
        questionnaireFor('suspended', [cause]).flatMap((one) => one.questions),
        answers,
      );
    expect(of('low_quality').answered).toBe(2);
    expect(of('poor_performance').answered).toBe(0);
  });

  it('does not hang itself up on a circle', () => {
    const circle = [
      { key: 'a', showWhen: { question: 'b', isOneOf: ['yes'] } },
      { key: 'b', showWhen: { question: 'a', isOneOf: ['yes'] } },
    ];
    expect(questionsAsked(circle, { a: 'yes', b: 'yes' })).toEqual([]);
  });
});

describe('Completeness', () => {
  it('is 0 before anything and 100 when every required question that is asked has an answer', () => {
    const cause = fc.subarray([...CAUSES], { minLength: 1 });
    fc.assert(
      fc.property(fc.constantFrom(...SUSPENSION_TYPES), cause, (type, causes) => {
        const all = questionnaireFor(type, causes).flatMap((one) => one.questions);
        const answers: Record<string, ReturnType<typeof answerFor>> = {};
        expect(completenessOf(all, answers).percent).toBe(0);
        for (let more = questionsAsked(all, answers).filter(({ key }) => !(key in answers)); more.length > 0;
          more = questionsAsked(all, answers).filter(({ key }) => !(key in answers)))
          for (const one of more) answers[one.key] = answerFor(one);
        expect(completenessOf(all, answers)).toMatchObject({ percent: 100 });
      }),
      { numRuns: 40 },
    ); // prettier-ignore
  });

  it('does not count blanks', () => {
    const one = [{ key: 'a', isRequired: true }];
    for (const blank of [null, undefined, '', '  ', []]) expect(completenessOf(one, { a: blank }).answered).toBe(0);
    expect(completenessOf(one, { a: 0 }).percent).toBe(100);
  }); // prettier-ignore
});

describe('An answer', () => {
  it.each(questions.map((one) => [one.key, one] as const))('fits the question %s', (_key, question) => {
    expect(fitsQuestion(question, answerFor(question))).toBe(true);
  });

  it.each([
    ['fulfilment', 'by pigeon'],
    ['monthly_sales', 'many'],
    ['deactivated_on', '2026-13-45'],
    ['related_shared', ['device', 'moon']],
    ['appeals_texts', 'file'],
    ['quality_asins', 7],
  ])('of another kind does not fit %s', (key, value) => {
    const question = questionNamed(key);
    expect(question && fitsQuestion(question, value)).toBe(false);
  });
});
