/** Builds what a fresh clone lacks. */
export declare const ensurePresent: () => Promise<void>;
/** Builds what is missing or older than its sources. */
export declare const ensureBuilt: () => Promise<void>;
