import type { DemoCase } from '../demo-case.ts';
import { chiangMai } from './chiang-mai.ts';
import { khonKaen } from './khon-kaen.ts';

/** The first one is the case that the API's examples look up. */
export const demoCases: readonly DemoCase[] = [...chiangMai, ...khonKaen];
