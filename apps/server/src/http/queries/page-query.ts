import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, IsString, Length } from 'class-validator';
import { WholeBetween } from '../checks.js';

/** A page of a list. */
export class PageQuery {
  @ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 500, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @WholeBetween(1, 500)
  limit?: number;

  @ApiProperty({ required: false, description: '`next` of the page before' })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  cursor?: string;

  @ApiProperty({
    required: false,
    description: 'Answer only when the list has reached this position; 503 when it does not in 5 s',
  })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  atLeast?: string;
}
