const unsafeLit = [
  'lit/directives/unsafe-html.js',
  'lit/directives/unsafe-svg.js',
  'lit/directives/unsafe-mathml.js',
  'lit-html/directives/unsafe-html.js',
  'lit-html/directives/unsafe-svg.js',
].map((name) => ({
  name,
  message: 'Text from a person or a server is a text node (house style 14).',
}));

const inlineStyle = ['lit/directives/style-map.js', 'lit-html/directives/style-map.js'].map(
  (name) => ({
    name,
    message: "Its first render is an inline style, which a host's CSP blocks (embed rule 1).",
  }),
);

const restricted = {
  paths: [
    ...unsafeLit,
    ...inlineStyle,
    { name: 'lit/static-html.js', importNames: ['unsafeStatic'], message: 'Use literal.' },
    { name: 'zod', message: "Import * as z from 'zod/mini' (toolchain)." },
  ],
  patterns: [
    {
      group: ['@damrong/*/src/*', '@damrong/*/dist/*'],
      message: "Import a package's public name.",
    },
  ],
};

export const restrictedImports = ['error', restricted];

/** In widgets: ky needs the global Request, which MooTools owns. */
export const sdkWithoutKy = [
  'error',
  {
    ...restricted,
    paths: [
      ...restricted.paths,
      { name: '@damrong/sdk', message: "Import from '@damrong/sdk/light' (embed rule 11b)." },
    ],
  },
];
