import type { Permission } from '@damrong/contract';
import type { TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';
import type { Desk } from './desk.ts';

/** The groups of the menu, in its order: cases, what concerns the public, reports, administration. */
export const menuGroups = ['main', 'people', 'reports', 'center', 'account'] as const;

export type MenuGroup = (typeof menuGroups)[number];

/** The parts of an address that its page reads. */
export interface Address {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

interface PageContext {
  readonly desk: Desk;
  readonly locale: Locale;
}

interface Page {
  readonly name: string;
  /** Path of its address; a part that begins with a colon is a parameter. */
  readonly path: string;
  /** Brings its code, which registers its element. */
  readonly load: () => Promise<unknown>;
  /** What it is called in the menu, and until its code has come. */
  readonly title: (locale: Locale) => string;
  /** What an officer needs for it. */
  readonly permission: Permission;
  /** What others are told, where they may come by its address. */
  readonly otherwise?: (locale: Locale) => string;
  /** The group of the menu that shows it. */
  readonly menu?: MenuGroup;
  /** The group that is open while it is shown, where the menu does not show it. */
  readonly belongsTo?: MenuGroup;
}

interface PageDefinition<State> extends Page {
  /** What the address says; undefined where it is none of this page after all. */
  readonly read: (address: Address) => State | undefined;
  readonly render: (state: State, context: PageContext) => TemplateResult;
  /** Differs where a person has arrived somewhere else, so that the focus has to go there. */
  readonly viewOf?: (state: State) => string;
}

/** A page at one of its addresses. */
export interface OpenPage {
  readonly entry: PageEntry;
  readonly view: string;
  readonly render: (context: PageContext) => TemplateResult;
}

/** One page of the desk, as router, menu and shell know it. */
export interface PageEntry extends Page {
  /** The page at an address; undefined where the address is another page's. */
  open(url: URL): OpenPage | undefined;
}

/** Everything that is said of a page outside its own folder. */
export function definePage<State>(definition: PageDefinition<State>): PageEntry {
  const { read, render, viewOf = () => '', ...page } = definition;
  const entry: PageEntry = {
    ...page,
    open({ pathname, searchParams: query }) {
      const params = matchPath(page.path, pathname);
      const state = params && read({ params, query });
      if (state === undefined) return undefined;
      return {
        entry,
        view: `${page.name} ${viewOf(state)}`,
        render: (context) => render(state, context),
      };
    },
  };
  return entry;
}

/** The parameters of a path, decoded; undefined where it has another form. */
function matchPath(path: string, pathname: string): Record<string, string> | undefined {
  const names = path.split('/');
  const parts = pathname.split('/');
  if (names.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const part = parts[index] ?? '';
    if (name.startsWith(':')) params[name.slice(1)] = decode(part);
    else if (name !== part) return undefined;
  }
  return params;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
