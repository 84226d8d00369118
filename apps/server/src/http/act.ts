import type { IsoDate } from '@qabyldau/kernel';
import { Day, Words } from './fields.js';

/** An act or an order: number and date. */
export class Act {
  @Words('Number', { max: 100 })
  number!: string;

  @Day('Date')
  date!: IsoDate;
}
