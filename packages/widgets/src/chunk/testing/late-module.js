globalThis.lateModuleRan = true;

export const word = 'late';
