import {
  answersShown,
  edited,
  held,
  keptMine,
  nextBatch,
  questionsNamed,
  saved,
  sending,
  tookTheirs,
} from './answer-edits';

const typed = edited(edited({}, 'fulfilment', 'fba', 0), 'monthly_sales', 12, 3);

describe('Answers that are being typed', () => {
  it('are shown before those that are kept, and sent with the version that they replace', () => {
    const kept = [{ question: 'monthly_sales', value: 5, version: 3 }];
    expect(answersShown(kept, typed)).toEqual({ fulfilment: 'fba', monthly_sales: 12 });
    expect(nextBatch(typed)).toEqual([
      { question: 'fulfilment', value: 'fba', version: 0 },
      { question: 'monthly_sales', value: 12, version: 3 },
    ]);
  });

  it('are sent one batch at a time; one that was typed again meanwhile follows', () => {
    const again = edited(sending(typed), 'fulfilment', 'both', 0);
    expect(nextBatch(again)).toBeNull();
    const after = saved(again, [{ question: 'fulfilment', value: 'fba', version: 1 }]);
    expect(nextBatch(after)).toEqual([{ question: 'fulfilment', value: 'both', version: 1 }]);
    expect(saved(sending(typed), [])).toEqual({});
  });

  it('keep what a conflict holds back, and send the others again', () => {
    const lost = held(sending(typed), ['fulfilment'], 'conflict');
    expect(nextBatch(lost)).toEqual([{ question: 'monthly_sales', value: 12, version: 3 }]);
    expect(answersShown([], lost)).toMatchObject({ fulfilment: 'fba' });
    expect(nextBatch(edited(lost, 'fulfilment', 'both', 4))).toHaveLength(1);
    expect(nextBatch(keptMine(lost, 'fulfilment', 4))).toContainEqual({
      question: 'fulfilment',
      value: 'fba',
      version: 4,
    });
    expect(answersShown([], tookTheirs(lost, 'fulfilment'))).toEqual({ monthly_sales: 12 });
  });

  it('are sent again only after they were changed when the server refused them', () => {
    const refused = held(sending(typed), ['monthly_sales'], 'refused');
    expect(nextBatch(refused)?.map(({ question }) => question)).toEqual(['fulfilment']);
    expect(nextBatch(edited(refused, 'monthly_sales', 13, 3))).toHaveLength(2);
  });
});

it('a refusal names its questions by parameter or by place', () => {
  const batch = [{ question: 'a' }, { question: 'b' }];
  expect(questionsNamed(batch, { params: { question: 'b' }, fields: [] })).toEqual(['b']);
  const fields = [{ path: 'body.answers.1.value' }, { path: 'body.answers.9.value' }, { path: 'body' }];
  expect(questionsNamed(batch, { params: {}, fields })).toEqual(['b']);
});
