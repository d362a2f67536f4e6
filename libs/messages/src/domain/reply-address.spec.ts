import { replyAddress, tokenOfAddress } from './reply-address';

const TOKEN = '0123456789abcdef0123456789abcdef01234567';
const DOMAIN = 'reply.agency.example';

describe('An address to answer to', () => {
  it('gives its secret back, whatever case a server has written it in', () => {
    const address = replyAddress(TOKEN, DOMAIN);
    expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64);
    expect([tokenOfAddress(address, DOMAIN), tokenOfAddress(address.toUpperCase(), DOMAIN)]).toEqual([
      TOKEN,
      TOKEN,
    ]);
  });

  it.each([
    `reply+${TOKEN}@elsewhere.example`,
    `reply+${TOKEN}@${DOMAIN}@elsewhere.example`,
    `reply+${TOKEN.slice(1)}@${DOMAIN}`,
    `reply+${TOKEN}0@${DOMAIN}`,
    `"reply+${TOKEN}"@${DOMAIN}`,
    `postmaster@${DOMAIN}`,
    'nothing',
    '',
  ])('is no other address: %s', (address) => {
    expect(tokenOfAddress(address, DOMAIN)).toBeNull();
  });
});
