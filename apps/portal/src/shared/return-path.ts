/** A page of ours to come back to after sign-in: never another site's address. */
export const returnPath = (given: unknown): { to?: string } =>
  typeof given === 'string' &&
  /^\/(?![/\\])[\w\-./?=&%#]{0,300}$/.test(given) &&
  !given.startsWith('/sign-in')
    ? { to: given }
    : {};
