import type { Language } from '@qabyldau/kernel';
import { html } from './html.js';
import { page } from './layout.js';
import { words } from './words.js';

export interface SignInPage {
  readonly language: Language;
  /** Where to go once signed in: a path of this program. */
  readonly next: string;
  /** What was given is nobody's token. */
  readonly wrong?: boolean;
}

/** Where somebody of the staff gives their access token once, so that the pages know them. */
export const signInPage = ({ language: l, next, wrong = false }: SignInPage): string =>
  page(
    {
      language: l,
      path: `/sign-in?${new URLSearchParams({ next }).toString()}`,
      title: words.signIn[l],
      visitor: undefined,
    },
    html`<h1>${words.signIn[l]}</h1>
      <p>${words.signInLead[l]}</p>
      ${wrong ? html`<p class="stop" role="alert">${words.wrongToken[l]}</p>` : undefined}
      <form class="filters" method="post" action="/sign-in?lang=${l}">
        <input type="hidden" name="next" value="${next}" />
        <label
          >${words.accessToken[l]}
          <input name="token" type="password" required autocomplete="current-password" size="40"
        /></label>
        <button>${words.signIn[l]}</button>
      </form>`,
  );
