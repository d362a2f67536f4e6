import { returnPath } from './return-path';

describe('where sign-in leads back to', () => {
  it('is a page of this app', () => {
    expect(returnPath('/cases?view=mine')).toEqual({ returnTo: '/cases?view=mine' });
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    7,
    undefined,
  ])('is never another site: %p', (value) => expect(returnPath(value)).toEqual({}));
});
