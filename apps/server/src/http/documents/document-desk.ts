import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { DocumentLanguage } from '@qabyldau/documents';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { makeDocument, type DocumentSubject } from '../../documents/documents.js';
import type { System } from '../../system/open-system.js';
import { pathParameter, type Asked } from '../asked.js';
import { AtMoment, momentOf } from '../queries/moment.js';
import { People } from '../queries/people.js';
import { SYSTEM } from '../tokens.js';

export class DocumentQuery extends AtMoment {
  @ApiProperty({
    required: false,
    enum: ['kk', 'ru'],
    description: "The applicant's own when not given (P21)",
  })
  @IsOptional()
  @IsIn(['kk', 'ru'])
  language?: DocumentLanguage;

  @ApiProperty({ required: false, enum: ['docx', 'pdf', 'html', 'txt', 'xlsx', 'ics'], default: 'pdf' })
  @IsOptional()
  @IsString()
  @Length(1, 10)
  format?: string;

  @ApiProperty({ required: false, description: 'One notice of several of a kind: `reply-2`' })
  @IsOptional()
  @IsString()
  @Length(1, 120)
  notice?: string;

  @ApiProperty({ required: false, description: 'Of a schedule as a calendar file: one official' })
  @IsOptional()
  @IsString()
  @Length(1, 120)
  official?: string;
}

/** Shown in a browser at once; everything else is saved. */
const shownInPlace: ReadonlySet<string> = new Set(['pdf', 'html']);

/** Makes documents for those who ask, with a line in the access log before anybody is named. */
@Injectable()
export class DocumentDesk {
  constructor(
    @Inject(SYSTEM) private readonly system: System,
    private readonly people: People,
  ) {}

  /** @throws QabyldauError `unknown-document`, `format-not-offered`, `document-not-yet`, `document-incomplete` */
  async hand(asked: Asked, of: DocumentSubject, query: DocumentQuery): Promise<Buffer> {
    const { format = 'pdf', language } = query;
    const kind = pathParameter(asked, 'kind');
    const made = await makeDocument(this.system, { kind, of, language, format, moment: momentOf(query) });
    await this.people.note(asked.by, 'document', made.persons);
    const manner = shownInPlace.has(format) ? 'inline' : 'attachment';
    void asked.reply.headers({
      'Content-Type': made.mediaType,
      'Content-Disposition': `${manner}; filename="${made.fileName}"`,
      'Content-Language': made.language,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      ...(format === 'html'
        ? { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'" }
        : {}),
      ...(made.madeFrom === undefined ? {} : { 'X-Template': templateHeader(made.madeFrom) }),
    });
    return made.bytes;
  }
}

const templateHeader = ({
  template,
  origin,
  version,
  hash,
}: Record<'template' | 'origin' | 'hash', string> & { readonly version: number }): string =>
  `${template}; ${origin}; version=${version}; sha256=${hash}`;
