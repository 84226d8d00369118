import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString } from 'class-validator';
import type { BodyContext } from '@qabyldau/body';
import type { Projections } from '../../projections/projections.js';
import type { System } from '../../system/open-system.js';
import { protocolTasks } from '../../system/tables.js';
import { InArea } from '../areas.js';
import { Ask, type Asked } from '../asked.js';
import { Roles } from '../auth/roles.js';
import { everyRole } from '../../system/known-roles.js';
import type { SignedIn } from '../auth/signed-in.js';
import { PROJECTIONS, SYSTEM } from '../tokens.js';
import { untilRead } from '../../projections/own-writes.js';
import { PageQuery } from './page-query.js';

const states = ['inWork', 'overdue', 'reported', 'done'];

export class TasksQuery extends PageQuery {
  @ApiProperty({ required: false, enum: states })
  @IsOptional()
  @IsIn(states)
  state?: string;

  @ApiProperty({ required: false, description: 'Who carries it out' })
  @IsOptional()
  @IsString()
  executor?: string;

  @ApiProperty({ required: false, description: 'Id of the appeal' })
  @IsOptional()
  @IsString()
  appeal?: string;
}

/** What is on control, with whom and until when (P34). */
@Controller('api/v1/tasks')
export class TasksRoute {
  constructor(
    @Inject(PROJECTIONS) private readonly projections: Projections,
    @Inject(SYSTEM) private readonly system: System,
  ) {}

  @Get()
  @Roles(everyRole)
  @InArea('Protocol tasks')
  @ApiOperation({ summary: 'Tasks of protocols, the earliest due first' })
  async get(@Ask() { by }: Asked, @Query() query: TasksQuery) {
    if (query.atLeast !== undefined)
      await untilRead(
        { store: this.system.store, projections: this.projections },
        [protocolTasks],
        query.atLeast,
      );
    const { rows, next, position } = await this.projections.tables.select(protocolTasks, {
      where: { state: query.state, appeal: query.appeal, executor: this.#executors(by, query.executor) },
      orderBy: [{ column: 'dueOn' }],
      limit: query.limit ?? 50,
      after: query.cursor,
    });
    return { items: rows, next: next ?? null, position };
  }

  /** A task belongs to the body of its executor. */
  #executors({ body }: SignedIn, asked: string | undefined): string | { in: string[] } | undefined {
    if (body === undefined) return asked;
    const context = this.system.runtime.peek('body', body)?.snapshot.context as BodyContext | undefined;
    const own = Object.keys(context?.employees ?? {});
    return { in: asked === undefined ? own : own.filter((employee) => employee === asked) };
  }
}
