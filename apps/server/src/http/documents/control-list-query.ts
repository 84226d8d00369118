import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { DocumentQuery } from './document-desk.js';

/** A part of the control list: filters of the list of that name. */
export class ControlListQuery extends DocumentQuery {
  @ApiProperty({ required: false, description: 'Only what is for this unit to do' })
  @IsOptional()
  @IsString()
  @Length(1, 120)
  unit?: string;

  @ApiProperty({ required: false, description: 'Only what is for this employee to do' })
  @IsOptional()
  @IsString()
  @Length(1, 120)
  responsible?: string;

  @ApiProperty({ required: false, enum: ['yes', 'no'] })
  @IsOptional()
  @IsIn(['yes', 'no'])
  overdue?: string;
}

/** As the list takes them. */
export const filtersIn = (query: ControlListQuery): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (['unit', 'responsible', 'overdue'] as const).flatMap((name) => {
      const value = query[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
