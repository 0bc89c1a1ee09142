import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { DrawnArea } from './read-shapes.ts';

/** The areas of the installed package, from its picture: its module has no type in package.json. */
export async function readDrawing(): Promise<DrawnArea[]> {
  const file = createRequire(import.meta.url).resolve('@svg-maps/thailand/thailand.svg');
  const picture = await readFile(file, 'utf8');
  return Array.from(picture.matchAll(/<path(\s[^>]*)>/g), ([, attributes = '']) => ({
    name: attributeOf(attributes, 'aria-label'),
    path: attributeOf(attributes, 'd'),
  }));
}

function attributeOf(attributes: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}
