import 'reflect-metadata';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { templateKinds } from '@qabyldau/body';
import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import {
  documentFormats,
  heading,
  paragraph,
  render,
  renderText,
  table,
  type Document,
  type DocumentFormat,
} from '@qabyldau/documents';
import { openEmbeddedStore, type EmbeddedStore } from '@qabyldau/event-store';
import { canonicalJson, parseInstant, type IsoDate, type JsonObject } from '@qabyldau/kernel';
import type { PersonalPart } from '@qabyldau/engine';
import {
  composeDocument,
  formatsOf,
  makeDocument,
  type DocumentSubject,
} from '../src/documents/documents.js';
import type { Buildable } from '../src/projections/build-views.js';
import type { DocumentSource } from '../src/documents/source.js';
import { listNamed, OpenList } from '../src/lists/open-list.js';
import { PastTables } from '../src/lists/past-tables.js';
import { modelEvents } from '../src/projections/model-events.js';
import { documentOf as reportDocument } from '../src/report/report-document.js';
import { reportOf } from '../src/report/report-of.js';
import { workflows } from '../src/system/procedures.js';
import { footOfFile, letters, wordsInFile, wordsOfDocument } from '../src/testing/words-in-file.js';

/**
 * Every kind of paper in both languages, from cases that the simulation once recorded, as text that stands in the
 * repository: what a change does to a letter is seen before anybody signs it. `RECORD_GOLDEN=1` writes the texts anew.
 */
