import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient } from './create-client.ts';
import { createTransport as createLightTransport } from './create-light-transport.ts';
import { createTransport } from './create-transport.ts';

describe('createTransport', () => {
  for (const [given, kept] of [
    ['https://1567.example', 'https://1567.example'],
    ['https://1567.example/', 'https://1567.example'],
    ['https://1567.example/centre', 'https://1567.example/centre'],
    ['https://1567.example/centre//', 'https://1567.example/centre'],
    ['http://127.0.0.1:1567/?a=1#b', 'http://127.0.0.1:1567'],
    ['https://ศูนย์.example/', 'https://xn--q3csq2eze.example'],
  ] as const) {
    it(`keeps ${given} as ${kept}`, () => {
      assert.equal(createTransport({ baseUrl: given }).baseUrl, kept);
    });
  }

  for (const baseUrl of ['', '/centre', 'centre.example', 'ftp://centre.example']) {
    it(`refuses ${JSON.stringify(baseUrl)}`, () => {
      assert.throws(() => createTransport({ baseUrl }), {
        name: 'TypeError',
        message: /whole address of a centre/,
      });
    });
  }

  for (const createLess of [createTransport, createLightTransport, createClient]) {
    it(`says at once what is missing where no address is given (${createLess.name})`, () => {
      const untyped = createLess as (options?: object) => unknown;
      for (const options of [undefined, {}, { baseUrl: undefined }]) {
        assert.throws(() => untyped(options), {
          name: 'TypeError',
          message: /whole address of a centre, .* not undefined/,
        });
      }
    });
  }

  it('is frozen', () => {
    assert.ok(Object.isFrozen(createTransport({ baseUrl: 'https://1567.example' })));
  });
});
