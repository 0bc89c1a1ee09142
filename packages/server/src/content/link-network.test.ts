import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPublicAddress, publicNetwork } from './link-network.ts';

describe('the network of the check of links', () => {
  it('is made of public addresses', () => {
    for (const address of ['1.1.1.1', '164.115.20.1', '2606:4700:4700::1111', '2405:9800::1']) {
      assert.ok(isPublicAddress(address), address);
    }
  });

  for (const [what, addresses] of Object.entries({
    private: ['10.0.0.1', '172.16.0.1', '172.31.255.254', '192.168.1.1', 'fd12:3456::1', 'fec0::1'],
    loopback: ['127.0.0.1', '127.255.255.254', '::1'],
    'link-local': ['169.254.0.1', 'fe80::1'],
    metadata: [
      '169.254.169.254',
      '169.254.170.2',
      'fd00:ec2::254',
      '100.100.100.200',
      '168.63.129.16',
      '192.0.0.192',
    ],
    shared: ['100.64.0.1', '100.127.255.254'],
    reserved: [
      '0.0.0.0',
      '192.0.2.1',
      '198.18.0.1',
      '203.0.113.1',
      '240.0.0.1',
      '::',
      '2001:db8::1',
    ],
    multicast: ['224.0.0.1', '255.255.255.255', 'ff02::1'],
    'IPv4 in another form': [
      '::ffff:127.0.0.1',
      '::ffff:a00:1',
      '::ffff:a9fe:a9fe',
      '::ffff:1.1.1.1',
      '::7f00:1',
      '64:ff9b::a00:1',
      '64:ff9b:1::a00:1',
      '2002:7f00:1::',
      '2001::1',
    ],
    'what is no address': ['', 'localhost', '1.1.1.1.nip.io', '999.1.1.1'],
  })) {
    it(`has none that is ${what}`, () => {
      for (const address of addresses) assert.ok(!isPublicAddress(address), address);
    });
  }

  it('has the ports of web pages only', () => {
    for (const port of [80, 443]) assert.ok(publicNetwork.allows('1.1.1.1', port));
    for (const port of [22, 25, 5432, 8080]) assert.ok(!publicNetwork.allows('1.1.1.1', port));
    assert.ok(!publicNetwork.allows('127.0.0.1', 80));
  });
});
