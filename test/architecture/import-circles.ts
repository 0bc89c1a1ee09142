import { posix } from 'node:path';
import ts from 'typescript';
import { namesImported } from './names-imported.ts';

export interface Source {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/**
 * Circles of files that import each other, whether for a value, for a type or later with
 * `import()`: each is a path that leads back to its first file.
 */
export function importCircles(sources: readonly Source[]): string[][] {
  const known = new Set(sources.map(({ path }) => path));
  const graph = new Map(
    sources.map((source) => [source.path, neighbours(source).filter((path) => known.has(path))]),
  );
  const circles: string[][] = [];
  let rest = [...known];
  while (rest.length > 0) {
    const [from = ''] = rest;
    const there = reachable(graph, from);
    const circle = [...there].filter((path) => reachable(graph, path).has(from));
    if (circle.length > 0) circles.push(wayRound(graph, from));
    rest = rest.filter((path) => path !== from && !circle.includes(path));
  }
  return circles;
}

function neighbours({ path, text }: Source): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return namesImported(source)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name));
}

type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * What a file imports, directly or through others; the file itself only when a path leads back to
 * it.
 */
function reachable(graph: Graph, from: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [...(graph.get(from) ?? [])];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    waiting.push(...(graph.get(path) ?? []));
  }
  return seen;
}

/** The shortest path from a file back to itself. */
function wayRound(graph: Graph, from: string): string[] {
  const ways = [[from]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of graph.get(way.at(-1) ?? '') ?? []) {
      if (next === from) return [...way, from];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return [];
}
