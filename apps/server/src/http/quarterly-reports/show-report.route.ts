import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty } from '@nestjs/swagger';
import { documentFormats, mediaTypes, type DocumentFormat, type DocumentLanguage } from '@qabyldau/documents';
import { QabyldauError, type Json, type Language } from '@qabyldau/kernel';
import { reportId } from '@qabyldau/quarterly-report';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { asWritten, badValue } from '../../lists/expected.js';
import { cellsLike, explainedFacts } from '../../report/explained.js';
import { documentOf } from '../../report/report-document.js';
import type { NamedReport } from '../../report/report-of.js';
import { shownReport } from '../../report/shown-report.js';
import type { System } from '../../system/open-system.js';
import { InArea } from '../areas.js';
import { Ask, type Asked } from '../asked.js';
import { Roles } from '../auth/roles.js';
import { Check } from '../checks.js';
import { everyRole } from '../../system/known-roles.js';
import { SYSTEM } from '../tokens.js';
import { Reports } from './report-source.js';

const formats = ['json', ...documentFormats] as const;

export class ReportQuery {
  @ApiProperty({ description: 'For example 2026-Q2' })
  @Check('isQuarter')
  quarter!: string;

  @ApiProperty({ required: false, description: "Whose; by default the asker's own body" })
  @IsOptional()
  @IsString()
  @Length(1, 120)
  body?: string;

  @ApiProperty({ required: false, description: 'A frozen version; by default the figures of now' })
  @IsOptional()
  @Check('isVersion')
  version?: string;

  @ApiProperty({
    required: false,
    enum: ['kk', 'ru'],
    description: 'Of a file; by default what the reader prefers of the two',
  })
  @IsOptional()
  @IsIn(['kk', 'ru'])
  language?: DocumentLanguage;

  @ApiProperty({ required: false, enum: formats, default: 'json' })
  @IsOptional()
  @IsIn(formats)
  format?: 'json' | DocumentFormat;
}

/**
 * No paper is made in Kazakh for somebody who reads English without saying so.
 * @throws QabyldauError `paper-language`
 */
function paperLanguage(language: Language): DocumentLanguage {
  if (language === 'en') throw new QabyldauError('paper-language');
  return language;
}

export class ExplainQuery extends ReportQuery {
  @ApiProperty({ description: 'The cell, such as 3.refused or 2.channel:ORAL' })
  @IsString()
  @Length(1, 200)
  cell!: string;
}

/** The report of a quarter: the figures of now or of a frozen version, and what a figure is made of (P40). */
@Controller('api/v1/report')
export class ShowReportRoute {
  constructor(
    private readonly reports: Reports,
    @Inject(SYSTEM) private readonly system: System,
  ) {}

  @Get()
  @Roles(everyRole)
  @InArea('Quarterly reports')
  @ApiOperation({ summary: 'The quarterly report, as figures or as a document' })
  async get(@Ask() asked: Asked, @Query() query: ReportQuery) {
    const report = await this.#made(asked, query);
    const { language } = asked;
    if (query.format !== undefined && query.format !== 'json') {
      const paper = query.language ?? paperLanguage(language);
      const file = await this.system.render(documentOf(report, paper), query.format);
      void asked.reply
        .header('content-type', mediaTypes[query.format])
        .header('content-language', paper)
        .header('content-disposition', `attachment; filename="report-${query.quarter}.${query.format}"`);
      return file;
    }
    return {
      content: report.content as unknown as Json,
      stamp: report.stamp as unknown as Json,
      shown: shownReport(report, report.body, report.names, language) as unknown as Json,
    };
  }

  @Get('explain')
  @Roles(everyRole)
  @InArea('Quarterly reports')
  @ApiOperation({ summary: 'The facts behind a figure, down to their events' })
  async explain(@Ask() asked: Asked, @Query() query: ExplainQuery) {
    const report = await this.#made(asked, query);
    const facts = explainedFacts(query.cell, report);
    if (facts === undefined)
      throw badValue('cell', query.cell, asWritten(cellsLike(query.cell, report).join(', ')));
    return { cell: query.cell, facts: [...facts] };
  }

  /** Bodies are separated from each other: who belongs to one sees its reports only. */
  #made({ by }: Asked, { quarter, body, version }: ReportQuery): Promise<NamedReport> {
    const whose = by.body ?? body ?? this.#onlyBody();
    if (body !== undefined && body !== whose)
      throw new QabyldauError('case-not-found', { id: reportId(body, quarter) });
    return version === undefined
      ? this.reports.of({ body: whose, quarter })
      : this.reports.version(whose, quarter, Number(version));
  }

  #onlyBody(): string {
    const [first, second] = [...this.system.bodies];
    if (first === undefined || second !== undefined)
      throw new QabyldauError('which-body', { bodies: [...this.system.bodies].join(', ') });
    return first;
  }
}
