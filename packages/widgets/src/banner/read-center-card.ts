import { getCenterRoute, type CenterCard } from '@damrong/contract';
import { fetch } from '../platform/platform.ts';
import { routeAddress } from '../platform/route-address.ts';

/**
 * The card of a province's centre, or undefined when it cannot be had. The SDK would check it too,
 * but weighs more than the whole banner; the card is only shown, as text.
 */
export async function readCenterCard(
  centerUrl: string,
  province: string,
  signal: AbortSignal,
): Promise<CenterCard | undefined> {
  try {
    const address = routeAddress(centerUrl, getCenterRoute.path, province);
    const response = await fetch(address, { signal, credentials: 'omit' });
    const card = (await response.json()) as Partial<CenterCard> | null;
    return card?.name && card.hours ? (card as CenterCard) : undefined;
  } catch {
    return undefined;
  }
}
