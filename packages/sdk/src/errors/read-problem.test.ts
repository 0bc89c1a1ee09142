import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readProblem } from './read-problem.ts';

describe('readProblem', () => {
  it('reads code, trace id, issues and seconds to wait', () => {
    const issues = [{ path: ['location', 'districtCode'], code: 'district_unknown' }];
    assert.deepEqual(
      readProblem({ type: 'x', status: 422, code: 'input_invalid', traceId: 't', issues }),
      { code: 'input_invalid', traceId: 't', issues, retryAfter: undefined },
    );
  });

  it('takes a field code it does not know for invalid', () => {
    const read = readProblem({ code: 'input_invalid', issues: [{ path: ['a', 0], code: 'new' }] });
    assert.deepEqual(read?.issues, [{ path: ['a', 0], code: 'invalid' }]);
  });

  it('drops what is not of the promised shape', () => {
    const issues = [7, null, { path: 'facts', code: 7 }, { path: [true, 'a'], limit: 'ten' }];
    assert.deepEqual(readProblem({ code: 'x', traceId: 7, issues, retryAfter: -1 }), {
      code: 'x',
      traceId: undefined,
      issues: [
        { path: [], code: 'invalid' },
        { path: ['a'], code: 'invalid' },
      ],
      retryAfter: undefined,
    });
  });

  for (const body of [undefined, null, 'no', [], {}, { code: 7 }, { error: 'x' }]) {
    it(`takes ${JSON.stringify(body)} for no problem document`, () => {
      assert.equal(readProblem(body), undefined);
    });
  }
});
