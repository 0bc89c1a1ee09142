import { apply, walk } from './walk.js';

const onlyForReaders = ['summary', 'tag', 'example'];

/** Leaves out of the bundle what only the OpenAPI document prints of an endpoint. */
export function endpointDocs() {
  return {
    name: 'endpoint-docs',
    transform(code, id) {
      if (!id.includes('/contract/src/endpoints/')) return null;
      const edits = [];
      walk(this.parse(code), (node) => {
        if (node.type !== 'CallExpression' || node.callee.name !== 'endpoint') return;
        for (const { key, value } of node.arguments[0].properties) {
          if (onlyForReaders.includes(key?.name)) {
            edits.push({ start: value.start, end: value.end, text: 'undefined' });
          }
        }
      });
      return { code: apply(code, edits), map: null };
    },
  };
}
