import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { atomFeed, jsonFeed, rssFeed, type Feed, type FeedItem } from './feeds.ts';

const item = (change: Partial<FeedItem> = {}): FeedItem => ({
  id: 'tag:1567.example.go.th,2026:notices/road',
  title: 'ปิดถนน & เปลี่ยนเส้นทาง <ชั่วคราว>',
  text: '# กำหนด\n- เช้า\n- เย็น "ทุกวัน"',
  date: '2026-12-01',
  url: 'https://1567.example.go.th/th/news?province=50&a=1',
  topic: 'news',
  ...change,
});
const feed = (...items: FeedItem[]): Feed => ({
  title: 'ข่าวศูนย์ดำรงธรรมจังหวัดเชียงใหม่',
  lang: 'th',
  home: 'https://1567.example.go.th/th/news?province=50',
  self: 'https://1567.example.go.th/embed/content/notices/50.rss',
  items,
});

/** Every element is closed in the order in which elements were opened, and no sign stands bare. */
function assertWellFormed(text: string): void {
  assert.ok(text.startsWith('<?xml version="1.0" encoding="utf-8"?>\n'));
  const open: string[] = [];
  for (const [, closes, name = '', rest = ''] of text.matchAll(/<(\/?)([\w:]+)((?:\s[^<>]*)?)>/g)) {
    if (closes) assert.equal(open.pop(), name);
    else if (!rest.endsWith('/')) open.push(name);
  }
  assert.deepEqual(open, []);
  const bare = text.replace(/^<\?[^?]*\?>/, '').replace(/<\/?[\w:]+(?:\s[^<>]*)?>/g, '');
  assert.doesNotMatch(bare, /[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/);
}

describe('feeds of notices', () => {
  it('are well formed whatever the words are', () => {
    const hostile = item({
      title: ']]><script>alert(1)</script>&nbsp;',
      text: 'ก\u0000ข\u000bค\uFFFE 👨‍👩‍👧 </item></channel>',
      topic: '"><x y="',
    });
    for (const write of [rssFeed, atomFeed]) {
      for (const one of [feed(), feed(item()), feed(hostile, item())]) assertWellFormed(write(one));
      assert.doesNotMatch(write(feed(hostile)), /[\u0000\u000b\uFFFE]/);
    }
    assert.equal((JSON.parse(jsonFeed(feed(hostile))) as { items: unknown[] }).items.length, 1);
  });

  it('say the day as it is in Thailand', () => {
    assert.match(rssFeed(feed(item())), /<pubDate>Mon, 30 Nov 2026 17:00:00 GMT<\/pubDate>/);
    assert.match(atomFeed(feed(item())), /<updated>2026-12-01T00:00:00\+07:00<\/updated>/);
  });

  it('are as new as their newest item, pinned ones or not', () => {
    const text = atomFeed(feed(item({ date: '2026-01-01' }), item({ date: '2026-12-05' })));
    assert.equal(/<updated>([^<]*)</.exec(text)?.[1], '2026-12-05T00:00:00+07:00');
  });

  it('have the words without marks where one line is wanted', () => {
    assert.match(rssFeed(feed(item())), /<description>กำหนด เช้า เย็น &quot;ทุกวัน&quot;</);
    const { items } = JSON.parse(jsonFeed(feed(item({ text: 'ก'.repeat(400) })))) as {
      items: { summary: string; content_text: string }[];
    };
    assert.deepEqual([items[0]?.summary.length, items[0]?.content_text.length], [301, 400]);
  });

  it('end after fifty items', () => {
    const many = Array.from({ length: 60 }, (_, index) => item({ id: `tag:x,2026:${index}` }));
    assert.equal(rssFeed(feed(...many)).split('<item>').length - 1, 50);
    assert.equal(atomFeed(feed(...many)).split('<entry>').length - 1, 50);
  });
});
