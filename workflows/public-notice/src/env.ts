import type { BaseEnv } from '@qabyldau/engine';

export interface NoticeEnv extends BaseEnv {
  readonly policy: {
    /** The smallest number of persons that is told to the public; less could point to somebody. */
    readonly smallestPublicNumber: number;
  };
}
