import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';
import type { Projections } from '../../projections/projections.js';
import { receptionDays } from '../../system/tables.js';
import { InArea } from '../areas.js';
import { Ask, type Asked } from '../asked.js';
import { Roles } from '../auth/roles.js';
import { Check } from '../checks.js';
import { everyRole } from '../../system/known-roles.js';
import { PROJECTIONS, SYSTEM } from '../tokens.js';
import type { System } from '../../system/open-system.js';
import { untilRead } from '../../projections/own-writes.js';
import { PageQuery } from './page-query.js';

export class ReceptionDaysQuery extends PageQuery {
  @ApiProperty({ required: false, description: 'From this day on' })
  @IsOptional()
  @Check('isDay')
  from?: string;

  @ApiProperty({ required: false, description: 'Who receives' })
  @IsOptional()
  @IsString()
  official?: string;
}

/** Who receives when and where. */
@Controller('api/v1/reception-days')
export class ReceptionDaysRoute {
  constructor(
    @Inject(PROJECTIONS) private readonly projections: Projections,
    @Inject(SYSTEM) private readonly system: System,
  ) {}

  @Get()
  @Roles(everyRole)
  @InArea('Reception days')
  @ApiOperation({ summary: 'Reception days with free and booked slots' })
  async get(@Ask() { by }: Asked, @Query() query: ReceptionDaysQuery) {
    if (query.atLeast !== undefined)
      await untilRead(
        { store: this.system.store, projections: this.projections },
        [receptionDays],
        query.atLeast,
      );
    const { rows, next, position } = await this.projections.tables.select(receptionDays, {
      where: {
        body: by.body,
        official: query.official,
        ...(query.from === undefined ? {} : { receptionOn: { gte: query.from } }),
      },
      orderBy: [{ column: 'receptionOn' }],
      limit: query.limit ?? 50,
      after: query.cursor,
    });
    return { items: rows, next: next ?? null, position };
  }
}
