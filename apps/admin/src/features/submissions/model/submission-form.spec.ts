import { SubmissionForm } from '@overturn/contracts/admin';
import { SUBMISSION_TYPES } from '@overturn/kernel/vocabulary';
import { FIELDS_OF_TYPE, detailsOf, isFormType, type SubmissionInput } from './submission-form';

const filled: SubmissionInput = {
  policy: 'Drop shipping',
  statement: ' We have read it. ',
  quizName: 'Product condition',
  passedOn: '2026-11-20',
  documents: ['invoice'],
  message: 'See page 2.',
  disputed: 'B0TEST complaint',
  grounds: 'Never shipped.',
  addressee: 'Executive Seller Relations',
  answers: [{ question: 'Who?', answer: ' Yiwu Hao ' }],
};
const TYPES = SUBMISSION_TYPES.filter(isFormType);

describe('the forms of submissions', () => {
  it.each(TYPES)('make a request that the contract knows: %s', (type) => {
    expect(SubmissionForm.safeParse(detailsOf(type, filled, 'a'.repeat(64))).success).toBe(true);
  });

  it.each(TYPES)('do not invent what is not filled in: %s', (type) => {
    const empty = SubmissionForm.safeParse(detailsOf(type, {}, ''));
    expect(empty.success).toBe(false);
  });

  it('ask for each field once', () => {
    for (const fields of Object.values(FIELDS_OF_TYPE))
      expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
  });
});
