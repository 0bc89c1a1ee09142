import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { PlaceIndex, ProvinceMap, SubdistrictMap } from '@damrong/contract';
import { startTestCentre, type TestCentre } from '../../test-support/centre.ts';
import { call } from '../../test-support/http-client.ts';
import { loadPlaces } from './places.ts';

describe('places of the country', () => {
  let centre: TestCentre;
  before(async () => {
    centre = await startTestCentre('pglite');
  });
  after(() => centre.stop());

  it('are served for searching, to be kept for a day', async () => {
    const { body, headers } = await call<PlaceIndex>(`${centre.publicUrl}/v1/places`);
    assert.equal(body.districts.length, 928);
    assert.match(headers.get('cache-control') ?? '', /max-age=86400/);
  });

  it('are served as a map of the provinces', async () => {
    const { body, headers } = await call<ProvinceMap>(`${centre.publicUrl}/v1/province-map`);
    assert.equal(body.provinces.length, 77);
    assert.match(headers.get('cache-control') ?? '', /max-age=86400/);
  });

  it('are served as outlines of the subdistricts of a province, in a few kilobytes', async () => {
    const address = `${centre.publicUrl}/v1/subdistrict-map/50`;
    const { body, headers } = await call<SubdistrictMap>(address);
    assert.equal(body.province, '50');
    assert.equal(body.areas.length, 204);
    assert.match(headers.get('cache-control') ?? '', /max-age=86400/);
    assert.equal((await call(`${centre.publicUrl}/v1/subdistrict-map/99`)).status, 422);
  });

  it('name the file that cannot be read', async () => {
    await assert.rejects(loadPlaces('/nowhere'), /cannot be read from \/nowhere\/\d\d\.json/);
  });
});
