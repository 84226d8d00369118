import type { BaseEnv } from '@qabyldau/engine';
import type { SurveyPolicy } from './policy.js';

export interface SurveyEnv extends BaseEnv {
  /** Of the body. */
  readonly policy: Partial<SurveyPolicy>;
}
