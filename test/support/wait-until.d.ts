/**
 * Waits until the condition holds, up to twenty seconds, which is long enough for a busy machine.
 * For something that may last only a moment use `seen`.
 */
export function waitUntil(condition: () => unknown, message?: string): Promise<void>;

/** Resolves once the condition has held after some change in this tree, however briefly. */
export function seen(root: Node, condition: () => unknown): Promise<void>;
