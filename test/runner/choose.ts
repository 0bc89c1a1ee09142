import { allTestFiles, drivesBrowser, runsInBrowser, runsInNode } from './test-files.ts';

export interface Choice {
  stages: string[];
  /** Parts of file names; empty means every file. */
  files: string[];
}

const homes = [
  { stage: 'node', holds: runsInNode },
  { stage: 'browser', holds: runsInBrowser },
  { stage: 'end-to-end', holds: drivesBrowser },
];

/**
 * What the words after `npm test --` ask for: names of stages, and parts of the paths of test files
 * (`server`, `case-status`, `test/embedding`), which choose the stages that hold such files.
 */
export function choose(words: readonly string[], known: readonly string[], root: string): Choice {
  const stages = words.filter((word) => known.includes(word));
  const files = words.filter((word) => !known.includes(word));
  if (words.length === 0) return { stages: [...known], files };
  if (stages.length > 0) return { stages, files };
  const found = allTestFiles(root).filter((path) => files.some((part) => path.includes(part)));
  return {
    stages: homes.filter(({ holds }) => found.some(holds)).map(({ stage }) => stage),
    files,
  };
}
