import {
  allTestFiles,
  drivesBrowser,
  looksAtTarballs,
  readsSources,
  runsInBrowser,
  startsCenters,
} from './test-files.ts';

export interface Choice {
  /** In the order in which they are known. */
  stages: string[];
  /** Parts of file names; empty means every file. */
  files: string[];
}

export interface Choosable {
  readonly name: string;
  readonly group?: string;
  readonly needs?: readonly string[];
  readonly byNameOnly?: true;
}

const homes = [
  { stage: 'sources', holds: readsSources },
  { stage: 'tarballs', holds: looksAtTarballs },
  { stage: 'centers', holds: startsCenters },
  { stage: 'browser', holds: runsInBrowser },
  { stage: 'end-to-end', holds: drivesBrowser },
];

/**
 * What the words after `npm test --` select: names of stages or groups of stages, and parts of the
 * paths of test files (`server`, `case-status`, `test/embedding`), which select the stages with
 * such files. Whatever a selected stage needs is included.
 */
export function choose(
  words: readonly string[],
  known: readonly Choosable[],
  root: string,
): Choice {
  const names = ({ name, group }: Choosable) => [name, ...(group === undefined ? [] : [group])];
  const all = known.flatMap(names);
  const files = words.filter((word) => !all.includes(word));
  const chosen = words.filter((word) => all.includes(word));
  const wanted = new Set<string>();
  if (words.length === 0) for (const stage of known) if (!stage.byNameOnly) wanted.add(stage.name);
  for (const stage of known) {
    if (names(stage).some((name) => chosen.includes(name))) wanted.add(stage.name);
  }
  if (chosen.length === 0 && files.length > 0) {
    const found = allTestFiles(root).filter((path) => files.some((part) => path.includes(part)));
    for (const { stage, holds } of homes) if (found.some(holds)) wanted.add(stage);
  }
  for (const { name, needs = [] } of [...known].reverse()) {
    if (wanted.has(name)) for (const need of needs) wanted.add(need);
  }
  return { stages: known.map(({ name }) => name).filter((name) => wanted.has(name)), files };
}
