import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodeSteps } from './encoded-steps.ts';
import { expandSubdistrictMap } from './expand-subdistrict-map.ts';
import { nearSubdistricts } from './locate.ts';
import { toPosition } from './map-projection.ts';
import { subdistrictMap } from './subdistrict-map.ts';

test('steps are read as the format that they follow prints them', () => {
  assert.deepEqual(
    decodeSteps('_p~iF~ps|U_ulLnnqC_mqNvxq`@'),
    [3_850_000, -12_020_000, 220_000, -75_000, 255_200, -550_300],
  );
  assert.deepEqual(decodeSteps(''), []);
});

describe('nearSubdistricts', () => {
  /** Two squares of ten units side by side; the right one was divided. */
  const map = subdistrictMap.parse({
    province: '50',
    credit: '',
    lines: ['oeBoeB?nA', '??nA??oAoA?', '??oA??nAnA?'],
    areas: [
      { codes: ['500101'], rings: [[0, 1]] },
      { codes: ['500102', '500103'], rings: [[-1, 2]] },
    ],
  });
  const outlines = expandSubdistrictMap(map);
  const near = (x: number, y: number, reach: number) =>
    nearSubdistricts(outlines, toPosition([x, y]), reach).map(
      ({ code, metres }) => `${code} ${(metres / 1000).toFixed(1)}`,
    );

  test('shares the border that stands in the file once', () => {
    assert.deepEqual(
      outlines.map(({ rings }) => rings),
      [
        [
          [
            [410, 410],
            [410, 400],
            [400, 400],
            [400, 410],
          ],
        ],
        [
          [
            [410, 400],
            [410, 410],
            [420, 410],
            [420, 400],
          ],
        ],
      ],
    );
  });

  test('names the one around the position first, and its neighbour by distance', () => {
    assert.deepEqual(near(405, 405, 0), ['500101 0.0']);
    assert.deepEqual(near(408, 405, 500), ['500101 0.0', '500102 0.3', '500103 0.3']);
  });

  test('names every part of what was divided', () => {
    assert.deepEqual(near(415, 405, 0), ['500102 0.0', '500103 0.0']);
  });

  test('names nothing out of reach', () => {
    assert.deepEqual(near(405, 500, 12_000), []);
    assert.deepEqual(near(405, 500, 13_500), ['500101 12.9', '500102 13.0', '500103 13.0']);
  });
});
