import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiProduces } from '@nestjs/swagger';
import { formatsOf, papersOfAppeal } from '../../documents/documents.js';
import { documentName, paperLanguages } from '../../documents/labels.js';
import { askedListOf } from '../../lists/asked-list.js';
import type { System } from '../../system/open-system.js';
import { InArea } from '../areas.js';
import { Ask, pathParameter, type Asked } from '../asked.js';
import { Roles } from '../auth/roles.js';
import { everyRole, seesPersons } from '../../system/known-roles.js';
import { CaseFinder } from '../case-finder.js';
import { SYSTEM } from '../tokens.js';
import { ListDesk } from '../lists/list-desk.js';
import { ControlListQuery, filtersIn } from './control-list-query.js';
import { DocumentDesk, DocumentQuery } from './document-desk.js';

const namers = [...seesPersons];
const KIND = { name: 'kind', type: String, description: 'As the list of documents names it' } as const;

/** What the office prints and sends. */
@Controller('api/v1')
export class DocumentsRoute {
  constructor(
    private readonly cases: CaseFinder,
    private readonly desk: DocumentDesk,
    private readonly lists: ListDesk,
    @Inject(SYSTEM) private readonly system: System,
  ) {}

  @Get('appeals/:appeal/documents')
  @Roles(everyRole)
  @InArea('Appeals')
  @ApiParam({ name: 'appeal', description: 'Case id or registration number', type: String })
  @ApiOperation({ summary: 'The documents that an appeal can make as it stands' })
  async list(@Ask() asked: Asked) {
    const { caseId } = await this.cases.appeal(pathParameter(asked, 'appeal'), asked.by);
    const papers = await papersOfAppeal(this.system, caseId);
    return {
      documents: papers.map(({ kind, notice, on, several }) => {
        const only = several && notice !== undefined ? `notice=${encodeURIComponent(notice)}` : '';
        const folder = `/api/v1/appeals/${caseId}/documents/${kind}`;
        return {
          kind,
          on,
          ...(notice === undefined ? {} : { notice }),
          label: documentName(kind)[asked.language],
          formats: formatsOf(kind),
          href: only === '' ? folder : `${folder}?${only}`,
          languages: paperLanguages.map(({ language, name }) => ({
            language,
            name,
            href: `${folder}?${only === '' ? '' : `${only}&`}language=${language}`,
          })),
        };
      }),
    };
  }

  @Get('appeals/:appeal/documents/:kind')
  @Roles(namers)
  @InArea('Appeals')
  @ApiParam({ name: 'appeal', description: 'Case id or registration number', type: String })
  @ApiParam(KIND)
  @ApiProduces('application/pdf')
  @ApiOperation({ summary: 'A letter, the ticket, the protocol, the record of a hearing' })
  async ofAppeal(@Ask() asked: Asked, @Query() query: DocumentQuery) {
    const { caseId } = await this.cases.appeal(pathParameter(asked, 'appeal'), asked.by);
    return this.desk.hand(asked, { appeal: caseId, notice: query.notice }, query);
  }

  @Get('reception-days/:day/documents/:kind')
  @Roles(namers)
  @InArea('Reception days')
  @ApiParam({ name: 'day', type: String })
  @ApiParam(KIND)
  @ApiProduces('application/pdf')
  @ApiOperation({ summary: 'The list of persons to be received (P27)' })
  async ofDay(@Ask() asked: Asked, @Query() query: DocumentQuery) {
    const { caseId } = await this.cases.day(pathParameter(asked, 'day'), asked.by);
    return this.desk.hand(asked, { day: caseId }, query);
  }

  @Get('schedules/:id/documents/:kind')
  @Roles(everyRole)
  @InArea('Schedules')
  @ApiParam({ name: 'id', type: String })
  @ApiParam(KIND)
  @ApiProduces('application/pdf')
  @ApiOperation({ summary: "The schedule in the annex's form (P7-1, P8), or as a calendar file" })
  async ofSchedule(@Ask() asked: Asked, @Query() query: DocumentQuery) {
    const { caseId } = await this.cases.of('reception-schedule', pathParameter(asked, 'id'), asked.by);
    return this.desk.hand(asked, { schedule: caseId, official: query.official }, query);
  }

  @Get('bodies/:body/documents/:kind')
  @Roles(everyRole)
  @InArea('Bodies')
  @ApiParam({ name: 'body', type: String })
  @ApiParam(KIND)
  @ApiProduces('application/pdf')
  @ApiOperation({ summary: 'The control list by whose turn it is, as a paper (P34)' })
  async ofBody(@Ask() asked: Asked, @Query() query: ControlListQuery) {
    const { caseId: body } = await this.cases.body(pathParameter(asked, 'body'), asked.by);
    query.language ??= 'kk';
    const whose = { ...asked.by, body };
    const of = askedListOf(query.at === undefined ? {} : { at: query.at });
    const control = await this.lists.openFor('control', whose, of, query.language);
    return this.desk.hand(asked, { control, body, filters: filtersIn(query) }, query);
  }

  @Get('participation-requests/:id/documents/:kind')
  @Roles(namers)
  @InArea('Participation requests')
  @ApiParam({ name: 'id', type: String })
  @ApiParam(KIND)
  @ApiProduces('application/pdf')
  @ApiOperation({
    summary: 'The letter to the other body, the notice to the applicant, the report (P18–P20)',
  })
  async ofRequest(@Ask() asked: Asked, @Query() query: DocumentQuery) {
    const { caseId } = await this.cases.of('participation-request', pathParameter(asked, 'id'), asked.by);
    return this.desk.hand(asked, { request: caseId, notice: query.notice }, query);
  }

  @Get('written-appeals/:id/documents/:kind')
  @Roles(namers)
  @InArea('Written appeals')
  @ApiParam({ name: 'id', type: String })
  @ApiParam(KIND)
  @ApiProduces('application/pdf')
  @ApiOperation({ summary: 'What the applicant of an appeal handed in at a reception is told (P35–P37)' })
  async ofWrittenAppeal(@Ask() asked: Asked, @Query() query: DocumentQuery) {
    const { caseId } = await this.cases.of('written-appeal', pathParameter(asked, 'id'), asked.by);
    return this.desk.hand(asked, { written: caseId, notice: query.notice }, query);
  }

  @Get('motions/:id/documents/:kind')
  @Roles(namers)
  @InArea('Motions')
  @ApiParam({ name: 'id', type: String })
  @ApiParam(KIND)
  @ApiProduces('application/pdf')
  @ApiOperation({ summary: 'The decision on a motion, to the participant' })
  async ofMotion(@Ask() asked: Asked, @Query() query: DocumentQuery) {
    const { caseId } = await this.cases.of('motion', pathParameter(asked, 'id'), asked.by);
    return this.desk.hand(asked, { motion: caseId, notice: query.notice }, query);
  }

  @Get('complaints/:id/documents/:kind')
  @Roles(namers)
  @InArea('Complaints')
  @ApiParam({ name: 'id', type: String })
  @ApiParam(KIND)
  @ApiProduces('application/pdf')
  @ApiOperation({ summary: 'The complaint to the superior body, and the notice of it (Code art. 91)' })
  async ofComplaint(@Ask() asked: Asked, @Query() query: DocumentQuery) {
    const { caseId } = await this.cases.of('complaint', pathParameter(asked, 'id'), asked.by);
    return this.desk.hand(asked, { complaint: caseId, notice: query.notice }, query);
  }
}
