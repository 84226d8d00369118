/**
 * Keeps one wrapped key for each person. Destroying it makes everything sealed with it unreadable,
 * which is how a person is erased without touching the log.
 */
export interface KeyStore {
  /** The wrapped key, `destroyed` if there was one, or nothing. Reads what is durable. */
  get(subject: string): Uint8Array | 'destroyed' | undefined;
  /**
   * Stores a wrapped key unless the subject has one already (the first one stays).
   * In the embedded store the key is durable before any append made after this call is.
   */
  put(subject: string, wrapped: Uint8Array): Promise<void>;
  /** Overwrites the key beyond recovery and leaves a mark that there was one. Silent when already destroyed. */
  destroy(subject: string): Promise<void>;
}
