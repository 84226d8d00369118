import { QabyldauError, type Text } from '@qabyldau/kernel';

/** `bad-setting`: what the environment says cannot be used. Its value is not told: it may be a secret. */
export const badSetting = (setting: string, expected: Text): QabyldauError =>
  new QabyldauError('bad-setting', { setting }, { words: { expected } });
