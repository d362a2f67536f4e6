/** `17`, or `1000+` where the server stopped counting. */
export const countText = ({
  count,
  isAtLeast,
}: {
  readonly count: number;
  readonly isAtLeast: boolean;
}): string => `${count}${isAtLeast ? '+' : ''}`;
