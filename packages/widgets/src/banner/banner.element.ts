import type { ElementPlan } from '../element/element-plan.ts';

export const banner: ElementPlan = { name: 'banner' };
