import ts from 'typescript';
import type { Description } from '../../functions/description';

/**
 * The docstring of a declaration, in its parts: what it pays, the formula (indented), the rules,
 * and the nearest alternative. The order is the one that every file of the engine keeps.
 *
 * Refused: a declaration that is not there, and one whose docstring lacks what it pays, its formula
 * or its rules; the message names it, for it stops the build.
 */
export function docstring(file: string, source: string, declaration: string): Description {
  const place = `${file}: ${declaration}`;
  const text = commentOf(file, source, declaration);
  if (text === undefined) throw new Error(`${place} has no docstring, which the reference shows.`);
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.trimEnd());
  const isFormula = (paragraph: string): boolean => /^ {4}/.test(paragraph);
  const first = paragraphs.findIndex(isFormula);
  const pays = paragraphs.slice(0, Math.max(first, 0)).map(oneLine).join(' ');
  const formula = paragraphs.filter(isFormula).map(unindented).join('\n');
  const said = sentences(
    paragraphs.filter((paragraph, k) => k > first && !isFormula(paragraph)).map(oneLine),
  );
  const [where, nearest] = [said.find(isWhere), said.find(isNearest)];
  const rules = said.filter((sentence) => sentence !== where && sentence !== nearest);
  const parts = { 'what it pays': pays, 'an indented formula': formula, rules: rules.join() };
  const lacking = Object.entries(parts).flatMap(([part, content]) => (content ? [] : [part]));
  if (lacking.length > 0) {
    throw new Error(
      `${place}: its docstring lacks ${lacking.join(' and ')}. It begins with a sentence that says what it pays, then the formula, indented by four spaces, then what happens on the boundary.`,
    );
  }
  return { pays, formula, ...(where && { where }), rules, ...(nearest && { nearest }) };
}

const isWhere = (sentence: string): boolean => /^where\s/.test(sentence);
const isNearest = (sentence: string): boolean => /^For .*\buse\b/.test(sentence);

/** A sentence ends before a capital; references to files are for those who read the code. */
const sentences = (paragraphs: readonly string[]): string[] =>
  paragraphs
    .flatMap((paragraph) => paragraph.split(/(?<=\.)\s+(?=[A-Z`\d])/))
    .map((sentence) => sentence.replace(/[;,]? ?\(?see [\w ]+\.ts\)?/, ''));

const oneLine = (paragraph: string): string => paragraph.split('\n').join(' ').trim();

const unindented = (paragraph: string): string => paragraph.replace(/^ {4}/gm, '');

/** The text of the comment above a declaration of a file, without its stars. */
function commentOf(file: string, source: string, declaration: string): string | undefined {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, false);
  const node = tree.statements.find((statement) => namesOf(statement).includes(declaration));
  if (!node) throw new Error(`${file} has no ${declaration}, which the reference explains.`);
  const comment = ts.getLeadingCommentRanges(source, node.getFullStart())?.at(-1);
  const text = comment && source.slice(comment.pos, comment.end);
  if (!text?.startsWith('/**')) return undefined;
  return text.replace(/^\/\*\*|\*\/$/g, '').replace(/^[ \t]*\* ?/gm, '');
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name) ? [name.text] : [],
  );
}
