import { DUE_MATTERS } from '@overturn/contracts/admin';
import { DEADLINE_MATTERS } from '../deadlines';

it('the contract offers exactly the matters that deadlines have', () => {
  expect([...DUE_MATTERS]).toEqual([...DEADLINE_MATTERS]);
});
