import { inDays } from './hours';

describe('how long something took', () => {
  it.each([
    [0.04, { unit: 'minutes', minutes: 2 }],
    [1.99, { unit: 'minutes', minutes: 119 }],
    [2.26, { unit: 'hours', hours: 2.3 }],
    [47.9, { unit: 'hours', hours: 47.9 }],
    [48, { unit: 'days', days: 2, hours: 0 }],
    [75.5, { unit: 'days', days: 3, hours: 3 }],
  ])('%d hours', (given, said) => expect(inDays(given)).toMatchObject(said));
});
