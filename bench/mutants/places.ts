import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A place in a file that can be changed; texts are on one line and shortened. `context` is the line where it starts. */
export interface Place {
  file: string;
  line: number;
  column: number;
  change: string;
  original: string;
  replacement: string;
  context: string;
}

/** With what a copy needs: the code from `start` to `end`, and what it is changed to. */
export interface Code extends Place {
  start: number;
  end: number;
  code: string;
  changed: string;
}

export const git = (...argv: string[]): string[] => execFileSync('git', argv, { encoding: 'utf8' }).trim().split('\n');
export const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 160);
export const sources = (): string[] =>
  git('ls-files', 'src').filter((file) => /(?<!\.d)\.tsx?$/.test(file) && !file.includes('/generated/'));
export const folderOf = (file: string): string => file.split('/')[1] ?? '';

const SWAPS: Record<string, string> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '&&': '||',
  '||': '&&',
};
const LISTS = /^\[.|\.(map|filter|flatMap|toSorted|toReversed|slice)\([\s\S]*\)$/;
const LOGS = /\b(log|logger|console)\b[^(]*$/i;

/** All changes that can be made to a file. */
export function findPlaces(file: string): Code[] {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const places: Code[] = [];
  const lines = text.split('\n');
  const add = (node: ts.Node, change: string, changed: string) => {
    const { line, character } = source.getLineAndCharacterOfPosition(node.getStart());
    const place = { file, line: line + 1, column: character + 1, change, original: short(node.getText()) };
    const rest = { replacement: short(changed), context: short(lines[line] ?? '') };
    places.push({ ...place, ...rest, start: node.getStart(), end: node.end, code: node.getText(), changed });
  };
  const operand = (node: ts.Node) => (ts.isBinaryExpression(node) ? `(${node.getText()})` : node.getText());
  const isText = (node: ts.Node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
  const returned = (node: ts.Expression) => {
    const code = node.getText();
    if (/^(undefined|null|true|false|\[\]|''|void\b[\s\S]*|[\d.]+)$/.test(code) || ts.isStringLiteralLike(node)) return;
    add(node, 'return', LISTS.test(code) ? '[]' : 'undefined');
  };
  const visit = (node: ts.Node): void => {
    if (
      ts.isImportDeclaration(node) ||
      ts.isExportDeclaration(node) ||
      ts.isTypeNode(node) ||
      ts.isInterfaceDeclaration(node)
    )
      return;
    if (ts.isTypeAliasDeclaration(node) || ts.isTaggedTemplateExpression(node)) return;
    if (ts.isCallExpression(node)) {
      const callee = node.expression.getText();
      if (callee === 'import' || LOGS.test(callee)) return;
    }
    if (ts.isIfStatement(node) || ts.isWhileStatement(node))
      add(node.expression, 'condition', `!(${node.expression.getText()})`);
    if (ts.isConditionalExpression(node)) add(node.condition, 'condition', `!(${node.condition.getText()})`);
    if (ts.isReturnStatement(node) && node.expression) returned(node.expression);
    if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) returned(node.body);
    if (ts.isBinaryExpression(node)) {
      const swap = SWAPS[node.operatorToken.getText()];
      const change = /[<>]/.test(swap ?? '') ? 'comparison' : /[&|]/.test(swap ?? '') ? 'logic' : 'arithmetic';
      if (swap && !(swap === '-' && (isText(node.left) || isText(node.right))))
        add(node, change, `${operand(node.left)} ${swap} ${operand(node.right)}`);
    }
    if (ts.isExpressionStatement(node)) {
      const call = ts.isAwaitExpression(node.expression) ? node.expression.expression : node.expression;
      if (
        ts.isCallExpression(call) &&
        call.expression.kind !== ts.SyntaxKind.SuperKeyword &&
        !LOGS.test(call.expression.getText())
      )
        add(node, 'call', ';');
    }
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'boolean', 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'boolean', 'true');
    const isName = 'name' in node.parent && node.parent.name === node;
    if (ts.isStringLiteralLike(node) && node.text !== '' && !isName && !ts.isJsxAttribute(node.parent))
      add(node, 'string', "''");
    if (ts.isNumericLiteral(node) && !isName)
      add(node, 'number', String(Number(node.getText().replaceAll('_', '')) + 1));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return places;
}

/** `code` with some places replaced, which do not overlap. */
export const replaceAll = <P extends Code>(code: string, places: readonly P[], by: (place: P) => string): string =>
  places
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, place) => text.slice(0, place.start) + by(place) + text.slice(place.end), code);
export const parses = (fileName: string, code: string): boolean =>
  ts.transpileModule(code, {
    fileName,
    reportDiagnostics: true,
    compilerOptions: { jsx: ts.JsxEmit.Preserve, target: ts.ScriptTarget.ESNext },
  }).diagnostics?.length === 0;
