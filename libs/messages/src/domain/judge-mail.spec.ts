import { dropReason, judgeReply, type MailHeaders, type ReplyFacts, type ReplyStanding } from './judge-mail';

const OWN = ['no-reply@overturn.example', 'reply.agency.example'];
const mail = (own: Partial<MailHeaders> = {}): MailHeaders => ({
  from: 'lin@seller.example',
  subject: '回复：您有新消息',
  contentType: 'text/plain',
  lines: {},
  ...own,
});

describe('A mail that a person wrote', () => {
  it.each<Partial<MailHeaders>>([
    {},
    { subject: 'Re: You have a new message' },
    { lines: { 'auto-submitted': 'no' } },
    { subject: '答复: 休假期间的库存说明' },
  ])('is worked on', (own) => {
    expect(dropReason(mail(own), OWN)).toBeNull();
  });
});

describe('A mail that a machine wrote', () => {
  it.each<[string, Partial<MailHeaders>]>([
    ['bounce', { contentType: 'multipart/report; report-type=delivery-status' }],
    ['bounce', { lines: { 'return-path': '<>' } }],
    ['bounce', { from: 'MAILER-DAEMON@mx.example' }],
    ['loop', { from: 'No-Reply@overturn.example' }],
    ['loop', { from: 'reply+1@reply.agency.example' }],
    ['auto_reply', { lines: { 'auto-submitted': 'auto-replied' } }],
    ['auto_reply', { lines: { 'auto-submitted': 'auto-generated (rejected)' } }],
    ['auto_reply', { lines: { precedence: 'auto_reply' } }],
    ['auto_reply', { lines: { 'x-autoreply': 'yes' } }],
    ['auto_reply', { subject: '自动回复:您有新消息' }],
    ['auto_reply', { subject: 'Automatic reply: You have a new message' }],
    ['auto_reply', { subject: '【自动回复】我在外出' }],
    ['bulk', { lines: { precedence: 'bulk' } }],
    ['bulk', { lines: { 'list-id': '<sellers.example>' } }],
  ])('is left aside: %s', (reason, own) => {
    expect(dropReason(mail(own), OWN)).toBe(reason);
  });
});

const standing = (own: Partial<ReplyStanding> = {}): ReplyStanding => ({
  email: 'Lin@seller.example',
  mayWrite: true,
  isExpired: false,
  isCaseClosed: false,
  ...own,
});
const facts = (own: Partial<ReplyFacts> = {}): ReplyFacts => ({
  from: 'lin@Seller.example',
  isTooLarge: false,
  words: '是广州星灯。',
  fileCount: 0,
  holdsPassword: false,
  ...own,
});

describe('An answer', () => {
  it('becomes a message when it comes from the person’s own address', () => {
    expect(judgeReply(standing(), facts())).toEqual({ kind: 'take' });
    expect(judgeReply(standing(), facts({ words: '', fileCount: 1 }))).toEqual({ kind: 'take' });
  });

  it.each([{ from: 'other@seller.example' }, { from: null }])(
    'is kept for staff when it does not, whatever else it is',
    (own) => {
      expect(judgeReply(standing({ isExpired: true, isCaseClosed: true }), facts(own))).toEqual({
        kind: 'unconfirmed',
      });
    },
  );

  it('is nobody’s once their access has ended', () => {
    expect(judgeReply(standing({ mayWrite: false }), facts({ from: 'other@seller.example' }))).toEqual({
      kind: 'dropped',
      reason: 'no_access',
    });
  });

  it.each([
    ['expired', { isExpired: true }, {}],
    ['closed', { isCaseClosed: true }, {}],
    ['too_large', {}, { isTooLarge: true }],
    ['empty', {}, { words: '' }],
    ['too_long', {}, { words: '长'.repeat(5_001) }],
    ['password', {}, { holdsPassword: true }],
  ])('is refused with its reason: %s', (reason, ofStanding, ofFacts) => {
    expect(judgeReply(standing(ofStanding), facts(ofFacts))).toEqual({ kind: 'refused', reason });
  });
});
