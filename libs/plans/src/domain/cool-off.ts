/** Time between the client's approval and filing: an appeal is not rushed (docs/DOMAIN.md, "Do and don't"). */
const COOL_OFF_HOURS = 12;

/** From when a version that the client approved at this instant may be filed. */
export const coolOffEnd = (approvedAt: Date): Date =>
  new Date(approvedAt.getTime() + COOL_OFF_HOURS * 3_600_000);

/** The cool-off after the client's approval is over; without an approval it has not begun. */
export const isCoolOffOver = (approvedAt: Date | null, now: Date): boolean =>
  approvedAt !== null && coolOffEnd(approvedAt).getTime() <= now.getTime();
