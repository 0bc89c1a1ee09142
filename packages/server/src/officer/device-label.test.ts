import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deviceLabel } from './device-label.ts';

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('the name of a device', () => {
  for (const [userAgent, label] of [
    [
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0 Safari/537.36`,
      'Chrome, Windows',
    ],
    [
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0 Safari/537.36 Edg/140.0`,
      'Edge, Windows',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
    [
      `Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${webkit} Version/18.0 Mobile/15E148 Safari/604.1`,
      'Safari, iPhone',
    ],
    [
      `Mozilla/5.0 (Linux; Android 15; SM-A165F) ${webkit} Chrome/140.0 Mobile Safari/537.36 Line/15.0.0`,
      'LINE, Android',
    ],
    ['<script>alert(1)</script>', ''],
    ['', ''],
  ] as const) {
    it(`is "${label}"`, () => {
      assert.equal(deviceLabel(userAgent), label);
    });
  }
});
