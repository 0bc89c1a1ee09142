import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { PlaceIndex, ProvinceMap, SubdistrictMap } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { call } from '../../test-support/http-client.ts';
import { loadPlaces } from './places.ts';

describe('places of the country', () => {
  let center: TestCenter;
  before(async () => {
    center = await startTestCenter('pglite');
  });
  after(() => center.stop());

  it('are served for searching, to be kept for a day', async () => {
    const { body, headers } = await call<PlaceIndex>(`${center.publicUrl}/v1/places`);
    assert.equal(body.districts.length, 928);
    assert.match(headers.get('cache-control') ?? '', /max-age=86400/);
  });

  it('are served as a map of the provinces', async () => {
    const { body, headers } = await call<ProvinceMap>(`${center.publicUrl}/v1/province-map`);
    assert.equal(body.provinces.length, 77);
    assert.match(headers.get('cache-control') ?? '', /max-age=86400/);
  });

  it('are served as outlines of the subdistricts of a province, in a few kilobytes', async () => {
    const address = `${center.publicUrl}/v1/subdistrict-map/50`;
    const { body, headers } = await call<SubdistrictMap>(address);
    assert.equal(body.province, '50');
    assert.equal(body.areas.length, 204);
    assert.match(headers.get('cache-control') ?? '', /max-age=86400/);
    assert.equal((await call(`${center.publicUrl}/v1/subdistrict-map/99`)).status, 422);
  });

  it('name the file that cannot be read', async () => {
    await assert.rejects(loadPlaces('/nowhere'), /cannot be read from \/nowhere\/\d\d\.json/);
  });
});
