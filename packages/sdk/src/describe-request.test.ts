import {
  changeOfficerPassword as changePassword,
  changeStatus,
  fileCase,
  getPlaces,
  listCases,
  signOutOfficer,
  type Route,
} from '@damrong/contract';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filing } from '../test-support/samples.ts';
import { describeRequest } from './describe-request.ts';

const at = { baseUrl: 'https://1567.example/centre', lang: undefined };
const key = 'one-intent-one-case';

const named: Route = {
  id: 'named',
  method: 'GET',
  path: '/v1/{province}/by-name/{name}',
  origin: 'public',
  access: 'public',
};

describe('describeRequest', () => {
  it('puts the path behind the base URL', () => {
    const { url } = describeRequest(at, getPlaces, { params: { province: '50' } }, '');
    assert.equal(url, 'https://1567.example/centre/v1/places/50');
  });

  it('encodes Thai text, slashes and question marks in a path', () => {
    const params = { province: 'ก/ข', name: 'เชียงใหม่?' };
    const { url } = describeRequest(at, named, { params }, '');
    assert.equal(
      url,
      'https://1567.example/centre/v1/%E0%B8%81%2F%E0%B8%82/by-name/' +
        '%E0%B9%80%E0%B8%8A%E0%B8%B5%E0%B8%A2%E0%B8%87%E0%B9%83%E0%B8%AB%E0%B8%A1%E0%B9%88%3F',
    );
  });

  it('does not take a dollar sign in a parameter for a pattern', () => {
    const { url } = describeRequest(at, named, { params: { province: '$&', name: "$'" } }, '');
    assert.equal(url, "https://1567.example/centre/v1/%24%26/by-name/%24'");
  });

  it('writes the query without what is undefined', () => {
    const query = { filter: 'overdue', search: 'น้ำ & ไฟ', cursor: undefined, limit: 10 };
    const { searchParams } = new URL(describeRequest(at, listCases, { query }, '').url);
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
    const { url } = describeRequest(at, listCases, { query: {} }, '');
    assert.equal(url, 'https://1567.example/centre/v1/officer/cases');
  });

  it('sends the body as it was given', () => {
    const { body, headers } = describeRequest(at, fileCase, { body: filing }, key);
    assert.deepEqual(JSON.parse(String(body)), filing);
    assert.equal(headers['content-type'], 'application/json');
  });

  it('sends neither body nor content type where the endpoint takes none', () => {
    const call = describeRequest(at, signOutOfficer, {}, '');
    assert.equal('body' in call, false);
    assert.equal('content-type' in call.headers, false);
  });

  it('carries the idempotency key only where the endpoint asks for it', () => {
    const filed = describeRequest(at, fileCase, { body: filing }, key);
    const read = describeRequest(at, getPlaces, { params: { province: '50' } }, key);
    assert.equal(filed.headers['idempotency-key'], key);
    assert.equal('idempotency-key' in read.headers, false);
  });

  it('says on which version of the case a write was decided', () => {
    const status = { params: { number: '2570-50-000123-7' }, body: { status: 'screening' } };
    const { headers } = describeRequest(at, changeStatus, status, key, 7);
    assert.equal(headers['if-match'], '"7"');
    const filed = describeRequest(at, fileCase, { body: filing }, key);
    assert.equal('if-match' in filed.headers, false);
  });

  it('asks for the language of the transport', () => {
    const call = describeRequest(
      { ...at, lang: 'th' },
      getPlaces,
      { params: { province: '50' } },
      '',
    );
    assert.equal(call.headers['accept-language'], 'th');
  });

  it('sends cookies to the desk only', () => {
    assert.equal(describeRequest(at, signOutOfficer, {}, '').credentials, 'same-origin');
    assert.equal(describeRequest(at, fileCase, { body: filing }, key).credentials, 'omit');
  });

  it('says the origin of the desk to the desk, for programs that are no browser', () => {
    assert.equal(
      describeRequest(at, signOutOfficer, {}, '').headers['origin'],
      'https://1567.example',
    );
    const filed = describeRequest(at, fileCase, { body: filing }, key);
    assert.equal('origin' in filed.headers, false);
  });

  it('calls reading and keyed writing repeatable', () => {
    const status = { params: { number: '2570-50-000123-7' }, body: { status: 'screening' } };
    assert.equal(describeRequest(at, listCases, { query: {} }, '').repeatable, true);
    assert.equal(describeRequest(at, fileCase, { body: filing }, key).repeatable, true);
    assert.equal(describeRequest(at, changeStatus, status, key, 7).repeatable, true);
    assert.equal(describeRequest(at, changePassword, {}, '').repeatable, false);
  });
});
