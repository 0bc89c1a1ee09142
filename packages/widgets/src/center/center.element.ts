import type { ElementPlan } from '../element/element-plan.ts';

export const center: ElementPlan = { name: 'center', hasDirectEntry: false };
