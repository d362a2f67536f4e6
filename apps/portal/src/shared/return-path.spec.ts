import { returnPath } from './return-path';

describe('The page to come back to after sign-in', () => {
  it.each(['/home', '/cases/1f?x=1#a', '/messages'])('is one of ours: %s', (path) => {
    expect(returnPath(path)).toEqual({ to: path });
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/sign-in', 7, undefined, '/a b'])(
    'is nothing else: %s',
    (path) => {
      expect(returnPath(path)).toEqual({});
    },
  );
});
