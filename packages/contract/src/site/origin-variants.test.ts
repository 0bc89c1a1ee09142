import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as z from 'zod/mini';
import { siteOrigin } from '../schemas/site.ts';
import { originVariants } from './origin-variants.ts';

describe('the other origins of a site', () => {
  for (const [origin, variants] of [
    [
      'https://www.chiangmai.go.th',
      ['http://www.chiangmai.go.th', 'https://chiangmai.go.th', 'http://chiangmai.go.th'],
    ],
    [
      'http://chiangmai.go.th',
      ['https://chiangmai.go.th', 'https://www.chiangmai.go.th', 'http://www.chiangmai.go.th'],
    ],
    ['https://data.chiangmai.go.th', ['http://data.chiangmai.go.th']],
    [
      'https://example.com',
      ['http://example.com', 'https://www.example.com', 'http://www.example.com'],
    ],
    ['http://localhost:8080', []],
    ['http://10.0.0.7', []],
    ['http://[::1]:80', []],
  ] as const) {
    test(`of ${origin} are ${variants.length}`, () => {
      assert.deepEqual(originVariants(origin), variants);
    });
  }
});

describe('the origin of a site', () => {
  for (const [typed, origin] of [
    ['https://www.chiangmai.go.th', 'https://www.chiangmai.go.th'],
    [' HTTPS://WWW.Chiangmai.go.th:443/news/index.php?id=1#top ', 'https://www.chiangmai.go.th'],
    ['http://chiangmai.go.th:8080/', 'http://chiangmai.go.th:8080'],
    ['https://เชียงใหม่.ไทย', ''],
  ]) {
    test(`is read from ${typed}`, () => {
      const parsed = z.safeParse(siteOrigin, typed);
      assert.ok(parsed.success);
      if (typed?.includes('ไทย')) assert.match(parsed.data, /^https:\/\/xn--[\w-]+\.xn--o3cw4h$/);
      else assert.equal(parsed.data, origin);
    });
  }

  for (const typed of [
    'null',
    '*',
    'www.chiangmai.go.th',
    'ftp://chiangmai.go.th',
    'mailto:webmaster@chiangmai.go.th',
    'file:///index.html',
    'https://user:secret@chiangmai.go.th',
    'https://*.go.th',
    '',
  ]) {
    test(`is not ${typed || 'empty'}`, () => {
      assert.equal(z.safeParse(siteOrigin, typed).success, false);
    });
  }
});
