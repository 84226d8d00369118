/** One source file of rules or tests: what in it cites the law. Each name stands once, so the table stays small. */
export interface EvidenceFile {
  readonly file: string;
  readonly kind: 'rule' | 'test';
  /** Name of the rule function, or of the test with what it is described in → citations, separated by `, `. */
  readonly cites: Readonly<Record<string, string>>;
}

/** A rule that carries a paragraph out, or a test that proves it. */
export interface Evidence {
  readonly kind: 'rule' | 'test';
  readonly file: string;
  readonly name: string;
  readonly law: readonly string[];
}

/** The table as a list. */
export const listEvidence = (files: readonly EvidenceFile[]): readonly Evidence[] =>
  files.flatMap(({ file, kind, cites }) =>
    Object.entries(cites).map(([name, law]) => ({ kind, file, name, law: law.split(', ') })),
  );
