import type { FieldIssue } from '@damrong/contract';

type Path = readonly (string | number)[];

// PostgreSQL refuses NUL (22021), and half of a surrogate pair silently becomes U+FFFD.
const UNSTORABLE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Issues for text that no database column can store, in any part of an input, whatever its schema
 * says.
 */
export function unstorableText(value: unknown, path: Path = []): FieldIssue[] {
  if (typeof value === 'string') {
    return UNSTORABLE.test(value) ? [{ path: [...path], code: 'characters_forbidden' }] : [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => unstorableText(item, [...path, index]));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => unstorableText(item, [...path, key]));
}
