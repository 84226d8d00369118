import { Words } from './fields.js';

/** A name in the three languages of the interface. */
export class Named {
  @Words('Kazakh', { max: 500 })
  kk!: string;

  @Words('Russian', { max: 500 })
  ru!: string;

  @Words('English', { max: 500 })
  en!: string;
}
