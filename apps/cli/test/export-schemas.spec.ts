import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { ocelValidator } from './ocel-validator.js';

const xsd = readFileSync(join(import.meta.dirname, '../../../infra/schemas/xes.xsd'), 'utf8');

const log = (inner: string) => `<log xes.version="1849.2016">${inner}</log>`;
const takes = async (inner: string): Promise<boolean> =>
  (
    await validateXML({
      xml: [{ fileName: 'log.xes', contents: log(inner) }],
      schema: [{ fileName: 'xes.xsd', contents: xsd }],
    })
  ).valid;

describe('the grammar of XES', () => {
  it.each([
    ['an empty log', ''],
    ['events outside of traces', '<event><string key="a" value=""/></event>'],
    ['attributes of attributes', '<trace><string key="a" value=""><int key="b" value="1"/></string></trace>'],
    [
      'a list',
      '<list key="a"><values key="b"><date key="c" value="2026-03-20T10:00:00.000Z"/></values></list>',
    ],
    ['a global without a scope', '<global><boolean key="a" value="true"/></global>'],
    ['a classifier', '<classifier name="Activity" keys="concept:name"/>'],
  ])('takes %s', async (_, inner) => {
    expect(await takes(inner)).toBe(true);
  });

  it.each([
    ['an element that is none', '<row/>'],
    ['an attribute without a key', '<trace><string value=""/></trace>'],
    ['an attribute without a value', '<trace><string key="a"/></trace>'],
    ['a day for an instant', '<trace><date key="a" value="2026-03-20"/></trace>'],
    ['a fraction for a whole number', '<trace><int key="a" value="1.5"/></trace>'],
    ['a list without values', '<list key="a"/>'],
    ['values without a key', '<list key="a"><values/></list>'],
    ['a trace before the extensions', '<trace/><extension name="A" prefix="a" uri="http://a"/>'],
    ['events before traces', '<event/><trace/>'],
    ['an extension without an address', '<extension name="A" prefix="a"/>'],
  ])('refuses %s', async (_, inner) => {
    expect(await takes(inner)).toBe(false);
  });
});

describe('the grammar of OCEL 2.0', () => {
  const valid = ocelValidator();
  const time = '2026-03-20T10:00:00Z';
  const empty = { eventTypes: [], objectTypes: [], events: [], objects: [] };
  const event = { id: 'e', type: 'sent', time };

  it.each([
    ['an empty log', empty],
    ['further members', { ...empty, remark: 'x' }],
    ['an event of which nothing is said', { ...empty, events: [event] }],
    ['a value as text', { ...empty, events: [{ ...event, attributes: [{ name: 'days', value: '3' }] }] }],
    [
      'an object at a time',
      { ...empty, objects: [{ id: 'o', type: 't', attributes: [{ name: 'a', value: '', time }] }] },
    ],
  ])('takes %s', (_, value) => {
    expect(valid(value)).toBe(true);
  });

  it.each([
    ['a log without objects', { eventTypes: [], objectTypes: [], events: [] }],
    ['a type without attributes', { ...empty, eventTypes: [{ name: 'sent' }] }],
    ['an event without a time', { ...empty, events: [{ id: 'e', type: 'sent' }] }],
    ['a day for an instant', { ...empty, events: [{ ...event, time: '2026-03-20' }] }],
    ['a number for a text', { ...empty, events: [{ ...event, attributes: [{ name: 'days', value: 3 }] }] }],
    [
      'an attribute of an object without its time',
      { ...empty, objects: [{ id: 'o', type: 't', attributes: [{ name: 'a', value: '' }] }] },
    ],
    [
      'a relation without a qualifier',
      { ...empty, events: [{ ...event, relationships: [{ objectId: 'o' }] }] },
    ],
  ])('refuses %s', (_, value) => {
    expect(valid(value)).toBe(false);
  });
});
