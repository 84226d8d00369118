// Which tests of a file prove which paragraphs.
import ts from 'typescript';
import { commentAbove } from './law-sources.mjs';

/**
 * Name of each test that proves something of the law → its citations. A test proves what it or its `describe` cites,
 * in the name or the comment above it; the law of the verb that its `describe` is named after; the law of each
 * refusal or term that it names, and of each rule that it calls.
 */
export function testsIn(file, citationsIn, vocabulary) {
  const tests = new Map();
  const visit = (node, path, inherited) => {
    const call = ts.isExpressionStatement(node) ? callOf(node.expression) : undefined;
    if (call === undefined) return ts.forEachChild(node, (child) => visit(child, path, inherited));
    const names = [...path, call.name];
    const law = [
      ...inherited,
      ...citationsIn(call.name),
      ...citationsIn(commentAbove(node, file)),
      ...(vocabulary.verbs?.get(call.name.split(' ')[0]) ?? []),
    ];
    if (call.kind === 'describe') return ts.forEachChild(node, (child) => visit(child, names, law));
    const proved = new Set([...law, ...namedIn(node, vocabulary)]);
    const name = names.join(' › ');
    if (proved.size > 0) tests.set(name, new Set([...(tests.get(name) ?? []), ...proved]));
  };
  visit(file, [], []);
  return tests;
}

/** `describe('…', …)`, `it('…', …)`, `it.each([…])('…', …)`; not what is skipped or left to do. */
function callOf(expression) {
  if (!ts.isCallExpression(expression)) return undefined;
  const [title] = expression.arguments;
  const [kind, ...modifiers] = calleeOf(expression.expression);
  if (!['describe', 'it', 'test'].includes(kind) || modifiers.some((name) => name !== 'each'))
    return undefined;
  if (title === undefined) return undefined;
  const name = ts.isStringLiteralLike(title) ? title.text : title.getText().replace(/^`|`$/g, '');
  return { kind, name };
}

function calleeOf(callee) {
  if (ts.isCallExpression(callee)) return calleeOf(callee.expression);
  if (ts.isPropertyAccessExpression(callee)) return [...calleeOf(callee.expression), callee.name.text];
  return ts.isIdentifier(callee) ? [callee.text] : [];
}

function namedIn(node, { codes, rules }) {
  const named = [];
  const visit = (part) => {
    if (ts.isStringLiteralLike(part)) named.push(...(codes?.get(part.text) ?? []));
    if (ts.isIdentifier(part)) named.push(...(rules?.get(part.text) ?? []));
    ts.forEachChild(part, visit);
  };
  visit(node);
  return named;
}
