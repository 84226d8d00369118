import { wrongPlace, WrongRequest, type Text, type WrongPlace } from '@qabyldau/kernel';

const json: Text = {
  kk: 'JSON пішіміндегі мазмұн, мысалы {"on": "2026-03-20"}',
  ru: 'содержимое в формате JSON, например {"on": "2026-03-20"}',
  en: 'content in JSON, such as {"on": "2026-03-20"}',
};

/** What Fastify and Nest could not read, where they say more of it than the status. */
const byCode: Readonly<Record<string, WrongPlace>> = {
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: wrongPlace('Content-Length', 'isLength', {
    kk: 'мазмұнның нақты ұзындығы',
    ru: 'действительная длина содержимого',
    en: 'the length that the content has',
  }),
  FST_ERR_BAD_URL: {
    field: 'URL',
    code: 'isUrl',
    text: {
      kk: 'мекенжайдағы %-таңбалар дұрыс жазылмаған',
      ru: 'знаки с % в адресе записаны неверно',
      en: 'the percent signs of the address are not written correctly',
    },
  },
};

/** What else is left to be wrong under a status. */
const byStatus: Readonly<Record<number, WrongPlace>> = {
  400: wrongPlace('body', 'isJson', json),
  413: {
    field: 'body',
    code: 'isOfLimitedSize',
    text: { kk: 'тым үлкен', ru: 'слишком велико', en: 'too large' },
  },
  414: {
    field: 'URL',
    code: 'isOfLimitedSize',
    text: { kk: 'тым ұзын', ru: 'слишком длинный', en: 'too long' },
  },
  415: wrongPlace('Content-Type', 'isIn', {
    kk: 'application/json',
    ru: 'application/json',
    en: 'application/json',
  }),
};

const unread: WrongPlace = {
  field: 'body',
  code: 'isReadable',
  text: { kk: 'оқу мүмкін болмады', ru: 'прочитать не удалось', en: 'could not be read' },
};

/** Never the text of the parser: it may quote what somebody wrote. */
export const unreadRequest = (thrown: unknown, status: number): WrongRequest =>
  new WrongRequest([byCode[codeOf(thrown)] ?? byStatus[status] ?? unread]);

function codeOf(thrown: unknown): string {
  const code = (thrown as { code?: unknown } | null)?.code;
  if (typeof code === 'string') return code;
  return thrown instanceof URIError ? 'FST_ERR_BAD_URL' : '';
}
