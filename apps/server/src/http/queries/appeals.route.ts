import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty } from '@nestjs/swagger';
import { wrongPlace, WrongRequest, type Json, type Language } from '@qabyldau/kernel';
import { appealLabels, type AppealRow } from '@qabyldau/reception-appeal';
import { IsOptional, IsString, Length } from 'class-validator';
import { expected } from '../../lists/expected.js';
import type { Projections } from '../../projections/projections.js';
import { appealRegister } from '../../system/tables.js';
import { InArea } from '../areas.js';
import { Ask, type Asked } from '../asked.js';
import { Roles } from '../auth/roles.js';
import { everyRole } from '../../system/known-roles.js';
import { PROJECTIONS, SYSTEM } from '../tokens.js';
import type { System } from '../../system/open-system.js';
import { untilRead } from '../../projections/own-writes.js';
import { PageQuery } from './page-query.js';
import { People, type ShownApplicant } from './people.js';

export class AppealsQuery extends PageQuery {
  @ApiProperty({ required: false, description: 'State and all below it: course.onControl, clock.missed' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  state?: string;

  @ApiProperty({ required: false, description: 'Registration number' })
  @IsOptional()
  @IsString()
  @Length(1, 40)
  number?: string;

  @ApiProperty({ required: false, description: 'Id of the responsible employee' })
  @IsOptional()
  @IsString()
  @Length(1, 120)
  responsible?: string;
}

/** The register of appeals, the newest first. */
@Controller('api/v1/appeals')
export class AppealsRoute {
  constructor(
    @Inject(PROJECTIONS) private readonly projections: Projections,
    @Inject(SYSTEM) private readonly system: System,
    private readonly people: People,
  ) {}

  @Get()
  @Roles(everyRole)
  @InArea('Appeals')
  @ApiOperation({
    summary: 'The register of appeals',
    description: 'Persons are shown to those who may see them.',
  })
  async get(@Ask() { by, language }: Asked, @Query() query: AppealsQuery) {
    if (query.atLeast !== undefined)
      await untilRead(
        { store: this.system.store, projections: this.projections },
        [appealRegister],
        query.atLeast,
      );
    const { rows, next, position } = await this.projections.tables.select(appealRegister, {
      where: {
        ...stateWhere(query.state),
        number: query.number,
        responsible: query.responsible,
        body: by.body,
      },
      orderBy: [{ column: 'number', direction: 'desc' }],
      limit: query.limit ?? 50,
      after: query.cursor,
    });
    const people = await this.people.of(by, 'register', rows);
    return {
      items: rows.map((row) => listed(row, language, people)),
      next: next ?? null,
      position,
      personal: people === undefined ? 'masked' : 'shown',
    };
  }
}

/** @throws QabyldauError `bad-request` for a path that no state has */
function stateWhere(state: string | undefined): { course?: { in: string[] }; clock?: { in: string[] } } {
  if (state === undefined) return {};
  const known = Object.keys(appealLabels.states);
  const path = known.includes(state) ? state : `course.${state}`;
  const paths = known.filter((name) => name === path || name.startsWith(`${path}.`));
  if (paths.length === 0) throw new WrongRequest([wrongPlace('state', 'isState', expected.state)]);
  return path.startsWith('clock') ? { clock: { in: paths } } : { course: { in: paths } };
}

function listed(row: AppealRow, language: Language, people: ReadonlyMap<string, ShownApplicant> | undefined) {
  const { subject: _, defects, course, clock, priority, replyProvisional, ...rest } = row;
  const label = (path: string) => ({
    path,
    label:
      (appealLabels.states as Readonly<Record<string, Readonly<Record<Language, string>>>>)[path]?.[
        language
      ] ?? path,
  });
  return {
    ...rest,
    priority: priority === 1,
    replyProvisional: replyProvisional === 1,
    defects: JSON.parse(defects) as Json,
    state: [label(course), label(clock)],
    ...(people === undefined ? {} : { applicant: people.get(row.appeal) ?? null }),
  };
}
