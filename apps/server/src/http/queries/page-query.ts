import { ApiProperty } from '@nestjs/swagger';
import type { Position } from '@qabyldau/event-store';
import type { ReadModel, Row } from '@qabyldau/read-models';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import type { Projections } from '../../projections/projections.js';

/** A page of a list. */
export class PageQuery {
  @ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 500, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit?: number;

  @ApiProperty({ required: false, description: '`next` of the page before' })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  cursor?: string;

  @ApiProperty({
    required: false,
    description: 'Wait (5 s at most) until the list has reached this position',
  })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  atLeast?: string;
}

const PATIENCE_MS = 5_000;

/** Waits for the table; the answer's own `position` says how far it has come. */
export async function waitForTable<R extends Row>(
  projections: Projections,
  model: ReadModel<R>,
  { atLeast }: PageQuery,
): Promise<void> {
  if (atLeast !== undefined) await projections.waitFor(model.name, atLeast as Position, PATIENCE_MS);
}
