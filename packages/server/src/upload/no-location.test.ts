import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CaseView } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { cameraFile, cameraKinds, canary } from '../../test-support/camera-files.ts';
import { fileCase, filing, lookUp } from '../../test-support/citizen.ts';
import { marksOf } from '../../test-support/picture-marks.ts';
import { proofExtent, tellProgress } from '../../test-support/proof-extent.ts';
import { upload } from '../../test-support/uploads.ts';
import { policy } from './upload-policy.ts';

const files = proofExtent({ short: 12, full: 200 });

describe('photos carry no location', () => {
  let center: TestCenter;
  before(async () => {
    center = await startTestCenter('pglite');
  });
  after(() => center.stop());

  async function served(view: CaseView, code: string): Promise<Buffer[]> {
    const all: Buffer[] = [];
    for (const { id } of view.attachments) {
      for (const size of ['whole', 'preview']) {
        const answer = await fetch(`${center.publicUrl}/v1/cases/attachments`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ number: view.number, code, attachment: id, size }),
        });
        assert.equal(answer.status, 200);
        all.push(Buffer.from(await answer.arrayBuffer()));
      }
    }
    return all;
  }

  it('finds the marks in what a camera writes, so the test below can fail', async () => {
    for (const kind of cameraKinds) {
      const file = await cameraFile(kind, 7);
      assert.ok(marksOf(file).length >= 2, kind);
      assert.ok(file.includes(canary), kind);
    }
  });

  it(`leaves nothing beside the picture in ${files} camera files, whole or as previews`, async (t) => {
    const found: string[] = [];
    let seen = 0;
    for (let start = 0; start < files; start += policy.files) {
      const ids: string[] = [];
      for (let index = start; index < Math.min(files, start + policy.files); index += 1) {
        const kind = cameraKinds[index % cameraKinds.length] ?? 'jpeg';
        const { id, state } = await upload(center, await cameraFile(kind, index + 1));
        assert.equal(state.state, 'ready', JSON.stringify(state));
        ids.push(id);
      }
      tellProgress('photos carry no location', start, files);
      const { body: receipt } = await fileCase(center, filing({ attachments: ids }));
      const { body: view } = await lookUp(center, receipt);
      for (const bytes of await served(view, receipt.code)) {
        seen += 1;
        found.push(...marksOf(bytes));
        if (bytes.includes(canary) || bytes.includes('GPS')) found.push('canary');
      }
    }
    assert.equal(seen, files * 2);
    t.diagnostic(`${files} camera files, ${seen} served pictures, ${found.length} tags left`);
    assert.deepEqual(found, []);
  });
});
