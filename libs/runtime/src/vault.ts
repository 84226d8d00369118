import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { canonicalJson, QabyldauError, type CanonicalJson, type JsonObject } from '@qabyldau/kernel';
import type { PersonalPart } from '@qabyldau/engine';
import type { KeyStore } from '@qabyldau/event-store';

/** Where keys and nonces come from: chance, or for a simulation its seed. */
export interface SealSource {
  /** 32 bytes for a new subject. */
  key(subject: string): Buffer;
  /** 12 bytes, never twice the same for one key; `place` names the one sealing it is for. */
  nonce(place: string): Buffer;
}

export const randomSource: SealSource = { key: () => randomBytes(32), nonce: () => randomBytes(12) };

/** Keys and nonces that follow from a seed. For synthetic data only. */
export function seededSource(seed: string): SealSource {
  const derive = (purpose: string, name: string) =>
    createHmac('sha256', seed).update(`${purpose}\0${name}`).digest();
  return {
    key: (subject) => derive('key', subject),
    nonce: (place) => derive('nonce', place).subarray(0, 12),
  };
}

type SealedPart = { readonly subject: string; readonly sealed: string };

/**
 * Seals what identifies a person with that person's own key (AES-256-GCM; `sealed` is base64url of
 * nonce, ciphertext and tag; the stream and the subject are authenticated with it).
 * Keys lie in the key store, wrapped with the master key.
 */
export class Vault {
  readonly #keys = new Map<string, Buffer>();

  constructor(
    private readonly store: KeyStore,
    private readonly masterKey: Buffer,
    private readonly source: SealSource = randomSource,
  ) {}

  /**
   * @param place names this one sealing: stream, command and place in it.
   * @returns the text to store, and the promise that any new key is durable.
   * @throws QabyldauError `key-destroyed`: an erased person who comes again needs another reference.
   */
  seal(
    parts: readonly PersonalPart[],
    stream: string,
    place: string,
  ): { text: CanonicalJson; durable: Promise<void> } {
    const puts: Promise<void>[] = [];
    const sealed: SealedPart[] = parts.map(({ subject, data }) => {
      const key = this.#keyFor(subject, puts);
      const nonce = this.source.nonce(`${place}\0${subject}`);
      const bytes = encrypt(key, nonce, Buffer.from(canonicalJson(data)), associated(stream, subject));
      return { subject, sealed: bytes.toString('base64url') };
    });
    const durable = Promise.all(puts).then(() => undefined);
    // Whoever stores the text waits for it; when there is nothing to store after all, nobody does.
    durable.catch(() => undefined);
    return { text: canonicalJson(sealed), durable };
  }

  /** Opens what can be opened: the parts of erased persons are left out. */
  open(text: string | undefined, stream: string): readonly PersonalPart[] {
    if (text === undefined) return [];
    return (JSON.parse(text) as SealedPart[]).flatMap(({ subject, sealed }) => {
      const key = this.#existingKey(subject);
      if (key === undefined) return [];
      const plain = decrypt(key, Buffer.from(sealed, 'base64url'), associated(stream, subject));
      return [{ subject, data: JSON.parse(plain.toString()) as JsonObject }];
    });
  }

  /**
   * The reference under which a person is known: the same for the same identifier, and telling nothing
   * without the master key. Without an identifier it follows from `fallback`, which must be unique.
   */
  subjectOf(identifier: string | undefined, fallback: string): string {
    const name = identifier === undefined ? `case\0${fallback}` : `id\0${identifier}`;
    return `person-${createHmac('sha256', this.masterKey).update(name).digest('base64url').slice(0, 22)}`;
  }

  /** A name from outside that tells nothing without the master key; the same name gives the same answer. */
  blind(name: string): string {
    return createHmac('sha256', this.masterKey).update(`name\0${name}`).digest('base64url').slice(0, 22);
  }

  /** Makes a person unreadable for ever. */
  async destroy(subject: string): Promise<void> {
    this.#keys.delete(subject);
    await this.store.destroy(subject);
  }

  /** Forgets opened keys: after another process has erased somebody. */
  forget(): void {
    this.#keys.clear();
  }

  #existingKey(subject: string): Buffer | undefined {
    const known = this.#keys.get(subject);
    if (known !== undefined) return known;
    const wrapped = this.store.get(subject);
    if (wrapped === undefined || wrapped === 'destroyed') return undefined;
    return this.#remember(subject, decrypt(this.masterKey, Buffer.from(wrapped), Buffer.from(subject)));
  }

  #keyFor(subject: string, puts: Promise<void>[]): Buffer {
    const existing = this.#existingKey(subject);
    if (existing !== undefined) return existing;
    if (this.store.get(subject) === 'destroyed') throw new QabyldauError('key-destroyed', { subject });
    const key = this.source.key(subject);
    const wrapped = encrypt(this.masterKey, this.source.nonce(`wrap\0${subject}`), key, Buffer.from(subject));
    puts.push(this.#put(subject, wrapped));
    return this.#remember(subject, key);
  }

  /** A key that is not on the disk must not seal anything more. */
  async #put(subject: string, wrapped: Buffer): Promise<void> {
    try {
      await this.store.put(subject, wrapped);
    } catch (error) {
      this.#keys.delete(subject);
      throw error;
    }
  }

  #remember(subject: string, key: Buffer): Buffer {
    if (this.#keys.size >= 50_000) this.#keys.clear();
    this.#keys.set(subject, key);
    return key;
  }
}

const associated = (stream: string, subject: string): Buffer => Buffer.from(`${stream}\0${subject}`);

function encrypt(key: Buffer, nonce: Buffer, plain: Buffer, associatedData: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(associatedData);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, bytes: Buffer, associatedData: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(associatedData);
  decipher.setAuthTag(bytes.subarray(bytes.length - 16));
  return Buffer.concat([decipher.update(bytes.subarray(12, bytes.length - 16)), decipher.final()]);
}
