/**
 * JSON text of plain data. `JSON.stringify` alone obeys `toJSON` on arrays, which Prototype 1.6 and
 * 1.7 add to every page that loads them, and sends lists as quoted strings.
 * @see https://github.com/prototypejs/prototype/issues/338
 */
export function toJsonBody(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map((item) => toJsonBody(item)).join(',')}]`;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${toJsonBody(member)}`).join(',')}}`;
}
