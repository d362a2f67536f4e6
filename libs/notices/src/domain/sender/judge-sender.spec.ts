import { isLookAlike } from './look-alike';
import { decodePunycode } from './punycode';
import { judgeSender, type SenderFacts } from './judge-sender';

const PASSED = 'mx.example.net; spf=pass; dkim=pass header.d=amazon.com; dmarc=pass';
const mail = (facts: Partial<SenderFacts>): SenderFacts => ({
  from: { name: 'Amazon', address: 'seller-performance@amazon.com' },
  returnPath: 'x@bounces.amazon.com',
  replyTo: null,
  authenticationResults: PASSED,
  ...facts,
});
const from = (address: string, name = 'Amazon') => mail({ from: { name, address } });
const codes = (facts: SenderFacts, hosts: string[] = []) =>
  judgeSender(facts, hosts).reasons.map(({ code }) => code);

describe('judging the sender', () => {
  it('calls a mail genuine whose Amazon address passed a check', () => {
    expect(judgeSender(mail({}), ['sellercentral.amazon.com']).verdict).toBe('genuine');
  });

  it('does not call a mail genuine by its address alone', () => {
    expect(judgeSender(mail({ authenticationResults: null }), []).verdict).toBe('not_checked');
  });

  it.each([
    'amazon.co.uk',
    'marketplace.amazon.de',
    'amazonsellerservices.com',
    'gs.amazon.cn',
    'sell.amazon.com',
  ])('knows %s as Amazon’s', (host) => {
    expect(judgeSender(from(`a@${host}`), []).verdict).toBe('genuine');
  });

  it.each([
    'amaz0n.com',
    'arnazon.com',
    'amazon-seller-support.com',
    'amazon.com.account-check.example',
    'ａｍａｚｏｎ-help.com',
    'аmazon.com',
    'xn--mazon-3ve.com',
    'arnaz0n-service.co',
  ])('calls a mail from %s forged', (host) => {
    expect(judgeSender(from(`a@${host}`), []).verdict).toBe('forged');
  });

  it('calls a mail forged that says Amazon and comes from a private mailbox', () => {
    expect(codes(from('someone@mail.example', 'Amazon Seller Performance'))).toContain('NAME_CLAIMS_AMAZON');
    expect(judgeSender(from('someone@mail.example', 'Amazon Seller Performance'), []).verdict).toBe('forged');
  });

  it('calls a client’s forward suspicious, not forged', () => {
    expect(judgeSender(from('li@example.com', 'Li Ming'), []).verdict).toBe('suspicious');
  });

  it.each([
    ['dmarc=fail', 'forged'],
    ['spf=fail; dkim=fail', 'forged'],
    ['spf=softfail; dkim=pass header.d=amazon.com', 'suspicious'],
    ['dkim=pass header.d=mailer.example', 'not_checked'],
    ['spf=none; dkim=none; dmarc=none', 'not_checked'],
  ])('takes the check "%s" for %s', (results, verdict) => {
    expect(judgeSender(mail({ authenticationResults: `mx; ${results}` }), []).verdict).toBe(verdict);
  });

  it('doubts replies and bounces that go elsewhere', () => {
    expect(codes(mail({ replyTo: 'x@gmail.example', returnPath: 'y@mailer.example' }))).toEqual(
      expect.arrayContaining(['REPLY_TO_DIFFERS', 'RETURN_PATH_DIFFERS']),
    );
  });

  it('doubts links that lead elsewhere, and says which look like Amazon', () => {
    const { verdict, reasons } = judgeSender(mail({}), [
      'amazon-verify.example',
      'forms.example',
      'amazon.de',
    ]);
    expect(verdict).toBe('suspicious');
    expect(reasons).toContainEqual({ code: 'LINK_LOOK_ALIKE', detail: 'amazon-verify.example' });
    expect(reasons).toContainEqual({ code: 'LINK_NOT_AMAZON', detail: 'forms.example' });
  });
});

describe('reading a host as a hurried reader would', () => {
  it.each(['example.com', 'amazing-goods.example', 'zonama.example'])('sees no Amazon in %s', (host) => {
    expect(isLookAlike(host)).toBe(false);
  });

  it('decodes Punycode, and leaves what is none', () => {
    expect(decodePunycode('xn--bcher-kva')).toBe('bücher');
    expect(decodePunycode('xn--fiqs8s')).toBe('中国');
    expect(decodePunycode('xn--!')).toBe('xn--!');
    expect(decodePunycode('amazon')).toBe('amazon');
  });
});
