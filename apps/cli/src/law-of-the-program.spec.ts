import { coverageProblems, evidence, listEvidence, parseCitation } from '@qabyldau/law';
import { allCitings, lawOfTheProgram } from './law-of-the-program.js';

describe('the law and the program', () => {
  it('cite each other: every citation of the program is a place in the law', () => {
    const placed = [
      ...allCitings().map(({ workflow, ...citing }) => ({ ...citing, place: workflow })),
      ...listEvidence(evidence).map(({ file, ...found }) => ({ ...found, place: file })),
    ];
    const cited = placed.flatMap(({ place, name, law }) =>
      law.map((citation) => [place, name, citation] as const),
    );
    const unknown = cited.filter(([, , citation]) => {
      try {
        return parseCitation(citation).paragraph === '';
      } catch {
        return true;
      }
    });
    expect(unknown).toEqual([]);
  });

  it('leave no paragraph without its code and its test, but those of libs/law/src/tables/open.ts', () => {
    expect(coverageProblems(lawOfTheProgram())).toEqual([]);
  });
});
