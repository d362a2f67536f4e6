/** A text out of an address or a form: the router reads `?q=123` as a number. Anything else is no text. */
export const searchText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
