/**
 * What this code base never writes, as syntax. Each entry is [selector, message]; the lists are
 * joined per folder in eslint.config.js, because a later `no-restricted-syntax` replaces an earlier.
 */

export const language = [
  ['ExportDefaultDeclaration', 'Named exports only (house style 4).'],
  ['ExportAllDeclaration', 'List each public name; no star re-export (house style 4).'],
  ['TSEnumDeclaration', 'TypeScript adds only types: use an object or a union (house style 22).'],
  [
    'TSModuleDeclaration[kind!="global"][declare!=true]',
    'TypeScript adds only types: no namespaces (house style 22).',
  ],
  ['TSParameterProperty', 'TypeScript adds only types: no parameter properties (house style 22).'],
  ['TSImportEqualsDeclaration', 'Use import declarations.'],
  [
    'MemberExpression[object.name=/^(localStorage|sessionStorage)$/][property.name="clear"], MemberExpression[object.property.name=/^(localStorage|sessionStorage)$/][property.name="clear"]',
    "Storage is the page's: remove own damrong: keys only (embed rule 12).",
  ],
];

export const markup = [
  [
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|parseFromString|createContextualFragment|srcdoc)$/]',
    'Text from a person or a server is a text node: build nodes or use a template (house style 14).',
  ],
  [
    'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
    'document.write breaks the host page (embed rule 1).',
  ],
  [
    'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic|unsafeCSS)$/]',
    'Text from a person or a server is a text node (house style 14).',
  ],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\s\\.(innerHTML|outerHTML|srcdoc)=/]',
    'Text from a person or a server is a text node (house style 14).',
  ],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    "A host's CSP blocks inline styles: use classes or custom properties (embed rule 1).",
  ],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<(style|script)[\\s>]/i]',
    "A host's CSP blocks inline styles and scripts: use static styles (embed rule 1).",
  ],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\son[a-z]+=/i]',
    "A host's CSP blocks inline handlers: use @event (embed rule 1).",
  ],
  [
    'TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/[0-9.]rem\\b/]',
    'The host page owns rem: use em (embed rule 9).',
  ],
];

const builtText = ':matches(TemplateLiteral[expressions.length>0], BinaryExpression[operator="+"])';

export const sql = [
  [
    'MemberExpression[object.name="sql"][property.name=/^(raw|lit)$/]',
    'Values travel as parameters: use the sql tag with ${…}, sql.ref or sql.table.',
  ],
  [
    'MemberExpression[object.name="CompiledQuery"][property.name="raw"]',
    'Values travel as parameters: use the sql tag.',
  ],
  [
    `CallExpression[callee.property.name=/^(query|exec|execute|unsafe)$/] > ${builtText}`,
    'SQL is never built from text: pass the values as parameters.',
  ],
  [
    ':not(TaggedTemplateExpression) > TemplateLiteral[expressions.length>0] > TemplateElement:first-child[value.raw=/^\\s*(select\\s|insert\\s+into\\s|update\\s+\\S+\\s+set\\s|delete\\s+from\\s)/i]',
    'SQL is never built from text: pass the values as parameters.',
  ],
];

export const systemTime = [
  [
    'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    'The clock is passed in, so that a test can choose the moment (packages/server/src/clock.ts).',
  ],
];

/** Globals that Prototype 1.7, MooTools 1.4 and friends replace on the pages we live in. */
export const patchedGlobals = [
  [
    'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    'Old libraries replace Array.from, and theirs knows no Set: spread (embed rule 11).',
  ],
  [
    'CallExpression[callee.type="MemberExpression"][callee.property.name="bind"]',
    'Old libraries replace Function.prototype.bind: use an arrow function (embed rule 11).',
  ],
  [
    'CallExpression[callee.property.name="entries"][callee.object.name!="Object"]',
    'Prototype replaces Array.prototype.entries by a copy of the list: count (embed rule 11).',
  ],
  [
    'CallExpression[callee.property.name="finally"]',
    'Old libraries bring promises without it: use try and finally (embed rule 11).',
  ],
  [
    'ForInStatement',
    'Old libraries add enumerable names to prototypes: use Object.keys (embed rule 11).',
  ],
  [
    'MemberExpression[property.name=/^(toJSON|toQueryString|toQueryParams)$/]',
    'Old libraries define this name on prototypes (embed rule 11).',
  ],
];

const young = 'Younger than the oldest browser that is promised (packages/widgets/README.md).';

/** What no setting of TypeScript keeps out: its library knows the ages of the language, not of the web. */
export const youngMembers = [
  ['MemberExpression[object.name="URL"][property.name=/^(parse|canParse)$/]', young],
  ['MemberExpression[object.name="AbortSignal"][property.name=/^(any|timeout)$/]', young],
  ['MemberExpression[object.name="crypto"][property.name="randomUUID"]', young],
  ['CallExpression[callee.name=/^(structuredClone|requestIdleCallback)$/]', young],
  ['CallExpression[callee.property.name=/^(throwIfAborted|checkVisibility|showPopover)$/]', young],
  ['Literal[regex.pattern=/\\(\\?<[!=]/]', young],
];

const late = ['fetch', 'Request', 'Response', 'Headers', 'XMLHttpRequest'];
const taken = 'The page may own it: import from platform/platform.ts (embed rule 11b).';

/** Names that pages own or wrap; ours are taken early in packages/widgets/src/platform. */
export const lateGlobals = ['error', ...late.map((name) => ({ name, message: taken }))];

export const lateMembers = [
  [
    `MemberExpression[object.name=/^(window|globalThis|self)$/][property.name=/^(${late.join('|')})$/]`,
    taken,
  ],
];

export const hostPage = [
  [
    'CallExpression[callee.object.name="document"][callee.property.name=/^(querySelector|querySelectorAll|getElementById|getElementsBy.*|elementFromPoint)$/]',
    'A widget knows its own root only (embed rule 3).',
  ],
  [
    'MemberExpression[object.name="document"][property.name=/^(forms|links|images|all|cookie|title|domain)$/]',
    "The document is the host page's (embed rules 3 and 12).",
  ],
  [
    'CallExpression[callee.object.name="history"], CallExpression[callee.object.property.name="history"]',
    "History is the host page's (embed rule 12).",
  ],
  [
    'AssignmentExpression[left.object.name="location"], AssignmentExpression[left.name="location"], CallExpression[callee.object.name="location"]',
    "The address is the host page's (embed rule 12).",
  ],
  [
    'AssignmentExpression[left.object.name=/^(window|globalThis|self)$/]',
    'No new global (embed rule 12).',
  ],
  [
    'CallExpression[callee.object.name=/^(window|globalThis|self)$/][callee.property.name=/^scroll/], CallExpression[callee.name=/^scroll(To|By)?$/]',
    "Scrolling is the host page's (embed rule 12).",
  ],
];

export const tests = [
  [
    'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(only|skip|todo)$/]',
    'A test runs or is not there.',
  ],
  ['CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]', 'A test runs or is not there.'],
  [
    'CallExpression[callee.name=/^(it|test|describe)$/] > ObjectExpression > Property[key.name=/^(only|skip|todo)$/]',
    'A test runs or is not there.',
  ],
  [
    'ImportDeclaration[source.value="node:test"] ImportSpecifier[imported.name="mock"]',
    'No mocks of our own code.',
  ],
];

export function restrict(...lists) {
  return ['error', ...lists.flat().map(([selector, message]) => ({ selector, message }))];
}
