import { contentKinds, findProvince, type ContentKind } from '@damrong/contract';
import { hrefWith } from '../app/href-with.ts';
import type { Address } from '../app/page-entry.ts';

/** Which entries are listed. */
export interface ContentListState {
  readonly kind: ContentKind;
  /** For the ministry: a province whose entries stand beside the national ones; empty for none. */
  readonly province: string;
}

const [firstKind] = contentKinds;

export function readContentListState({ query }: Pick<Address, 'query'>): ContentListState {
  const asked = query.get('kind');
  const province = query.get('province') ?? '';
  return {
    kind: contentKinds.find((kind) => kind === asked) ?? firstKind,
    province: findProvince(province) === undefined ? '' : province,
  };
}

export function contentHref({ kind, province }: ContentListState): string {
  const params = new URLSearchParams();
  if (kind !== firstKind) params.set('kind', kind);
  if (province !== '') params.set('province', province);
  return hrefWith('/content', params);
}
