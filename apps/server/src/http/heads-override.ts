import { Reference, Words } from './fields.js';

/** P37: the head gives a matter to somebody who considered it before. */
export class HeadsOverride {
  @Reference('The head who decides so')
  signatory!: string;

  @Words('Why; kept sealed', { max: 2000 })
  reason!: string;
}
