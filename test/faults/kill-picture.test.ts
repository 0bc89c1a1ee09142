import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { describe, it } from 'node:test';
import { drawPicture } from '../../packages/server/test-support/camera-files.ts';
import { startTestCenter } from '../../packages/server/test-support/center.ts';
import { fileCase, filing, lookUp } from '../../packages/server/test-support/citizen.ts';
import { proofExtent, tellProgress } from '../../packages/server/test-support/proof-extent.ts';
import {
  beginUpload,
  fetchAttachment,
  sendPiece,
} from '../../packages/server/test-support/uploads.ts';
import { asMaintenance } from '../../packages/server/src/database/transaction.ts';
import { startCenterProcess } from './center-process.ts';

const KILLS = proofExtent({ short: 1, full: 50 });

describe('kill -9 while a photo becomes a picture', () => {
  it(`loses no photo, in ${KILLS} kills: another process makes the picture`, async (test) => {
    const filer = await startTestCenter('postgres');
    test.after(() => filer.stop());
    const { database, testDatabase } = filer;
    const bytes = await drawPicture({ width: 2400, height: 1800 }, 'png');
    let lost = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const receiver = await startCenterProcess(tmpdir(), 0, testDatabase.settings);
      test.after(() => receiver.kill());
      const { id } = await beginUpload(receiver, bytes.length);
      const sent = await sendPiece(receiver, { id, offset: 0, bytes });
      assert.equal(sent.status, 204);
      await receiver.kill();
      // The claim of the killed process expires.
      const past = new Date(Date.now() - 1000);
      await asMaintenance(database, (transaction) =>
        transaction.updateTable('uploads').set({ claimed_until: past }).execute(),
      );
      const { body: receipt } = await fileCase(filer, filing({ attachments: [id] }));
      const { body: view } = await lookUp(filer, receipt);
      for (const size of ['whole', 'preview']) {
        const attachment = view.attachments[0]?.id;
        const { status } = await fetchAttachment(filer, { ...receipt, attachment, size });
        if (status !== 200) lost += 1;
      }
      tellProgress('kill -9 while a photo becomes a picture', kill + 1, KILLS);
    }
    assert.equal(lost, 0);
  });
});
