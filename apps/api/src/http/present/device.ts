/** A sign-in that goes on, as its table keeps it: of staff or of a client. */
interface SignInRow {
  readonly id: string;
  readonly created_at: Date;
  readonly last_seen_at: Date;
  readonly user_agent: string;
  readonly ip_address: string;
}

/** A device in a person's list; `currentId` is the sign-in that asks. */
export const presentDevice = (row: SignInRow, currentId: string) => ({
  id: row.id,
  isCurrent: row.id === currentId,
  createdAt: row.created_at.toISOString(),
  lastSeenAt: row.last_seen_at.toISOString(),
  userAgent: row.user_agent,
  ipAddress: row.ip_address,
});
