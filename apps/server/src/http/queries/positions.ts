import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@qabyldau/kernel';
import type { Projections } from '../../projections/projections.js';
import { employees } from '../../system/tables.js';
import { PROJECTIONS } from '../tokens.js';

const columns = { kk: 'positionKk', ru: 'positionRu', en: 'positionEn' } as const;

/** What somebody is, not who. */
@Injectable()
export class Positions {
  constructor(@Inject(PROJECTIONS) private readonly projections: Projections) {}

  /** Nothing for somebody whom the table does not know yet. */
  async of(employee: string | undefined, language: Language): Promise<string | undefined> {
    if (employee === undefined) return undefined;
    const { rows } = await this.projections.tables.select(employees, { where: { employee }, limit: 1 });
    return rows[0]?.[columns[language]];
  }
}
