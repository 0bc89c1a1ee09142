/** Two starts on a fresh clone would write the same files: the second waits, then finds them made. */
export declare function withBuildLock(root: string, work: () => Promise<void>): Promise<void>;
