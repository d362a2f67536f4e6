/** A place in this app to go back to after sign-in; anything else (another site, say) is dropped. */
export const returnPath = (value: unknown): { returnTo?: string } =>
  typeof value === 'string' && /^\/(?![/\\])/.test(value) ? { returnTo: value } : {};
