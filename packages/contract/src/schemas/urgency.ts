/** ชั้นความเร็ว, from ordinary to most urgent. */
export const urgencies = ['normal', 'urgent', 'very_urgent', 'most_urgent'] as const;
