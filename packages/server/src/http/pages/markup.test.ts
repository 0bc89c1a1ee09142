import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markup } from './markup.ts';

describe('markup', () => {
  it('escapes every value', () => {
    const hostile = `"><script>alert('1')</script>&`;
    assert.equal(
      markup`<p title="${hostile}">${hostile}</p>`.text,
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</p>',
    );
  });

  it('keeps markup and lists of it', () => {
    const items = ['ก', '<'].map((item) => markup`<li>${item}</li>`);
    assert.equal(markup`<ul>${items}${null}</ul>`.text, '<ul><li>ก</li>\n<li>&lt;</li></ul>');
  });
});
