import { apply, walk } from './walk.js';

const platform = new URL('../src/platform/platform.ts', import.meta.url).pathname;
const zod = /\/node_modules\/zod\//;
const ofList = ['every', 'find', 'some'];

/**
 * Old libraries replace methods of the prototypes, and each other's: after Prototype and MooTools
 * `[1].find(…)` throws. In every module of a bundle these methods of lists are those that were taken
 * early. Libraries also walk objects with `for … in` and bind methods, which lint keeps our own code
 * from: without this, zod takes what a page adds to `Object.prototype` for fields. And where a page has
 * frozen `Error.prototype`, an error cannot be given a name by assignment: no form would pass a check.
 */
export function ownMembers() {
  return {
    name: 'own-members',
    transform(code, id) {
      if (id === platform) return null;
      const edits = [];
      const used = new Set();
      walk(this.parse(code), (node) => {
        if (node.type === 'ForInStatement') {
          edits.push(
            { start: node.left.end, end: node.right.start, text: ' of Object.keys(Object(' },
            { start: node.right.end, end: node.right.end, text: '))' },
          );
        } else if (zod.test(id) && namesError(node)) {
          // Nobody reads it.
          edits.push({ start: node.start, end: node.end, text: '' });
        } else if (calls(node, ['bind'])) {
          edits.push(
            {
              start: node.start,
              end: node.start,
              text: '((act, self) => (...all) => act.apply(self, all))(',
            },
            { start: node.callee.object.end, end: node.arguments[0].start, text: ', ' },
          );
        } else if (calls(node, ofList)) {
          const { name } = node.callee.property;
          used.add(name);
          edits.push(
            { start: node.start, end: node.start, text: `${name}$(` },
            { start: node.callee.object.end, end: node.arguments[0].start, text: ', ' },
          );
        }
      });
      if (edits.length === 0) return null;
      const imports = [...used].map((name) => `${name} as ${name}$`).join(', ');
      return {
        code: `import { ${imports} } from ${JSON.stringify(platform)};\n${apply(code, edits)}`,
        map: null,
      };
    },
  };
}

/** A call of a method of one of these names with one argument. */
function calls({ type, callee, arguments: given }, names) {
  return (
    type === 'CallExpression' &&
    callee.type === 'MemberExpression' &&
    !callee.computed &&
    names.includes(callee.property.name) &&
    given.length === 1
  );
}

/** `inst.name = "…";` */
function namesError({ type, expression }) {
  return (
    type === 'ExpressionStatement' &&
    expression.type === 'AssignmentExpression' &&
    expression.left.type === 'MemberExpression' &&
    expression.left.property.name === 'name' &&
    expression.right.type === 'Literal'
  );
}
