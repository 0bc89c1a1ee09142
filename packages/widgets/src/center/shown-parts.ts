import { nameOf } from '../element/element-plan.ts';
import { lazyElements } from '../elements.ts';

/** What `show` can name. */
export const parts: readonly string[] = [
  'banner',
  ...lazyElements.filter(({ icon }) => icon).map(nameOf),
];

/** What stands there where nothing is named. */
const usual = ['banner', ...lazyElements.filter((one) => one.icon && !one.isOnRequest).map(nameOf)];

/** What `show` names, in any case and with anything between; where nothing of it is known, what is usual. */
export function shownParts(show: string | null | undefined): readonly string[] {
  const named = (show ?? '').toLowerCase().match(/[a-z-]+/g) ?? [];
  const known = parts.filter((part) => named.some((name) => name.replace('damrong-', '') === part));
  return known.length > 0 ? known : usual;
}
