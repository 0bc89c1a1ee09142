/** Visits every node of a syntax tree. */
export function walk(node, visit) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const item of node) walk(item, visit);
    return;
  }
  if (typeof node.type === 'string') visit(node);
  for (const value of Object.values(node)) walk(value, visit);
}

/** Puts texts in place of stretches of code that do not overlap. */
export function apply(code, edits) {
  let result = '';
  let from = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    result += code.slice(from, start) + text;
    from = end;
  }
  return result + code.slice(from);
}

/** Without the edits that lie within another one. */
export function outermost(edits) {
  return edits.filter(
    (one) =>
      !edits.some((other) => other !== one && other.start <= one.start && other.end >= one.end),
  );
}
