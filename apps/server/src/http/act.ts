import type { IsoDate } from '@qabyldau/kernel';
import { Day, PaperNumber } from './fields.js';

/** An act or an order: number and date. */
export class Act {
  @PaperNumber()
  number!: string;

  @Day('Date')
  date!: IsoDate;
}
