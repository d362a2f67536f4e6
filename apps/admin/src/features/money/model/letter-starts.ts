import type { CaseMoneyView, FeePlanContent, FeePlanListView } from '@overturn/contracts/admin';

/** What a letter can begin with. */
export interface LetterStart {
  readonly key: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly content: FeePlanContent;
  /** The firm's plan and its version, which the letter names as its origin. */
  readonly from: { readonly planId: string; readonly version: number } | null;
}

/** The terms of the newest letter first, so that changed terms begin with what was agreed; then every plan on offer. */
export function letterStarts(
  letters: CaseMoneyView['letters'],
  plans: FeePlanListView['items'],
): readonly LetterStart[] {
  const [newest] = letters;
  return [
    ...(newest
      ? [
          {
            key: 'newest',
            nameZh: `第 ${newest.revision} 份协议的条款`,
            nameEn: `Terms of letter ${newest.revision}`,
            content: newest.content,
            from: null,
          },
        ]
      : []),
    ...plans
      .filter(({ isRetired }) => !isRetired)
      .map(({ id, code, nameZh, nameEn, content, version }) => ({
        key: id ?? code ?? '',
        nameZh,
        nameEn,
        content,
        from: id === null ? null : { planId: id, version },
      })),
  ];
}
