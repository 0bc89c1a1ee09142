import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as contract from './index.ts';

describe('the routes', () => {
  for (const endpoint of contract.allEndpoints) {
    it(`lead where ${endpoint.id} is`, () => {
      const names: Readonly<Record<string, unknown>> = contract;
      const route = names[`${endpoint.id}Route`];
      assert.ok(route !== undefined, 'it is exported');
      assert.partialDeepStrictEqual(endpoint, route);
    });
  }
});
