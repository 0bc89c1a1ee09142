import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { titleOf } from './title.ts';

describe('title', () => {
  it('is the first line when that is short', () => {
    assert.equal(titleOf('น้ำไม่ไหล\nมาห้าวันแล้ว'), 'น้ำไม่ไหล');
  });

  it('is cut at a word, with an ellipsis', () => {
    const title = titleOf('ถนนหน้าโรงเรียนเป็นหลุมลึกหลายจุด '.repeat(10));
    assert.ok(title.endsWith('…'));
    assert.ok([...new Intl.Segmenter('th').segment(title)].length <= 81);
    assert.match(title, /^ถนนหน้าโรงเรียน/);
  });

  it('never cuts a vowel or tone mark off its letter', () => {
    const title = titleOf('ที่นี่'.repeat(60));
    assert.ok('ที่นี่'.repeat(60).startsWith(title.slice(0, -1)));
    assert.equal(/[\u0e01-\u0e2e]…$/.test(title) && !title.endsWith('ที่…'), false);
  });

  it('shows no part of a national ID that the cut would go through', () => {
    const facts = `${'ก'.repeat(68)} 3-1006-00445-63-5 ${'ข'.repeat(40)}`;
    assert.doesNotMatch(titleOf(facts), /1006/);
    assert.doesNotMatch(titleOf('บัตร 31006\n00445635'), /31006/);
  });

  it('counts an emoji family as one character', () => {
    assert.equal(titleOf('👨‍👩‍👧'.repeat(80)), '👨‍👩‍👧'.repeat(80));
  });
});
