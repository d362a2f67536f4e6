import type { Cause, LocalDate } from '@overturn/kernel';

/** One answer to "why", with what proves it. */
export interface Why {
  readonly because: string;
  /** What is known for certain: dates, numbers, names. */
  readonly facts: string;
  readonly evidenceIds: readonly string[];
  readonly asins: readonly string[];
  readonly orderIds: readonly string[];
}

export interface CauseAnalysis {
  readonly cause: Cause;
  /** From the first to the fifth, each asking after the one before. */
  readonly whys: readonly Why[];
  readonly rulesRead: { readonly policyUrl: string; readonly readOn: LocalDate | null };
}

/** The root-cause worksheet (根因分析表) of a case. */
export interface Worksheet {
  readonly causes: readonly CauseAnalysis[];
  readonly conclusion: string;
}

const WHYS_NEEDED = 3;

/** What a worksheet still lacks, in the order of the form. */
export type WorksheetGap =
  | { readonly what: 'whys'; readonly cause: Cause; readonly have: number; readonly need: number }
  | { readonly what: 'facts' | 'rules'; readonly cause: Cause }
  | { readonly what: 'conclusion' };

export const EMPTY_WORKSHEET: Worksheet = { causes: [], conclusion: '' };

const isWritten = (text: string): boolean => text.trim() !== '';

/** The analysis of a cause, empty when nobody has begun it. */
export const analysisOf = (worksheet: Worksheet, cause: Cause): CauseAnalysis =>
  worksheet.causes.find((one) => one.cause === cause) ?? {
    cause,
    whys: [],
    rulesRead: { policyUrl: '', readOn: null },
  };

/**
 * What stands between a worksheet and a plan: for each cause of the case three whys and a fact, the rules read with
 * address and date; and a conclusion. Causes that the case no longer has are kept and ask for nothing.
 */
export function gapsOf(worksheet: Worksheet, causes: readonly Cause[]): readonly WorksheetGap[] {
  const perCause = causes.flatMap((cause): WorksheetGap[] => {
    const { whys, rulesRead } = analysisOf(worksheet, cause);
    const have = whys.filter(({ because }) => isWritten(because)).length;
    const hasFact = whys.some(({ facts }) => isWritten(facts));
    const hasRules = isWritten(rulesRead.policyUrl) && rulesRead.readOn !== null;
    return [
      ...(have < WHYS_NEEDED ? [{ what: 'whys' as const, cause, have, need: WHYS_NEEDED }] : []),
      ...(hasFact ? [] : [{ what: 'facts' as const, cause }]),
      ...(hasRules ? [] : [{ what: 'rules' as const, cause }]),
    ];
  });
  return isWritten(worksheet.conclusion) ? perCause : [...perCause, { what: 'conclusion' }];
}

/** Whether drafting may begin. */
export const worksheetIsDone = (worksheet: Worksheet, causes: readonly Cause[]): boolean =>
  gapsOf(worksheet, causes).length === 0;
