import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../runner/command.ts';

/** An empty project of one kind, with our packages in use as their READMEs say. */
export interface NpmProject {
  readonly name: string;
  /** What it installs beside our packages. */
  readonly installs: Readonly<Record<string, string>>;
  /** What its author writes, who knows the address of a centre. */
  files(center: string): Readonly<Record<string, string>>;
  /** Programs that it has installed, with their words, in this order. */
  readonly builds: readonly (readonly string[])[];
}

/** A project with pages that a browser opens. */
export interface WebProject extends NpmProject {
  /** What stands on each page beside the form tells the number of the case. */
  readonly pages: readonly string[];
  /** The folder that any web server serves; without one it brings its own server. */
  readonly serves?: string;
}

const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly devDependencies: Readonly<Record<string, string>>;
};

/** The versions that this repository uses itself, and those of what it does not use. */
function pinned(...names: readonly string[]): Record<string, string> {
  const versions: Readonly<Record<string, string>> = {
    ...devDependencies,
    '@types/react-dom': '19.3.0',
    next: '16.4.6',
    webpack: '5.113.0',
    'webpack-cli': '7.3.1',
  };
  return Object.fromEntries(names.map((name) => [name, versions[name] ?? 'unknown']));
}

function tsconfig(options: Readonly<Record<string, unknown>>, ...include: string[]): string {
  const compilerOptions = { strict: true, target: 'es2022', types: [], ...options };
  return JSON.stringify({ compilerOptions, include });
}

const bundled = {
  lib: ['es2022', 'dom', 'dom.iterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
};

const script = `import '@damrong/widgets/define/complaint-form';
import type { DamrongCaseFiledEvent, DamrongComplaintForm } from '@damrong/widgets';

const form = document.querySelector('damrong-complaint-form') satisfies DamrongComplaintForm | null;
const output = document.querySelector('output');
form?.addEventListener('damrong-case-filed', (event: DamrongCaseFiledEvent) => {
  if (output !== null) output.textContent = event.number;
});
`;

const page = (center: string, tag: string): string => `<!doctype html>
<html lang="th">
<meta charset="utf-8">
<title>หน้าเว็บ</title>
<damrong-complaint-form province="50" api="${center}"></damrong-complaint-form>
<output></output>
${tag}
</html>
`;

const vite: WebProject = {
  name: 'Vite',
  installs: pinned('vite', 'typescript'),
  files: (center) => ({
    'index.html': page(center, '<script type="module" src="/main.ts"></script>'),
    'main.ts': script,
    'tsconfig.json': tsconfig({ ...bundled, noEmit: true }, 'main.ts'),
  }),
  builds: [['tsc'], ['vite', 'build']],
  pages: ['/index.html'],
  serves: 'dist',
};

const webpack: WebProject = {
  name: 'webpack',
  installs: pinned('webpack', 'webpack-cli', 'typescript'),
  files: (center) => ({
    'dist/index.html': page(center, '<script src="main.js"></script>'),
    'src/main.ts': script,
    'tsconfig.json': tsconfig({ ...bundled, outDir: 'compiled', rootDir: 'src' }, 'src'),
    'webpack.config.js': `export default { mode: 'production', entry: './compiled/main.js' };\n`,
  }),
  builds: [['tsc'], ['webpack']],
  pages: ['/index.html'],
  serves: 'dist',
};

const layout = `import type { ReactNode } from 'react';

export const metadata = { icons: { icon: 'data:,' } };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return <html lang="th"><body>{children}</body></html>;
}
`;

const component = (center: string): string => `'use client';

import { DamrongComplaintForm } from '@damrong/widgets/react';
import { useState } from 'react';

export function Complaint() {
  const [number, setNumber] = useState('');
  return <>
    <DamrongComplaintForm province="50" api="${center}"
      onDamrongCaseFiled={(event) => setNumber(event.number)}>
      <a href="tel:1567">1567</a>
    </DamrongComplaintForm>
    <output>{number}</output>
  </>;
}
`;

const tagPage = (center: string): string => `'use client';

import '@damrong/widgets/define/complaint-form';
import '@damrong/widgets/jsx';
import type { DamrongCaseFiledEvent, DamrongComplaintForm } from '@damrong/widgets';
import { useEffect, useRef, useState } from 'react';

export default function Page() {
  const form = useRef<DamrongComplaintForm>(null);
  const [number, setNumber] = useState('');
  useEffect(() => {
    const tell = (event: DamrongCaseFiledEvent) => setNumber(event.number);
    const element = form.current;
    element?.addEventListener('damrong-case-filed', tell);
    return () => element?.removeEventListener('damrong-case-filed', tell);
  }, []);
  return <>
    <damrong-complaint-form ref={form} province="50" api="${center}" />
    <output>{number}</output>
  </>;
}
`;

const next: WebProject = {
  name: 'Next.js',
  installs: pinned(
    ...['next', 'react', 'react-dom', 'typescript'],
    ...['@types/node', '@types/react', '@types/react-dom'],
  ),
  files: (center) => ({
    'app/layout.tsx': layout,
    'app/complaint.tsx': component(center),
    'app/page.tsx': `import { Complaint } from './complaint';

export default function Page() {
  return <main><Complaint /></main>;
}
`,
    'app/tag/page.tsx': tagPage(center),
    'tsconfig.json': tsconfig(
      {
        ...bundled,
        allowJs: true,
        esModuleInterop: true,
        incremental: true,
        isolatedModules: true,
        jsx: 'react-jsx',
        noEmit: true,
        plugins: [{ name: 'next' }],
        resolveJsonModule: true,
        skipLibCheck: true,
        types: ['node', 'react', 'react-dom'],
      },
      ...['next-env.d.ts', '**/*.ts', '**/*.tsx', '.next/types/**/*.ts'],
    ),
  }),
  builds: [
    ['next', 'build'],
    ['tsc', '--noEmit'],
  ],
  pages: ['/', '/tag'],
};

export const webProjects: readonly WebProject[] = [vite, webpack, next];

export const nodeProject: NpmProject = {
  name: 'Node',
  installs: pinned('typescript', '@types/node'),
  files: (center) => ({
    'file-case.ts': `import { createClient } from '@damrong/sdk';

const center = createClient({ baseUrl: '${center}', lang: 'th' });
const { privacyNotice = '' } = await center.centers.get('50');
const { number, code } = await center.cases.file({
  provinceCode: '50',
  categoryCode: 'utilities.water_supply',
  facts: 'น้ำประปาไม่ไหลทั้งหมู่บ้านมาแล้ว 5 วัน',
  complainant: { identity: 'named', name: 'ผู้ร้อง ตัวอย่าง', phone: '081-234-5678' },
  truthConfirmed: true,
  privacyNotice,
});
const view = await center.cases.lookUp({ number, code });
console.log(JSON.stringify({ filed: number, found: view.number }));
`,
    'tsconfig.json': tsconfig(
      { lib: ['es2022', 'dom', 'dom.iterable'], module: 'nodenext', types: ['node'] },
      'file-case.ts',
    ),
  }),
  builds: [['tsc']],
};
