import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../runner/command.ts';

const parts = ['Context', 'Decision', 'Consequence'];

interface Decision {
  readonly number: number;
  readonly title: string;
  /** The words in bold at the beginning of its paragraphs. */
  readonly parts: readonly string[];
}

function readDecisions(text: string): Decision[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [, number = '0', title = ''] = /^(\d+)\. (.*)/.exec(section) ?? [];
      const named = [...section.matchAll(/^\*\*([^*]+)\.\*\*/gm)].map(([, name = '']) => name);
      return { number: Number(number), title, parts: named };
    });
}

for (const document of globSync('packages/*/DECISIONS.md', { cwd: root })) {
  describe(document, () => {
    const text = readFileSync(join(root, document), 'utf8');
    const decisions = readDecisions(text);

    it('has one heading and numbered records', () => {
      assert.match(text, /^# Decisions\n\n## 1\. /);
      assert.deepEqual(
        decisions.map(({ number }) => number),
        decisions.map((_, index) => index + 1),
      );
    });

    it('says in each record context, decision and consequence', () => {
      const others = decisions.filter((one) => one.parts.join() !== parts.join());
      assert.deepEqual(
        others.map(({ number, title }) => `${number}. ${title}`),
        [],
      );
    });
  });
}
