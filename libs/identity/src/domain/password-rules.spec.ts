import { checkPassword } from './password-rules';

const check = (password: string, isCommon = false, personalWords: string[] = []) => {
  const result = checkPassword({ password, isCommon, personalWords });
  return result.ok ? 'ok' : result.error.code;
};

describe('a password', () => {
  it('is taken when it is long and not guessable', () => expect(check('申诉 window 90')).toBe('ok'));
  it('is refused when short', () => expect(check('kurz1')).toBe('IDENTITY.PASSWORD_TOO_SHORT'));
  it('is refused when on the list of common ones', () =>
    expect(check('password123', true)).toBe('IDENTITY.PASSWORD_TOO_COMMON'));
  it.each(['aaaaaaaaaaaa', '1234567890', '9876543210', 'abcabcabcabc', '121212121212'])(
    'is refused when monotonous: %s',
    (password) => expect(check(password)).toBe('IDENTITY.PASSWORD_TOO_COMMON'),
  );
  it('is refused when it holds the person’s own name or address', () =>
    expect(check('lihua-lihua-1', false, ['lihua'])).toBe('IDENTITY.PASSWORD_PERSONAL'));
});
