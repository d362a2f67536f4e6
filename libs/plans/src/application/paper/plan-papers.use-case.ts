import { Injectable } from '@nestjs/common';
import { contactLines, inEither, paperHeadAt } from '@overturn/identity';
import { Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork, docxOfPaper, pdfOfPaper, type Paper, type Tx } from '@overturn/platform';
import { draftOf } from '../../infrastructure/draft.repository';
import { versionOfHash } from '../../infrastructure/version.repository';
import { paperOfPlan, type PaperLanguage } from './plan-paper';

export interface PlanPaperInput {
  readonly caseId: string;
  /** Of a version; null: the draft of the running round. */
  readonly versionHash: string | null;
  readonly language: PaperLanguage;
  readonly format: 'pdf' | 'docx';
}

/** Number and running round of a case, told by the lib that knows cases. */
export type DescribeCase = (
  tx: Tx,
  caseId: string,
) => Promise<{ readonly number: string; readonly round: number }>;

/** Plans on paper, to be printed, sent and edited elsewhere. */
@Injectable()
export class PlanPapers {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws PLANS.VERSION_NOT_FOUND, PLANS.NO_DRAFT and what `describeCase` throws */
  async make(
    scope: Scope,
    input: PlanPaperInput,
    describeCase: DescribeCase,
  ): Promise<{ readonly fileName: string; readonly bytes: Buffer }> {
    const { paper, name, at } = await this.work.read(scope, async (tx) => {
      const { number: caseNumber, round } = await describeCase(tx, input.caseId);
      const found = await planOf(tx, input, round);
      const language = input.language === 'en' ? 'en' : 'zh';
      const head = await paperHeadAt(tx, found.at);
      const letterhead = {
        name: inEither(head.nameZh, head.nameEn, language),
        lines: [inEither(head.sloganZh, head.sloganEn, language), ...contactLines(head, language)].filter(
          Boolean,
        ),
        logo: head.logo,
        colour: head.colour,
      };
      return {
        paper: paperOfPlan({ ...found, language: input.language, caseNumber, letterhead }),
        name: `${caseNumber}-plan-${found.versionNumber === null ? 'draft' : `v${found.versionNumber}`}`,
        at: found.at,
      };
    });
    return {
      fileName: `${name}-${input.language}.${input.format}`,
      bytes: await drawn(paper, input.format, at),
    };
  }
}

const drawn = (paper: Paper, format: PlanPaperInput['format'], at: Date): Promise<Buffer> =>
  format === 'pdf' ? pdfOfPaper(paper, at) : docxOfPaper(paper);

async function planOf(tx: Tx, { caseId, versionHash }: PlanPaperInput, round: number) {
  if (versionHash === null) {
    const draft = await draftOf(tx, caseId, round);
    if (!draft) throw new Refusal('PLANS.NO_DRAFT');
    return { plan: draft.content, contentHash: draft.contentHash, versionNumber: null, at: draft.savedAt };
  }
  const version = await versionOfHash(tx, caseId, versionHash);
  if (!version) throw new Refusal('PLANS.VERSION_NOT_FOUND');
  const { content: plan, contentHash, number: versionNumber, submittedAt: at } = version;
  return { plan, contentHash, versionNumber, at };
}
