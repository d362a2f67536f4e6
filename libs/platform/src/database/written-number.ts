/**
 * SQL for the number of an invoice or credit note as papers write it: series, year, and at least four digits of its place.
 * Null before the paper is issued.
 * @param table its name or alias in the query
 */
export const writtenNumber = (table: string): string =>
  `${table}.series || '-' || ${table}.year || '-' || lpad(${table}.number::text, 4, '0')`;
