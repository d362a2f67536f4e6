import { networkOf } from './network-of';

describe('Where an enquiry comes from', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7', '203.0.113'],
    ['::ffff:203.0.113.7', '203.0.113.7', '203.0.113'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2', '2001:db8:1'],
    ['2001:0db8:0001::6', '2001:db8:1:0', '2001:db8:1'],
    ['fd00::a:b:c', 'fd00:0:0:0', 'fd00:0:0'],
    ['unknown', 'unknown', 'unknown'],
  ])('is an address or a household, and its network: %s', (given, address, network) => {
    expect(networkOf(given)).toEqual({ address, network });
  });
});
