import { STATUS_OF_CODE } from '../../../../apps/api/src/http/refusals/status-of-code';
import { ApiProblem } from './api-problem';
import { fieldText, problemText } from './problem-text';
import { PROBLEM_TEXTS } from './problem-texts';

describe('texts of refusals', () => {
  it('exist for every code that the server refuses with', () => {
    const without = Object.keys(STATUS_OF_CODE).filter((code) => !Object.hasOwn(PROBLEM_TEXTS, code));
    expect(without).toEqual([]);
  });

  it('are in both languages, each in its own script', () => {
    const wrong = Object.entries(PROBLEM_TEXTS).filter(
      ([, { zh, en }]) => !/\p{Script=Han}/u.test(zh) || /\p{Script=Han}/u.test(en) || !en,
    );
    expect(wrong).toEqual([]);
  });

  it('show code and trace id where the code is unknown, even for a name that objects have', () => {
    const text = problemText(new ApiProblem('constructor', 409, {}, [], 'abc'), 'en');
    expect(text).toBe('That did not work. Error code constructor, trace id abc.');
  });

  it('speak of single fields', () => {
    expect(fieldText('TOO_BIG', 'zh-CN')).toBe('太长或太大');
    expect(fieldText('IDENTITY.PASSWORD_TOO_COMMON', 'en')).toContain('too easy to guess');
    expect(fieldText('ODD', 'en')).toBe('Not accepted (ODD)');
  });
});
