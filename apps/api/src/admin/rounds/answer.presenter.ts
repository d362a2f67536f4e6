import type { AnswerQueries, CaseRounds, Names, ReadAnswer } from '@overturn/cases';
import type {
  AnswerCandidateView,
  AnswerReadingView,
  RoundView,
  RoundsView,
} from '@overturn/contracts/admin';

type Context = Pick<Awaited<ReturnType<AnswerQueries['queue']>>, 'cases' | 'names'>;
type Read = Pick<ReadAnswer, 'notice' | 'proposal'>;

const presentNotice = ({ notice, proposal }: Read) => ({
  noticeId: notice.id,
  subject: notice.subject,
  excerpt: notice.excerpt,
  storedAt: notice.storedAt.toISOString(),
  kind: notice.kind,
  role: notice.role,
  senderVerdict: notice.senderVerdict,
  marketplace: notice.marketplace,
  askedDocuments: [...notice.askedDocuments],
  attemptsLeft: notice.attemptsLeft,
  proposal: {
    kind: proposal.kind,
    confidence: proposal.confidence,
    reasons: [...proposal.reasons],
    alternatives: [...proposal.alternatives],
    quotes: [...notice.quotes],
  },
});

/** A message with its candidates, their names from one look-up for the whole page. */
export const presentAnswerReading = (
  read: ReadAnswer,
  context: Context,
  recordedInCaseId: string | null,
): AnswerReadingView => ({
  ...presentNotice(read),
  caseId: read.notice.caseId,
  verdict: read.match.verdict,
  candidates: read.match.candidates.flatMap(({ caseId, clues }) => {
    const found = context.cases.get(caseId);
    return found ? [presentCandidate(found, context.names, clues)] : [];
  }),
  recordedInCaseId,
});

type Facts = Context['cases'] extends ReadonlyMap<string, infer One> ? One : never;

function presentCandidate(
  found: Facts,
  names: Names,
  clues: ReadAnswer['match']['candidates'][number]['clues'],
): AnswerCandidateView {
  const client = names.clients.get(found.clientId);
  return {
    caseId: found.id,
    number: found.number,
    status: found.status,
    client: { id: found.clientId, nameZh: client?.nameZh ?? null, nameEn: client?.nameEn ?? null },
    sellerAccount: { id: found.sellerAccountId, name: names.sellerAccounts.get(found.sellerAccountId) ?? '' },
    marketplace: found.marketplace,
    assignee:
      found.assigneeId === null
        ? null
        : { id: found.assigneeId, name: names.staff.get(found.assigneeId) ?? '' },
    clues: clues.map(({ code, value }) => ({ code, value })),
  };
}

/** Rounds of a case, newest first. */
export function presentRounds(found: CaseRounds): RoundsView {
  const { submissions, answers, comparison, unrecorded } = found;
  return {
    rounds: Array.from({ length: found.round }, (_, index) => presentRound(found, found.round - index)),
    attempts: attemptsOf(answers, submissions),
    comparison: comparison && {
      ...comparison,
      added: [...comparison.added],
      again: [...comparison.again],
      dropped: [...comparison.dropped],
    },
    unrecorded: unrecorded.map(presentNotice),
    rejectionId: answers.find(({ kind, round }) => kind === 'rejected' && round === found.round)?.id ?? null,
  };
}

function presentRound({ submissions, answers, staff }: CaseRounds, round: number): RoundView {
  const name = (id: string) => staff.get(id) ?? '';
  return {
    round,
    submissions: submissions
      .filter((one) => one.round === round)
      .map(({ id, type, channel, filedAt, filedBy, nextContactAt }) => ({
        id,
        type,
        channel,
        filedAt: filedAt.toISOString(),
        filedBy: name(filedBy),
        nextContactAt: nextContactAt.toISOString(),
      })),
    answers: answers
      .filter((one) => one.round === round)
      .map(({ recordedAt, recordedBy, analysis, asked, round: _round, ...answer }) => ({
        ...answer,
        asked: [...asked],
        recordedAt: recordedAt.toISOString(),
        recordedBy: name(recordedBy),
        analysis: analysis && {
          ...analysis,
          analysedBy: name(analysis.analysedBy),
          analysedAt: analysis.analysedAt.toISOString(),
        },
      })),
  };
}

function attemptsOf(
  answers: CaseRounds['answers'],
  submissions: CaseRounds['submissions'],
): RoundsView['attempts'] {
  const stated = answers.find(({ attemptsLeft }) => attemptsLeft !== null);
  if (!stated || stated.attemptsLeft === null) return null;
  return {
    left: stated.attemptsLeft,
    statedAt: stated.recordedAt.toISOString(),
    filedSince: submissions.filter(({ filedAt }) => filedAt > stated.recordedAt).length,
  };
}
