import type { ElementPage } from '../pages/element-pages.ts';
import type { StaticFiles } from '../static-files.ts';
import { contrastsOf, propertiesOf } from './contrast.ts';
import { nameOf, servicesOf, usualPartsOf, type Wishes } from './read-wishes.ts';
import type { SnippetForm } from './snippet-messages.ts';
import { writeSnippets, type PinnedRelease } from './write-snippets.ts';

export interface SnippetSources {
  readonly elementPages: readonly ElementPage[];
  readonly embedFiles: StaticFiles;
  readonly publicUrl: () => string;
  readonly version: string;
}

/** What a page shows for the wishes in its address; its script asks for the same as JSON. */
export interface Made {
  readonly snippets: Readonly<Record<SnippetForm, string>>;
  readonly contrasts: ReturnType<typeof contrastsOf>;
  readonly properties: Readonly<Record<string, string>>;
  readonly show: string;
  readonly isSiteWrong: boolean;
}

export const EXAMPLE_SITE = 'https://www.example.go.th';

/** Every form of the snippet for these wishes; one that cannot be had is empty. */
export async function makeSnippets(wishes: Wishes, sources: SnippetSources): Promise<Made> {
  const services = servicesOf(sources.elementPages);
  const chosen = services.filter(({ tag }) => wishes.show.includes(nameOf(tag)));
  const properties = propertiesOf(wishes.colors);
  const isUsual = wishes.show.join() === usualPartsOf(services).join();
  const { pinned = '', ...written } = writeSnippets(
    {
      center: sources.publicUrl(),
      province: wishes.province,
      lang: wishes.lang,
      services: chosen,
      show: isUsual ? undefined : wishes.show,
      colors: properties,
      site: wishes.site || EXAMPLE_SITE,
    },
    await pinnedRelease(sources),
  );
  return {
    snippets: { ...written, pinned },
    contrasts: contrastsOf(wishes.colors),
    properties,
    show: wishes.show.join(' '),
    isSiteWrong: wishes.isSiteWrong,
  };
}

/** The loader of this release with its hash; nothing where no widgets are built. */
export async function pinnedRelease({
  embedFiles,
  version,
}: Pick<SnippetSources, 'embedFiles' | 'version'>): Promise<PinnedRelease | undefined> {
  const file = await embedFiles.get(`${version}/integrity.json`)?.encoded('identity');
  if (file === undefined) return undefined;
  const { integrity } = JSON.parse(file.toString()) as { integrity: Record<string, string> };
  const hash = integrity['damrong.js'];
  return hash === undefined ? undefined : { version, hash };
}
