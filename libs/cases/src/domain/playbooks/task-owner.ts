/** Who does a task of a role: the case's assignee when they hold the role, else nobody yet, for the role's people to take. */
export const ownerOf = (
  ownerRole: string,
  assigneeId: string | null,
  rolesOf: ReadonlyMap<string, readonly string[]>,
): string | null =>
  assigneeId !== null && (rolesOf.get(assigneeId) ?? []).includes(ownerRole) ? assigneeId : null;
