import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CaseReceipt, CaseView } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { ProblemError } from '../problem-error.ts';
import { StreamLimits } from './stream-limits.ts';

type Center = Pick<TestCenter, 'publicUrl'>;

function watch({ publicUrl }: Center, { number, code }: CaseReceipt): Promise<Response> {
  return fetch(`${publicUrl}/v1/cases/watch`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ number, code }),
  });
}

/** The view that comes next. */
async function next(views: AsyncGenerator<CaseView, undefined>): Promise<CaseView> {
  const { value } = await views.next();
  return value ?? assert.fail('the stream has ended');
}

async function* viewsOf(response: Response): AsyncGenerator<CaseView, undefined> {
  let pending = '';
  const decoder = new TextDecoder();
  for await (const bytes of response.body ?? []) {
    const events = (pending + decoder.decode(bytes as Uint8Array, { stream: true })).split('\n\n');
    pending = events.pop() ?? '';
    for (const event of events) {
      if (event.startsWith('data: ')) yield JSON.parse(event.slice(6)) as CaseView;
    }
  }
  return undefined;
}

for (const engine of engines) {
  describe(`watching a case on ${engine}`, () => {
    let center: TestCenter;
    let officer: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
    });
    after(() => center.stop());

    const change = ({ number }: CaseReceipt, body: unknown) =>
      officer.call(`/v1/officer/cases/${number}/status`, { body });

    it('sends the view at once, and again within seconds of a change', async () => {
      const { body: receipt } = await fileCase(center);
      const response = await watch(center, receipt);
      assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/);
      assert.match(response.headers.get('cache-control') ?? '', /no-store/);
      const views = viewsOf(response);
      assert.equal((await next(views)).status, 'received');
      await change(receipt, { status: 'in_progress' });
      const from = performance.now();
      assert.equal((await next(views)).status, 'in_progress');
      assert.ok(performance.now() - from < 8000);
      await views.return(undefined);
    });

    it('sends nothing about what officers do among themselves', async () => {
      const { body: receipt } = await fileCase(center);
      await officer.call(`/v1/officer/cases/${receipt.number}/assignments`, {
        body: { recipients: [{ kind: 'district', districtCode: '5007' }] },
      });
      const views = viewsOf(await watch(center, receipt));
      await views.next();
      await officer.call(`/v1/officer/cases/${receipt.number}/notes`, {
        body: { note: 'รับทราบทางโทรศัพท์' },
      });
      await change(receipt, { status: 'in_progress', publicNote: 'เริ่มซ่อมแล้ว' });
      let value: CaseView;
      // The first of the two changes may have been seen before the second was made.
      do {
        value = await next(views);
        assert.equal(JSON.stringify(value).includes('รับทราบทางโทรศัพท์'), false);
      } while (value.timeline.at(-1)?.note !== 'เริ่มซ่อมแล้ว');
      await views.return(undefined);
    });

    it('refuses a wrong code like every call, before any stream', async () => {
      const { body: receipt } = await fileCase(center);
      const response = await watch(center, { ...receipt, code: '0000-0000-0000' });
      assert.equal(response.status, 404);
      assert.equal(((await response.json()) as { code: string }).code, 'case_not_found');
    });
  });
}

describe('watching a case', () => {
  it('hears of what another process does, and ends when its own stops', async () => {
    const first = await startTestCenter('postgres');
    const second = await startTestCenter('postgres', { testDatabase: first.testDatabase });
    try {
      const { body: receipt } = await fileCase(first);
      const views = viewsOf(await watch(second, receipt));
      await views.next();
      const officer = await signInDemoOfficer({ ...first, demo: second.demo }, 'chiangmai.officer');
      await officer.call(`/v1/officer/cases/${receipt.number}/status`, {
        body: { status: 'in_progress' },
      });
      assert.equal((await next(views)).status, 'in_progress');
      const [{ done }] = await Promise.all([views.next(), second.stop()]);
      assert.equal(done, true);
    } finally {
      await second.stop();
      await first.stop();
    }
  });

  it('is limited for each case, and makes room again', () => {
    const limits = new StreamLimits();
    const taken = Array.from({ length: 20 }, () => limits.take('address', 'case'));
    const refused = (error: unknown) =>
      error instanceof ProblemError &&
      error.code === 'too_many_requests' &&
      error.retryAfter === 30;
    assert.throws(() => limits.take('other', 'case'), refused);
    limits.take('address', 'another case')();
    for (const giveBack of taken) giveBack();
    limits.take('other', 'case');
  });

  it('is limited for each address', () => {
    const limits = new StreamLimits();
    for (let count = 0; count < 300; count += 1) limits.take('address', `case ${count}`);
    assert.throws(() => limits.take('address', 'one more'), ProblemError);
    limits.take('other', 'one more');
  });
});