const folder = join(import.meta.dirname, 'golden-documents');
const recording = process.env['RECORD_GOLDEN'] === '1';
const languages = ['kk', 'ru'] as const;
/** A braced name nobody filled in, or what a program says when it has nothing to say. */
const unfilled = /\{\w*(?:\||\})|undefined|null|NaN|\[object/;

interface GoldenEvent {
  readonly stream: string;
  readonly id: string;
  readonly type: string;
  readonly data: JsonObject;
  readonly personal?: readonly PersonalPart[];
  readonly metadata: JsonObject;
}

const subjects = JSON.parse(readFileSync(join(folder, 'subjects.json'), 'utf8')) as Readonly<
  Record<string, DocumentSubject>
>;
const cases = readFileSync(join(folder, 'cases.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as GoldenEvent);

/** When the control list of the golden cases is looked at. */
const AT = parseInstant('2026-04-15T07:00:00.000Z');
const TODAY = '2026-04-15' as IsoDate;
/** What changes with the program and not with what a paper says. */
const steady = (text: string): string => text.replace(/[0-9a-f]{64}/g, '#');

const calendar = createCalendar(kazakhstanCalendar);
/** The golden cases are kept open: nobody in them is anybody. */
const open = (text: string | undefined): readonly PersonalPart[] =>
  text === undefined ? [] : (JSON.parse(text) as readonly PersonalPart[]);

async function fill(store: EmbeddedStore): Promise<void> {
  const next = new Map<string, number>();
  await Promise.all(
    cases.map(({ stream, id, type, data, personal, metadata }) => {
      const revision = next.get(stream) ?? 0;
      next.set(stream, revision + 1);
      const event = {
        id,
        type,
        data: canonicalJson(data),
        ...(personal === undefined ? {} : { personal: canonicalJson(personal as never) }),
        metadata: canonicalJson({ law: [], prev: '', ...metadata }),
        hash: '',
      };
      return store.append(stream, revision === 0 ? 'no-stream' : revision - 1, [event]);
    }),
  );
}

/** A letter, a form with a table, a wide form: what makes files is the same for all of them. */
const madeTwice = new Set(['reply/kk', 'protocol/ru', 'schedule/kk', 'control-list/kk']);
const kinds = [...Object.keys(subjects), 'control-list', 'quarterly-report'];
const papers = kinds.flatMap((kind) => languages.map((language) => [kind, language] as const));

describe('the golden papers', () => {
  const directory = mkdtempSync(join(tmpdir(), 'golden-'));
  let store: EmbeddedStore;
  let source: DocumentSource & Buildable;
  beforeAll(async () => {
    store = await openEmbeddedStore({ directory, durability: 'relaxed' });
    await fill(store);
    source = { directory, store, calendar, vault: { open, forget: () => undefined } };
  });
  afterAll(async () => {
    await store.close();
    rmSync(directory, { recursive: true });
  });

  async function documentOf(kind: string, language: 'kk' | 'ru'): Promise<Document> {
    if (kind === 'quarterly-report') {
      const question = { body: 'ulgi', quarter: '2026-Q2' };
      return reportDocument(await reportOf({ ...source, today: TODAY }, question), language);
    }
    const subject = subjects[kind] ?? (await controlList(language));
    return (await composeDocument(source, { kind, of: subject, language })).composed.document;
  }

  async function controlList(language: 'kk' | 'ru'): Promise<DocumentSubject> {
    const list = listNamed('control');
    const past = new PastTables((models) => modelEvents({ ...source, reader: store, workflows, models }));
    const views = past.viewsAt(list, AT, true);
    const asker = { language, body: 'ulgi', staff: true, applicants: false };
    return {
      body: 'ulgi',
      control: new OpenList(list, views, { now: AT, today: TODAY, calendar }, asker),
    };
  }

  it('are of every kind there is', () => {
    expect([...kinds].sort()).toEqual([...templateKinds, 'quarterly-report'].sort());
    expect(readdirSync(join(folder, 'texts')).sort()).toEqual(
      papers.map(([kind, language]) => `${kind}.${language}.txt`).sort(),
    );
  });

  it.each(papers)('%s/%s says what it said, in every format', async (kind, language) => {
    const document = await documentOf(kind, language);
    const text = steady(renderText(document));
    const file = join(folder, 'texts', `${kind}.${language}.txt`);
    if (recording) writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
    expect(text).not.toMatch(unfilled);
    const formats = kind === 'quarterly-report' ? documentFormats : formatsOf(kind);
    for (const format of formats.filter((one) => one !== 'ics') as readonly DocumentFormat[]) {
      const bytes = await render(document, format);
      if (madeTwice.has(`${kind}/${language}`))
        expect((await render(document, format)).equals(bytes)).toBe(true);
      const said = wordsOfDocument(renderText(document), format, document);
      expect([format, await wordsInFile(bytes, format, document)]).toEqual([format, said]);
      if (format !== 'txt')
        expect(await footOfFile(bytes, format)).toContain(letters((document.footer ?? []).join('')));
    }
  });

  it('the calendar of the schedule names every day of reception', async () => {
    const { schedule } = subjects['schedule'] as { readonly schedule: string };
    const asked = { kind: 'schedule', of: { schedule }, format: 'ics' } as const;
    const [first, second] = [await makeDocument(source, asked), await makeDocument(source, asked)];
    expect(first.bytes.equals(second.bytes)).toBe(true);
    const days = (renderText(await documentOf('schedule', 'kk')).match(/\d{2}:\d{2}–\d{2}:\d{2}/g) ?? [])
      .length;
    expect(first.bytes.toString('utf8').match(/BEGIN:VEVENT/g)).toHaveLength(days);
  });
});

describe('a letter of the alphabet', () => {
  const all = 'Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі';
  const document: Document = {
    title: all,
    language: 'kk',
    blocks: [
      { kind: 'approval', lines: [all] },
      heading(all),
      paragraph([{ text: all, strong: true }, { text: all, italic: true }, { text: all }]),
      paragraph(all, { align: 'justify', indent: true, size: 'small' }),
      table([{ title: all, share: 1 }], [[all]]),
      { kind: 'list', items: [all] },
      { kind: 'signature', position: all, name: all },
    ],
    footer: [all],
  };
  it.each(documentFormats)('%s keeps every letter that Kazakh has of its own', async (format) => {
    const bytes = await render(document, format);
    expect(await wordsInFile(bytes, format, document)).toBe(letters(renderText(document)));
    if (format !== 'txt') expect(await footOfFile(bytes, format)).toContain(letters(all));
  });
});
