/** One sentence of an engagement letter; its id is that of the steps that apply it. */
export interface Clause {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}
