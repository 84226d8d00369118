import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { badSetting } from './bad-setting.js';

/**
 * The key that wraps every person's key: from `QABYLDAU_MASTER_KEY` (base64, 32 bytes), else from the file
 * `master.key` of the data folder, which is made at the first start and readable by its owner only.
 * @throws QabyldauError `bad-setting` when a key is there but is not 32 bytes.
 */
export function masterKey(directory: string, seed?: string): Buffer {
  const file = join(directory, 'master.key');
  const given =
    process.env['QABYLDAU_MASTER_KEY'] ?? (existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined);
  if (given !== undefined) {
    const key = Buffer.from(given, 'base64');
    if (key.length !== 32)
      throw badSetting(`QABYLDAU_MASTER_KEY (${file})`, {
        kk: 'base64 түріндегі 32 байт',
        ru: '32 байта в base64',
        en: '32 bytes in base64',
      });
    return key;
  }
  const fresh =
    seed === undefined ? randomBytes(32) : createHash('sha256').update(`master\0${seed}`).digest();
  writeFileSync(file, `${fresh.toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  return fresh;
}
