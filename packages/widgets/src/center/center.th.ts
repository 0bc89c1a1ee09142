import type { Introduction } from '../element/element-plan.ts';
import { tilesTh } from './tiles.th.ts';

/** The words of the hub. */
export interface CenterMessages {
  readonly title: string;
  /** In the order of the elements; nothing of one that is no service of the hub. */
  readonly tiles: readonly (Introduction | undefined)[];
  readonly back: string;
  readonly opening: string;
}

export const centerTh: CenterMessages = {
  title: 'บริการของศูนย์ฯ',
  tiles: tilesTh,
  back: 'กลับไปหน้าบริการทั้งหมด',
  opening: 'กำลังเปิดบริการ',
};
