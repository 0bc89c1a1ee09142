import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { ContentEntry, ContentIndex, Lang, PublishedContent } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { filesDirectory } from '../../test-support/databases.ts';
import { newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { systemClock } from '../clock.ts';
import { publishedFeeds, publishedList } from '../http/pages/published-lists.ts';
import { calendarFeed } from './calendar-feed.ts';
import { ContentFiles } from './content-files.ts';
import { Publisher } from './publisher.ts';

const item = {
  id: 'tag:1567.example.go.th,2026:notices/a',
  title: 'ประชุม; เชิญทุกคน, ทุกบ้าน',
  text: '# วาระ\n- งบประมาณ\n- อื่น ๆ',
  date: '2026-12-01',
  url: 'https://www.example.go.th/',
  topic: 'กิจกรรม',
};

describe('the calendar of events', () => {
  const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

  it('has each event as a whole day, with signs of the format escaped', () => {
    const text = calendarFeed({ title: 'ข่าว', items: [item] });
    for (const line of [
      'UID:tag:1567.example.go.th\\,2026:notices/a',
      'DTSTART;VALUE=DATE:20261201',
      'SUMMARY:ประชุม\\; เชิญทุกคน\\, ทุกบ้าน',
      'DESCRIPTION:วาระ งบประมาณ อื่น ๆ',
    ]) {
      assert.ok(lines(text).includes(line), line);
    }
    assert.equal(lines(text).at(-2), 'END:VCALENDAR');
  });

  it('has no line above 75 bytes, no letter cut, and no line that a text begins', () => {
    const text = calendarFeed({
      title: 'ก'.repeat(200),
      items: [{ ...item, title: `${'๑'.repeat(99)}👨‍👩‍👧\r\nATTACH:https://x.example/\u0007` }],
    });
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(!text.includes('\uFFFD'));
    assert.ok(lines(text).some((line) => line.endsWith('👨‍👩‍👧\\nATTACH:https://x.example/')));
    assert.ok(!lines(text).some((line) => line.startsWith('ATTACH')));
  });
});

describe('notices that a centre has published', () => {
  let center: TestCenter;
  let chief: TestOfficer;
  before(async () => {
    center = await startTestCenter('pglite');
    chief = await signInDemoOfficer(center, 'chiangmai.chief');
  });
  after(() => center.stop());

  const get = (path: string, headers = {}) => fetch(center.publicUrl + path, { headers });
  const feed = (name: string) => get(`/embed/content/notices/${name}`);
  const textOf = async (name: string) => (await feed(name)).text();
  async function keysIn(province: string): Promise<string[]> {
    const index = (await (await get(`/embed/content/${province}.json`)).json()) as ContentIndex;
    const file = await get(`/embed/content/${index.notices}`);
    return ((await file.json()) as PublishedContent).entries.map(({ key }) => key);
  }
  const notice = {
    kind: 'notices',
    nameTh: 'ปิดถนน <b>ชั่วคราว</b> & เบี่ยงทาง',
    nameEn: '',
    textTh: 'โทร 053-112-233 หรือดู https://www.example.go.th/road',
    textEn: '',
    topic: 'news',
    date: '2026-11-01',
    pinned: false,
    url: null,
    hidden: false,
  };
  async function post(path: string, body: object, version?: number) {
    const answer = await chief.call<ContentEntry>(path, {
      method: 'POST',
      body,
      headers: {
        'idempotency-key': newKey(),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
    });
    return answer;
  }
  async function publish(content: object, key: string): Promise<void> {
    const path = '/v1/officer/content';
    const { body: draft, text } = await post(path, {
      ...{ provinceCode: '50', key, position: 0, content },
    });
    assert.equal(draft.state, 'draft', text);
    await post(`${path}/${draft.id}/check`, { checked: true }, 1);
    const { status } = await post(`${path}/${draft.id}/publication`, { published: true }, 2);
    assert.equal(status, 200);
  }

  it('stand in the order of pins and days, whatever place was sent for them', async () => {
    await publish(notice, 'road');
    await publish({ ...notice, date: '2020-01-01', pinned: true }, 'old-pinned');
    const keys = await keysIn('50');
    assert.deepEqual(keys.slice(0, 2), ['demo-scam', 'old-pinned']);
    assert.ok(keys.includes('road'));
    assert.ok(!(await keysIn('40')).includes('road'));
  });

  it('are refused without a day, a title, a text or a topic that is known', async () => {
    for (const wrong of [
      { date: '2026-02-30' },
      { nameTh: '' },
      { textTh: ' ' },
      { topic: 'sport' },
      { url: 'ftp://www.example.go.th/' },
    ]) {
      const { status } = await post('/v1/officer/content', {
        ...{ provinceCode: '50', position: 0, content: { ...notice, ...wrong } },
      });
      assert.equal(status, 422, JSON.stringify(wrong));
    }
  });

  it('are fetched as feeds by any page, and as a calendar of the events alone', async () => {
    for (const [name, type] of [
      ['50.th.rss', 'application/rss+xml; charset=utf-8'],
      ['50.en.atom', 'application/atom+xml; charset=utf-8'],
      ['00.th.json', 'application/feed+json; charset=utf-8'],
      ['50.th.ics', 'text/calendar; charset=utf-8'],
    ] as const) {
      const { status, headers } = await feed(name);
      assert.deepEqual([status, headers.get('content-type')], [200, type]);
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.match(headers.get('cache-control') ?? '', /max-age=20/);
      const again = await get(`/embed/content/notices/${name}`, {
        'if-none-match': headers.get('etag') ?? '',
      });
      assert.equal(again.status, 304);
    }
    const rss = await textOf('50.th.rss');
    assert.match(rss, /ปิดถนน &lt;b&gt;ชั่วคราว&lt;\/b&gt; &amp; เบี่ยงทาง/);
    assert.match(rss, /<title>ข่าวและประกาศ ศูนย์ดำรงธรรมจังหวัดเชียงใหม่<\/title>/);
    assert.doesNotMatch(await textOf('40.th.rss'), /เบี่ยงทาง/);
    assert.match(await textOf('50.en.atom'), /Mobile centre in Mae Taeng/);
    const calendar = await textOf('50.th.ics');
    assert.equal(calendar.split('BEGIN:VEVENT').length - 1, 1);
    for (const wrong of ['99.th.rss', '50.fr.rss', '50.th.xml', '5.th.rss', '50.rss']) {
      assert.equal((await feed(wrong)).status, 404, wrong);
    }
  });

  it('follow what is published in the feeds', async () => {
    const before = await textOf('50.th.json');
    assert.ok(!before.includes('ประกาศใหม่ล่าสุด'));
    await publish({ ...notice, nameTh: 'ประกาศใหม่ล่าสุด' }, 'newest');
    assert.ok((await textOf('50.th.json')).includes('ประกาศใหม่ล่าสุด'));
  });

  it('are read where no script comes, with links made of what may be one', async () => {
    const publisher = await Publisher.load({
      database: center.database,
      files: new ContentFiles(join(filesDirectory(center.testDatabase), 'content')),
      clock: systemClock,
      onError: assert.ifError,
    });
    await publisher.stop();
    const pageOf = (lang: Lang, province?: string) =>
      publishedList({ tag: 'damrong-news' }, { lang, publisher, province })?.text ?? '';
    const page = pageOf('th', '50');
    assert.match(page, /<h2 lang="th">ปิดถนน &lt;b&gt;ชั่วคราว&lt;\/b&gt; &amp; เบี่ยงทาง<\/h2>/);
    assert.match(page, /<a href="tel:\+?\d+">053-112-233<\/a>/);
    assert.match(page, /<a href="https:\/\/www\.example\.go\.th\/road">/);
    assert.match(page, /<a href="\/embed\/content\/notices\/50\.th\.rss">/);
    assert.match(pageOf('en'), /<h2 lang="en">\(Example\) Hotline 1567/);
    const feeds = publishedFeeds({ tag: 'damrong-news' }, { lang: 'en', province: undefined });
    assert.match(
      feeds?.text ?? '',
      /type="text\/calendar" href="\/embed\/content\/notices\/00\.en\.ics"/,
    );
  });
});
