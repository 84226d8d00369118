import { foldWord, kazakhSortKey, wordsOf } from '@qabyldau/kernel';
import type { ModelEvent, ReadModel } from '@qabyldau/read-models';
import { nameText, textOf } from './person-texts.js';

/** One word of the name of somebody who applied. Many words of one person are many rows. */
export type ApplicantWordRow = {
  /** `<subject>/<place in the name>`. */
  readonly id: string;
  readonly subject: string;
  /** In small letters, as it is written. */
  readonly word: string;
  /** As it is searched for: see `foldWord`. */
  readonly folded: string;
  readonly name: string;
  /** Sorts names in the Kazakh order. */
  readonly sortKey: string;
};

/** Words of a name that are searched; a key that names every one of them can be told from the subject alone. */
const wordsOfAName = 6;
const keysOf = (subject: string): readonly string[] =>
  Array.from({ length: wordsOfAName }, (_, place) => `${subject}/${String(place)}`);

const text = { type: 'text' } as const;

/** Finds applicants by the beginning of any word of their name. Personal: gone when the person is erased. */
export const applicantSearch: ReadModel<ApplicantWordRow> = {
  name: 'applicant-search',
  version: 1,
  key: 'id',
  columns: {
    id: text,
    subject: { ...text, indexed: true },
    word: { ...text, indexed: true },
    folded: { ...text, indexed: true },
    name: text,
    sortKey: text,
  },
  reads: ['reception-appeal/appeal-registered', 'reception-appeal/appeal-corrected', 'person/person-erased'],
  personal: true,
  keys: (event) =>
    event.type === 'person-erased'
      ? keysOf(textOf(event.data['subject']) ?? '')
      : event.personal.filter(({ data }) => nameText(data['name'])).flatMap(({ subject }) => keysOf(subject)),
  row: (id, current, event) => {
    if (event.type === 'person-erased') return current === undefined ? 'unchanged' : 'delete';
    const word = wordAt(id, event);
    if (word === undefined) return current === undefined ? 'unchanged' : 'delete';
    return word;
  },
};

function wordAt(id: string, { personal }: ModelEvent): ApplicantWordRow | undefined {
  const slash = id.lastIndexOf('/');
  const subject = id.slice(0, slash);
  const part = personal.find((candidate) => candidate.subject === subject)?.data;
  const name = nameText(part?.['name']);
  const word = name === undefined ? undefined : wordsOf(name)[Number(id.slice(slash + 1))];
  if (name === undefined || word === undefined) return undefined;
  return { id, subject, word, folded: foldWord(word), name, sortKey: kazakhSortKey(name) };
}
