import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connectionOf, networkOf } from './network-of.ts';

describe('the network of an address', () => {
  for (const [one, other] of [
    ['203.0.113.5', '203.0.113.250'],
    ['203.0.113.5', '::ffff:203.0.113.9'],
    ['2001:db8:1:2::5', '2001:0DB8:0001:ffff:1:2:3:4'],
    ['fe80::1%eth0', 'fe80::2'],
    ['::1', '::2'],
    ['2001:db8:1::2:3:4:5', '2001:db8:1:0:9::'],
    ['64:ff9b::203.0.113.5', '64:ff9b::203.0.114.5'],
  ] as const) {
    it(`is the same for ${one} and ${other}`, () => {
      assert.equal(networkOf(one), networkOf(other));
    });
  }

  for (const [one, other] of [
    ['203.0.113.5', '203.0.114.5'],
    ['2001:db8:1::5', '2001:db8:2::5'],
    ['203.0.113.5', '2001:db8::203.0.113.5'],
    ['unknown', '203.0.113.5'],
  ] as const) {
    it(`tells ${one} from ${other}`, () => {
      assert.notEqual(networkOf(one), networkOf(other));
    });
  }
});

describe('the connection of an address', () => {
  for (const [one, other, isSame] of [
    ['203.0.113.5', '203.0.113.6', false],
    ['203.0.113.5', '::ffff:203.0.113.5', true],
    ['2001:db8:1:2::5', '2001:db8:1:2:ffff::', true],
    ['2001:db8:1:2::5', '2001:db8:1:3::5', false],
    ['2001:db8:1::3:0:0:5', '2001:db8:1:0:3::', true],
  ] as const) {
    it(`${isSame ? 'is the same for' : 'tells'} ${one} and ${other}`, () => {
      assert.equal(connectionOf(one) === connectionOf(other), isSame);
    });
  }
});
