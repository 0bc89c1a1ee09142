import type { OfficerSession } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';
import { menuGroups, type MenuGroup, type PageEntry } from './page-entry.ts';
import { pages } from './pages.ts';

export interface DeskMenu {
  readonly locale: Locale;
  /** The page that is shown. */
  readonly shown: PageEntry | undefined;
  readonly officer: OfficerSession;
}

type Links = readonly PageEntry[];

/** What the officer may open, by group; a group without a page is none. */
function groupsOf({ mustChangePassword, permissions }: OfficerSession): Map<MenuGroup, Links> {
  const own = mustChangePassword
    ? []
    : pages.filter(({ permission }) => permissions.includes(permission));
  const groups = menuGroups.map(
    (group) => [group, own.filter(({ menu }) => menu === group)] as const,
  );
  return new Map(groups.filter(([, links]) => links.length > 0));
}

const groupOf = (shown: PageEntry | undefined): MenuGroup =>
  shown?.menu ?? shown?.belongsTo ?? 'main';

/** The groups of pages; each leads to its first page, and has its name where it has no other. */
export function groupLinks({ locale, officer, shown }: DeskMenu): TemplateResult {
  const { shell } = locale;
  const links = [...groupsOf(officer)].map(([group, [first, second]]) => {
    const isOnly = second === undefined;
    const isHere = group === groupOf(shown);
    const current = isOnly && shown === first ? 'page' : 'true';
    const name = isOnly && first ? first.title(locale) : shell.groups[group];
    return html`<a href=${first?.path ?? '/'} aria-current=${isHere ? current : nothing}
      >${name}</a
    >`;
  });
  return html`<nav class="menu groups" aria-label=${shell.mainMenu}>${links}</nav>`;
}

/** The pages of the group that is open. */
export function pageLinks({ locale, officer, shown }: DeskMenu): TemplateResult | typeof nothing {
  const group = groupOf(shown);
  const links = groupsOf(officer).get(group) ?? [];
  if (links.length < 2) return nothing;
  return html`<nav class="menu pages-of-group" aria-label=${locale.shell.groups[group]}>
    ${links.map((page) => {
      const current = page === shown ? 'page' : nothing;
      return html`<a href=${page.path} aria-current=${current}>${page.title(locale)}</a>`;
    })}
  </nav>`;
}
