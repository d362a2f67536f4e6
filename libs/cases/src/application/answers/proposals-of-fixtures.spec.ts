import { orRefuse, type AnswerKind } from '@overturn/kernel';
import { readNotice, type NoticeReading } from '@overturn/notices';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { proposeAnswer, type AnswerProposal } from '../../domain/answers';

const FIXTURES = path.join(__dirname, '../../../../notices/fixtures');

async function readingOf(file: string): Promise<NoticeReading> {
  const bytes = readFileSync(path.join(FIXTURES, file));
  const source = file.endsWith('.eml') ? 'eml' : 'txt';
  return orRefuse(await readNotice({ bytes, source, today: '2026-11-23' })).reading;
}

async function proposalOf(file: string): Promise<AnswerProposal> {
  const { kind, role, sender, extracted } = await readingOf(file);
  return proposeAnswer({
    kind: kind.value,
    confidence: kind.confidence,
    isKindCorrected: false,
    role: role.value,
    senderVerdict: sender.verdict,
    askedDocuments: extracted.askedDocuments.map(({ value }) => value),
    attemptsLeft: extracted.attemptsLeft[0]?.value ?? null,
    asins: extracted.asins.map(({ value }) => value),
  });
}

/** What a person reads in the messages; those under `held-out` had no part in the making of the rules. */
const ANSWERS: readonly (readonly [file: string, kind: AnswerKind])[] = [
  ['answer-more.en.txt', 'info_requested'],
  ['answer-more.zh.txt', 'info_requested'],
  ['answer-more.quoted-thread.eml', 'info_requested'],
  ['held-out/first.more-info-zh.txt', 'info_requested'],
  ['held-out/third.more-info-en.txt', 'info_requested'],
  ['held-out/fourth.more-en.txt', 'info_requested'],
  ['answer-still.en.txt', 'rejected'],
  ['answer-still.zh.txt', 'rejected'],
  ['held-out/second.still-zh.txt', 'rejected'],
  ['held-out/fourth.still-zh.txt', 'rejected'],
  ['answer-final.en.txt', 'final_denial'],
  ['answer-final.zh.txt', 'final_denial'],
  ['held-out/first.final-en.txt', 'final_denial'],
  ['held-out/second.final-zh.txt', 'final_denial'],
  ['held-out/third.final-zh.txt', 'final_denial'],
  ['held-out/fourth.final-en.txt', 'final_denial'],
  ['answer-wrong-channel.en.txt', 'wrong_channel'],
  ['answer-wrong-channel.zh.txt', 'wrong_channel'],
  ['held-out/third.wrong-channel-zh.txt', 'wrong_channel'],
  ['reinstated.en.txt', 'reinstated'],
  ['reinstated.zh.txt', 'reinstated'],
  ['held-out/first.reinstated-zh.txt', 'reinstated'],
  ['held-out/second.reinstated-en.txt', 'reinstated'],
  ['held-out/fourth.reinstated-en.txt', 'reinstated'],
];

describe('Messages of Amazon, in Chinese and English', () => {
  it.each(ANSWERS)('%s is proposed as %s', async (file, kind) => {
    const proposal = await proposalOf(file);
    expect(proposal.kind).toBe(kind);
    expect(proposal.confidence).toBeGreaterThan(0.5);
  });

  it('the last attempt that a message names is a reason', async () => {
    expect((await proposalOf('answer-more.en.txt')).reasons).toContain('states_attempts_left');
  });

  it.each([
    ['funds.en.txt', 'about_funds'],
    ['funds.zh.txt', 'about_funds'],
    ['inauthentic.en.txt', 'looks_like_first_notice'],
    ['related-account.zh.txt', 'looks_like_first_notice'],
    ['related-account.spoofed.eml', 'sender_doubtful'],
  ])('%s is no answer: %s', async (file, reason) => {
    const { kind, reasons } = await proposalOf(file);
    expect(kind).toBeNull();
    expect(reasons).toContain(reason);
  });
});
