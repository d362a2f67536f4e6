import { askerEmail } from './asker-email';

describe('The e-mail of who asks', () => {
  it.each([
    ['chen@seller.example', 'chen@seller.example'],
    ['邮箱：chen.li@mail.seller.example，微信也行', 'chen.li@mail.seller.example'],
    ['Chen <chen@seller.example>', 'chen@seller.example'],
    ['微信 chenli88', null],
    ['13800000000', null],
    ['chen@localhost', null],
    ['', null],
  ])('in “%s” is %s', (contact, email) => {
    expect(askerEmail(contact)).toBe(email);
  });
});
