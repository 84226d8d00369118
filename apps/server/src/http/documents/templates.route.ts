import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiParam } from '@nestjs/swagger';
import { templateKinds, templateLanguages, templateOf, templateSpec, type BodyContext } from '@qabyldau/body';
import { InArea } from '../areas.js';
import { Ask, pathParameter, type Asked } from '../asked.js';
import { Roles } from '../auth/roles.js';
import { everyRole } from '../../system/known-roles.js';
import { CaseFinder } from '../case-finder.js';

/** The texts that a body's papers are made from; a new one is adopted with `adopt-template`. */
@Controller('api/v1/bodies/:body/templates')
export class TemplatesRoute {
  constructor(private readonly cases: CaseFinder) {}

  @Get()
  @Roles(everyRole)
  @InArea('Bodies')
  @ApiParam({ name: 'body', type: String })
  @ApiOperation({ summary: 'Every text in use, what it may name and what it must' })
  async get(@Ask() asked: Asked) {
    const state = await this.cases.body(pathParameter(asked, 'body'), asked.by);
    const context = state.snapshot.context as BodyContext;
    return {
      templates: templateKinds.flatMap((kind) =>
        templateLanguages.map((language) => {
          const { name, ...spec } = templateSpec(kind);
          return { label: name[asked.language], ...templateOf(context, kind, language), ...spec };
        }),
      ),
    };
  }
}
