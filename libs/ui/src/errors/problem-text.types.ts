/** What a refusal says to a person, with `{{name}}` for its parameters. */
export interface ProblemText {
  readonly zh: string;
  readonly en: string;
}
