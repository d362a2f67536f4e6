/** What a person typed or pasted as ASINs: capitals, each once; anything between them may part them. */
export const asinsIn = (typed: string): string[] => [
  ...new Set(
    typed
      .toUpperCase()
      .split(/[\s,;，；、]+/u)
      .filter((one) => one !== ''),
  ),
];

const ASIN = /^[A-Z0-9]{10}$/;

/** The entries that are no ASINs: ten letters or digits. */
export const wrongAsins = (asins: readonly string[]): readonly string[] =>
  asins.filter((one) => !ASIN.test(one));
