import { officerRoleCodes } from '@damrong/contract';

/**
 * What a stranger writes who follows CONTRIBUTING and nothing else: whole files, and lines put into
 * files that are there. Numbers in the names of migrations are those that are free.
 */
export interface Walk {
  /** By path, from the root of the repository. */
  readonly files: Readonly<Record<string, string>>;
  readonly lines: readonly Line[];
}

/** Lines before something that occurs once, or a part of a line behind it. */
export type Line = { readonly path: string; readonly text: string } & (
  { readonly before: string } | { readonly behind: RegExp }
);

const contract = 'packages/contract/src';
const server = 'packages/server/src';
const desk = 'packages/desk/src';

/** "Add an endpoint". */
export const endpointWalk: Walk = {
  files: {
    [`${contract}/schemas/greeting.ts`]: `import * as z from 'zod/mini';

/** How a provincial centre welcomes those who come, in both languages. */
export const greeting = z.object({ provinceCode: z.string(), th: z.string(), en: z.string() });

/** The parsed words of welcome of one provincial centre. */
export type Greeting = z.infer<typeof greeting>;
`,
    [`${contract}/routes/greeting.ts`]: `import type { Route } from '../route.ts';
import type { greeting } from '../schemas/greeting.ts';
import type { provinceParams } from '../schemas/path-params.ts';

/** \`GET /v1/greetings/{province}\` of the public API. */
export const getGreetingRoute: Route<{ params: typeof provinceParams }, typeof greeting> = {
  id: 'getGreeting',
  method: 'GET',
  path: '/v1/greetings/{province}',
  origin: 'public',
  access: 'public',
};
`,
    [`${contract}/endpoints/greeting.ts`]: `import { endpoint } from '../endpoint.ts';
import { getGreetingRoute } from '../routes/greeting.ts';
import { greeting } from '../schemas/greeting.ts';
import { provinceParams } from '../schemas/path-params.ts';

/** How a provincial centre welcomes those who come. Answers 200 with a \`Greeting\`. */
export const getGreeting = endpoint(getGreetingRoute, {
  summary: 'How the centre of a province welcomes those who come',
  tag: 'centers',
  input: { params: provinceParams },
  status: 200,
  output: greeting,
});
`,
  },
  lines: [
    {
      path: `${contract}/index.ts`,
      before: "export { allEndpoints } from './endpoints/all-endpoints.ts';",
      text: `export { getGreeting } from './endpoints/greeting.ts';
export { getGreetingRoute } from './routes/greeting.ts';
export { greeting, type Greeting } from './schemas/greeting.ts';`,
    },
    {
      path: `${contract}/endpoints/all-endpoints.ts`,
      before: "import type { Endpoint } from '../endpoint.ts';",
      text: "import { getGreeting } from './greeting.ts';",
    },
    {
      path: `${contract}/endpoints/all-endpoints.ts`,
      behind: /Object\.freeze\(\[\n/,
      text: '  getGreeting,\n',
    },
    {
      path: `${contract}/openapi/named-schemas.ts`,
      before: "import { placeIndex } from '../places/place-index.ts';",
      text: "import { greeting } from '../schemas/greeting.ts';",
    },
    {
      path: `${contract}/openapi/named-schemas.ts`,
      before: '  CenterCard: centerCard,',
      text: '  Greeting: greeting,',
    },
    {
      path: `${contract}/openapi/descriptions.ts`,
      before: "  CenterCard: 'How to reach the centre of a province.',",
      text: "  Greeting: 'How a centre welcomes those who come.',",
    },
    {
      path: `${contract}/openapi/answer-examples.ts`,
      before: '  CenterCard: {',
      text: "  Greeting: { provinceCode: '50', th: 'ยินดีให้บริการ', en: 'Glad to help' },",
    },
    { path: 'packages/sdk/src/create-client.ts', before: '  getCenter,\n', text: '  getGreeting,' },
    {
      path: 'packages/sdk/src/create-client.ts',
      before: '    centers: {',
      text: `    greetings: {
      /** How the centre of a province welcomes those who come. */
      get: (province: string, options?: CallOptions) =>
        send(transport, getGreeting, { params: { province } }, options),
    },`,
    },
    {
      path: 'packages/sdk/src/create-client.test.ts',
      before: "  ['GET /v1/centers/50', (c) => c.centers.get('50')],",
      text: "  ['GET /v1/greetings/50', (c) => c.greetings.get('50')],",
    },
    {
      path: `${server}/http/public-routes.ts`,
      before: '  routeOnce(contract.fileCase,',
      text: `  route(contract.getGreeting, ({ params }) =>
    Promise.resolve({ provinceCode: params.province, th: 'ยินดีให้บริการ', en: 'Glad to help' }),
  );`,
    },
  ],
};

/** "Add a table"; \`rowSecurity\` is what its migration says of it. */
export function tableWalk(number: string, rowSecurity: string): Walk {
  return {
    files: {
      [`${server}/database/migrations/${number}-guest-book.ts`]: `import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who has visited a centre. */
export const guestBook: Migration = {
  async up(db) {
    await sql\`
      create table guests (
        province_code text not null,
        serial integer not null,
        name text not null,
        primary key (province_code, serial)
      );
      ${rowSecurity}
      grant select on guests to damrong_officer;
    \`.execute(db);
  },
};
`,
      [`${server}/database/guest-tables.ts`]: `export interface GuestTable {
  province_code: string;
  serial: number;
  name: string;
}
`,
    },
    lines: [
      ...migrationLines(number, 'guest-book', 'guestBook'),
      {
        path: `${server}/database/schema.ts`,
        before: 'export interface Schema {',
        text: "import type { GuestTable } from './guest-tables.ts';\n",
      },
      {
        path: `${server}/database/schema.ts`,
        before: '  centers: CenterTable;',
        text: '  guests: GuestTable;',
      },
    ],
  };
}

export const guarded = `alter table guests enable row level security;
      alter table guests force row level security;
      create policy officer_reads on guests for select to damrong_officer
        using (province_code = (select damrong_scope()));`;

function migrationLines(number: string, file: string, name: string): Line[] {
  const path = `${server}/database/migrations/all-migrations.ts`;
  return [
    {
      path,
      before: "import type { Migration } from 'kysely/migration';",
      text: `import { ${name} } from './${number}-${file}.ts';`,
    },
    { path, before: '};\n', text: `  '${number}-${file}': ${name},` },
  ];
}

/** "Add a page to the desk", with its words ("Add a word"). */
export const pageWalk: Walk = {
  files: {
    [`${desk}/hello/hello-page.ts`]: `import { html, type TemplateResult } from 'lit';
import { DeskPage } from '../app/desk-page.ts';
import { pageStyles } from '../app/page.styles.ts';

/** Greets the officer. */
export class HelloPage extends DeskPage {
  static override styles = pageStyles;

  get heading(): string {
    return this.locale.hello.heading;
  }

  override render(): TemplateResult {
    return html\`<h1 tabindex="-1">\${this.heading}</h1>\`;
  }
}
`,
    [`${desk}/hello/hello-page.define.ts`]: `import { define } from '../app/define.ts';
import { HelloPage } from './hello-page.ts';

define('damrong-desk-hello', HelloPage);
`,
    [`${desk}/hello/hello.entry.ts`]: `import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';

export const helloEntry = definePage({
  name: 'hello',
  path: '/hello',
  permission: 'account.own',
  title: ({ hello }) => hello.heading,
  menu: 'main',
  load: () => import('./hello-page.define.ts'),
  read: () => true,
  render: (_state, { desk, locale }) =>
    html\`<damrong-desk-hello .desk=\${desk} .locale=\${locale}></damrong-desk-hello>\`,
});
`,
    [`${desk}/locale/hello.th.ts`]: `export const helloTh = {
  heading: 'ยินดีต้อนรับ',
};

export type HelloMessages = typeof helloTh;
`,
    [`${desk}/locale/hello.en.ts`]: `import type { HelloMessages } from './hello.th.ts';

export const helloEn: HelloMessages = {
  heading: 'Welcome',
};
`,
  },
  lines: [
    {
      path: `${desk}/app/pages.ts`,
      before: "import { quarantineEntry } from '../quarantine/quarantine.entry.ts';",
      text: "import { helloEntry } from '../hello/hello.entry.ts';",
    },
    { path: `${desk}/app/pages.ts`, before: '  quarantineEntry,', text: '  helloEntry,' },
    {
      path: `${desk}/locale/locale.ts`,
      before: "import { listEn } from './list.en.ts';",
      text: "import { helloEn } from './hello.en.ts';\nimport { helloTh } from './hello.th.ts';",
    },
    { path: `${desk}/locale/locale.ts`, before: '  list: listTh,', text: '  hello: helloTh,' },
    { path: `${desk}/locale/locale.ts`, before: '  list: listEn,', text: '  hello: helloEn,' },
    {
      path: 'packages/desk/README.md',
      before: '| `/volunteer-skills` ',
      text: '| `/hello` | a greeting |',
    },
    {
      path: 'packages/desk/README.md',
      before: '  `src/volunteer-skills`,',
      text: '  `src/hello`,',
    },
  ],
};

/** "Add a role": an inspector who reads cases of a province and changes nothing. */
export function roleWalk(number: string): Walk {
  const roles = [...officerRoleCodes, 'inspector'].map((code) => `'${code}'`).join(', ');
  return {
    files: {
      [`${server}/database/migrations/${number}-inspectors.ts`]: `import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Inspectors read the cases of their province. */
export const inspectors: Migration = {
  async up(db) {
    await sql\`
      alter table officers drop constraint officers_role_check;
      alter table officers add constraint officers_role_check
        check (role in (${roles}));
    \`.execute(db);
  },
};
`,
    },
    lines: [
      ...migrationLines(number, 'inspectors', 'inspectors'),
      {
        path: `${contract}/codes/officer-roles.ts`,
        before: "  { code: 'administrator',",
        text: "  { code: 'inspector', th: 'ผู้ตรวจราชการ', en: 'Inspector' },",
      },
      {
        path: `${contract}/access/access.ts`,
        behind: /'case\.read': \{\s*/,
        text: "inspector: 'province', ",
      },
      {
        path: `${contract}/access/access.ts`,
        behind: /const anybody: Reaches = \{\s*/,
        text: "inspector: 'own', ",
      },
      {
        path: `${contract}/access/managed-roles.ts`,
        before: '  director: [],',
        text: '  inspector: [],',
      },
      {
        path: `${server}/seed/demo-officers.ts`,
        before: "  {\n    username: 'khonkaen.officer',",
        text: `  {
    username: 'chiangmai.inspector',
    displayName: 'ผู้ตรวจราชการ ตัวอย่าง (เชียงใหม่)',
    role: 'inspector',
    provinceCode: '50',
  },`,
      },
      {
        path: 'test/conformance/access.test.ts',
        before: "  administrator: 'moi.admin',",
        text: "  inspector: 'chiangmai.inspector',",
      },
    ],
  };
}
