import {
  changeStatus,
  endpoint,
  fileCase,
  getPlaces,
  listCases,
  signOutOfficer,
} from '@damrong/contract';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { filing } from '../test-support/samples.ts';
import { describeCall } from './describe-call.ts';
import { InputError } from './errors/input-error.ts';

const at = { baseUrl: 'https://1567.example/centre', lang: undefined };
const key = 'one-intent-one-case';

const named = endpoint({
  id: 'named',
  summary: 'A path with a Thai name',
  tag: 'test',
  method: 'GET',
  path: '/v1/{province}/by-name/{name}',
  origin: 'public',
  access: 'public',
  status: 204,
  input: { params: z.object({ province: z.string(), name: z.string() }) },
});

function faultsOf(describeBad: () => unknown) {
  try {
    describeBad();
  } catch (error) {
    assert.ok(error instanceof InputError);
    const { code, status, issues } = error;
    return { code, status, issues };
  }
  return assert.fail('nothing was refused');
}

describe('describeCall', () => {
  it('puts the path behind the base URL', () => {
    const { url } = describeCall(at, getPlaces, { params: { province: '50' } }, '');
    assert.equal(url, 'https://1567.example/centre/v1/places/50');
  });

  it('encodes Thai text, slashes and question marks in a path', () => {
    const params = { province: 'ก/ข', name: 'เชียงใหม่?' };
    const { url } = describeCall(at, named, { params }, '');
    assert.equal(
      url,
      'https://1567.example/centre/v1/%E0%B8%81%2F%E0%B8%82/by-name/' +
        '%E0%B9%80%E0%B8%8A%E0%B8%B5%E0%B8%A2%E0%B8%87%E0%B9%83%E0%B8%AB%E0%B8%A1%E0%B9%88%3F',
    );
  });

  it('does not take a dollar sign in a parameter for a pattern', () => {
    const { url } = describeCall(at, named, { params: { province: '$&', name: "$'" } }, '');
    assert.equal(url, "https://1567.example/centre/v1/%24%26/by-name/%24'");
  });

  it('writes the query without what is undefined', () => {
    const query = { filter: 'overdue', search: 'น้ำ & ไฟ', cursor: undefined, limit: 10 };
    const { searchParams } = new URL(describeCall(at, listCases, { query }, '').url);
    assert.deepEqual(
      [...searchParams],
      [
        ['filter', 'overdue'],
        ['search', 'น้ำ & ไฟ'],
        ['limit', '10'],
      ],
    );
  });

  it('writes no question mark without a query', () => {
    const { url } = describeCall(at, listCases, { query: {} }, '');
    assert.equal(url, 'https://1567.example/centre/v1/officer/cases');
  });

  it('sends the body as it was given', () => {
    const { body, headers } = describeCall(at, fileCase, { body: filing }, key);
    assert.deepEqual(JSON.parse(body ?? ''), filing);
    assert.equal(headers['content-type'], 'application/json');
  });

  it('sends neither body nor content type where the endpoint takes none', () => {
    const call = describeCall(at, signOutOfficer, {}, '');
    assert.equal('body' in call, false);
    assert.equal('content-type' in call.headers, false);
  });

  it('carries the idempotency key only where the endpoint asks for it', () => {
    const filed = describeCall(at, fileCase, { body: filing }, key);
    const read = describeCall(at, getPlaces, { params: { province: '50' } }, key);
    assert.equal(filed.headers['idempotency-key'], key);
    assert.equal('idempotency-key' in read.headers, false);
  });

  it('asks for the language of the transport', () => {
    const call = describeCall({ ...at, lang: 'th' }, getPlaces, { params: { province: '50' } }, '');
    assert.equal(call.headers['accept-language'], 'th');
  });

  it('sends cookies to the desk only', () => {
    assert.equal(describeCall(at, signOutOfficer, {}, '').credentials, 'same-origin');
    assert.equal(describeCall(at, fileCase, { body: filing }, key).credentials, 'omit');
  });

  it('calls reading and keyed writing repeatable', () => {
    const status = { params: { number: '2570-50-000123-7' }, body: { status: 'screening' } };
    assert.equal(describeCall(at, listCases, { query: {} }, '').repeatable, true);
    assert.equal(describeCall(at, fileCase, { body: filing }, key).repeatable, true);
    assert.equal(describeCall(at, changeStatus, status, '').repeatable, false);
  });

  it('names every faulty field of every part', () => {
    const given = { params: { number: '12' }, body: { status: 'gone', note: 7 } };
    assert.partialDeepStrictEqual(
      faultsOf(() => describeCall(at, changeStatus, given, '')),
      {
        code: 'input_invalid',
        status: undefined,
        issues: [
          { path: ['number'], code: 'case_number_invalid' },
          { path: ['status'], code: 'required' },
          { path: ['note'], code: 'required' },
        ],
      },
    );
  });

  it('tells the limit that a text missed', () => {
    const given = { body: { ...filing, facts: 'สั้น' } };
    assert.partialDeepStrictEqual(
      faultsOf(() => describeCall(at, fileCase, given, key)),
      { issues: [{ path: ['facts'], code: 'too_short', limit: 10 }] },
    );
  });

  it('refuses a missing body', () => {
    assert.partialDeepStrictEqual(
      faultsOf(() => describeCall(at, fileCase, {}, key)),
      { code: 'input_invalid' },
    );
  });

  it('refuses an idempotency key that the centre would refuse', () => {
    assert.partialDeepStrictEqual(
      faultsOf(() => describeCall(at, fileCase, { body: filing }, 'ก')),
      { code: 'idempotency_key_invalid' },
    );
  });
});
