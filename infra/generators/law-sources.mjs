// What the sources of a project say of the law: rules with their paragraph above them, verbs, refusals, terms.
import ts from 'typescript';

/** Name of each top-level function whose comment cites the law → its citations. */
export function rulesIn(file, citationsIn) {
  const rules = new Map();
  for (const statement of file.statements) {
    const name = functionName(statement);
    if (name === undefined) continue;
    const law = citationsIn(commentAbove(statement, file));
    if (law.length > 0) rules.set(name, law);
  }
  return rules;
}

function functionName(statement) {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text;
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration] = statement.declarationList.declarations;
  const made = declaration?.initializer;
  return made !== undefined && (ts.isArrowFunction(made) || ts.isFunctionExpression(made))
    ? declaration.name.getText()
    : undefined;
}

/** The comments that stand directly above a node. */
export function commentAbove(node, file) {
  const text = file.getFullText();
  const ranges = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  let comment = '';
  let below = node.getStart();
  for (const { pos, end } of [...ranges].reverse()) {
    if (/\n\s*\n/.test(text.slice(end, below))) break;
    comment = `${text.slice(pos, end)}\n${comment}`;
    below = pos;
  }
  // A sentence may run over the end of a line.
  return comment.replace(/\s*\n\s*(?:\*(?!\/)|\/\/)?\s*/g, ' ');
}

/**
 * The words by which tests of a project speak of the law without citing it: verbs and refusals with their `law`,
 * the terms of the calendar, the rules.
 */
export function projectVocabulary(files, rules) {
  const words = { verbs: new Map(), codes: new Map(), rules: new Map() };
  for (const { cites } of rules) for (const [name, law] of cites) words.rules.set(name, law);
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.initializer))
      noteSpec(node.name, node.initializer, words);
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'termRules') noteTerms(node, words);
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(file);
  return words;
}

function noteSpec(name, spec, { verbs, codes }) {
  const fields = new Map(
    spec.properties.filter(ts.isPropertyAssignment).map(({ name, initializer }) => [name.text, initializer]),
  );
  const law = fields.get('law');
  if (law === undefined || !ts.isArrayLiteralExpression(law)) return;
  const cited = law.elements.filter(ts.isStringLiteral).map(({ text }) => text);
  if (fields.has('when')) verbs.set(name.text, cited);
  else if (fields.has('remedy')) codes.set(name.text, cited);
}

function noteTerms({ initializer }, { codes }) {
  for (const property of initializer.properties) {
    const cited = [];
    const visit = (node) => {
      if (ts.isStringLiteral(node) && /^(P|Code )\d/.test(node.text)) cited.push(node.text);
      ts.forEachChild(node, visit);
    };
    visit(property.initializer);
    codes.set(property.name.text, cited);
  }
}
