import { builtIn, templateKinds } from '@qabyldau/body';
import { languages, type Language, type Text } from '@qabyldau/kernel';
import { workflows } from '@qabyldau/server';

type Said = readonly [where: string, words: string, language: Language];

const isText = (value: object): value is Text => languages.every((language) => language in value);

/** Every text below a value, with where it stands. */
function* textsIn(value: unknown, where: string): Generator<readonly [string, Text]> {
  if (typeof value !== 'object' || value === null) return;
  if (isText(value)) yield [where, value];
  else for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, `${where}/${key}`);
}

/** What the program says of its procedures: labels, refusals with their remedies. */
const texts = workflows.flatMap(({ name, labels, refusals }) => [
  ...textsIn(labels, `${name}/labels`),
  ...textsIn(refusals, `${name}/refusals`),
]);
const papers = templateKinds.flatMap((kind) =>
  (['kk', 'ru'] as const).map((language): Said => [`paper ${kind}`, builtIn(kind, language), language]),
);
const everything: readonly Said[] = [
  ...texts.flatMap(([where, text]) => languages.map((language): Said => [where, text[language], language])),
  ...papers,
];

/** P6: to refuse to take an appeal in, which is forbidden. */
const refusalToAccept: Readonly<Record<Language, RegExp>> = {
  kk: /жолданым\p{L}* (?:\p{L}+ )?қабылдаудан бас тарт|жолданым\p{L}* қабылдамау/iu,
  ru: /отка(?:з|ж)\p{L}* в (?:при[ёе]ме|принятии) (?:обращени|заявлени)|не принять обращени|отка(?:з|ж)\p{L}* принять/iu,
  en: /refus\p{L}* to (?:accept|take in)|not accept(?:ed)? the appeal|reject/iu,
};

/** P32: to refuse the reception, after a hearing. */
const refusalOfReception: Readonly<Record<Language, RegExp>> = {
  kk: /қабылдаудан бас тарт/iu,
  ru: /отка(?:з|ж)\p{L}* в (?:личном )?при[ёе]ме|в при[ёе]ме отказ/iu,
  en: /refus\p{L}* (?:of |a |the )*(?:personal )?reception|(?<!sign-up for )receptions? (?:is |are |may be |to be |was )*refused/iu,
};

const forbidden = /тыйым|болмайды|запрещ|нельзя|forbidden|may not/iu;

describe('the glossary (1.6): to refuse to accept an appeal, and to refuse the reception', () => {
  it('has texts to look at, papers too', () => {
    expect(texts.length).toBeGreaterThan(1_000);
    expect(papers.length).toBeGreaterThan(40);
  });

  it('are never called by the same words: nothing of the program refuses to accept an appeal', () => {
    const wrong = everything.filter(
      ([, words, language]) => refusalToAccept[language].test(words) && !forbidden.test(words),
    );
    expect(wrong).toEqual([]);
  });

  it('what one language calls a refusal of the reception, the others do, too', () => {
    const speaking = texts.map(
      ([where, text]) =>
        [where, languages.filter((language) => refusalOfReception[language].test(text[language]))] as const,
    );
    expect(speaking.filter(([, some]) => some.length > 0).length).toBeGreaterThan(5);
    expect(speaking.filter(([, some]) => some.length > 0 && some.length < languages.length)).toEqual([]);
  });

  it.each([
    ['kk', 'Жолданымды қабылдаудан бас тартылды.', 'Қабылдаудан бас тартылды.'],
    ['ru', 'Отказано в приёме обращения.', 'Отказано в приёме.'],
    ['en', 'The body refuses to accept the appeal.', 'The body refuses the reception.'],
  ] as const)('are told apart by this test in %s', (language, toAccept, ofReception) => {
    expect(refusalToAccept[language].test(toAccept)).toBe(true);
    expect(refusalToAccept[language].test(ofReception)).toBe(false);
    expect(refusalOfReception[language].test(ofReception)).toBe(true);
  });
});
