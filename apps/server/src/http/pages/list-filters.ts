import type { Language } from '@qabyldau/kernel';
import type { AnyList } from '../../lists/list.js';
import type { OfferGroup, Offers } from '../../lists/offers.js';
import { html, type Html } from './html.js';
import { words } from './words.js';

/** What a page needs of a filter. */
type Field = Pick<
  AnyList['filters'][string],
  'label' | 'example' | 'choices' | 'among' | 'input' | 'machine'
>;

export interface FilterForm {
  readonly list: AnyList;
  readonly offers: Offers;
  /** What the address says now: filters, order, language, moment. */
  readonly now: Readonly<Record<string, string | undefined>>;
}

/** Menus, dates and fields for the filters of a list; what only links choose goes along unseen. */
export function filterForm({ list, offers, now }: FilterForm, l: Language): Html {
  const fields = fieldsOf(list, l);
  const names = new Set([...fields.map(([name]) => name), 'at']);
  const along = Object.entries(now).filter(([name, value]) => value !== undefined && !names.has(name));
  return html`<form
    class="filters"
    action="/lists/${list.name}"
    role="search"
    aria-label="${words.filters[l]}"
  >
    ${along.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value ?? ''}" />`)}
    ${fields.map(([name, field]) => labelled(name, field, { offers, value: now[name] ?? '' }, l))}
    ${list.needs === undefined ? html`<label>${words.asOf[l]} <input name="at" value="${now['at'] ?? ''}" type="datetime-local" /></label>` : undefined}
    <button>${words.show[l]}</button> <a href="/lists/${list.name}?lang=${l}">${words.clear[l]}</a>
  </form>`;
}

/** Of two filters that are called the same, the first is for people. */
function fieldsOf({ filters }: AnyList, l: Language): readonly (readonly [string, Field])[] {
  const all = Object.entries<Field>(filters).filter(([, { machine }]) => machine !== true);
  return all.filter(([, { label }], at) => all.findIndex(([, other]) => other.label[l] === label[l]) === at);
}

interface Given {
  readonly offers: Offers;
  readonly value: string;
}

const labelled = (name: string, field: Field, given: Given, l: Language): Html =>
  html`<label>${field.label[l]} ${input(name, field, given, l)}</label> `;

function input(
  name: string,
  { among, choices, example = 'id', input: type }: Field,
  { offers, value }: Given,
  l: Language,
): Html {
  const offered = among === undefined ? undefined : offers[among];
  if (choices !== undefined) {
    const labels = Object.entries(choices).map(([code, text]) => ({ value: code, label: text[l] }));
    return menu(name, [{ title: undefined, offers: labels }], value, l);
  }
  if (offered !== undefined) return menu(name, offered, value, l);
  return type === undefined
    ? html`<input name="${name}" value="${value}" size="14" placeholder="${example}" />`
    : html`<input name="${name}" value="${value}" type="${type}" />`;
}

/** What is chosen stands in the menu even when it is not offered: somebody of another body, a state above others. */
function menu(name: string, groups: readonly OfferGroup[], value: string, l: Language): Html {
  const known = groups.some(({ offers }) => offers.some((offer) => offer.value === value));
  return html`<select name="${name}">
    <option value="">${words.all[l]}</option>
    ${value === '' || known ? undefined : html`<option value="${value}" selected>${value}</option>`}
    ${groups.map(({ title, offers }) => {
      const options = offers.map(
        (offer) =>
          html`<option value="${offer.value}" ${offer.value === value ? html` selected` : undefined}>
            ${offer.label}
          </option>`,
      );
      return title === undefined ? html`${options}` : html`<optgroup label="${title}">${options}</optgroup>`;
    })}
  </select>`;
}
