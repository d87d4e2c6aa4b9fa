import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** Letters and markup, which are of no language. */
const NO_LANGUAGE = ['plain-character', 'mend-mixed-words', 'skip-markup'].map(
  (name) => `src/domain/strikes/reading/${name}.ts`,
)

const LETTER = /\p{L}/u
const UKRAINIAN_LETTER = /\p{Script=Cyrillic}/u

/** A regular expression without its classes, escapes, names of groups and flags: the letters it asks for. */
const lettersOf = (source: string): string =>
  source
    .replace(/\/[a-z]*$/, '')
    .replace(/\\[pP]\{[^}]*\}|\\u[0-9a-f]{4}|\\[a-zA-Z]|\[[^\]]*\]|\(\?<[a-z]+>/g, '')

const COMPARISONS = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
] as const satisfies readonly ts.SyntaxKind[]

/** Whether a node compares the words of a text with words that stand in the code. */
function comparesWords(node: ts.Node): boolean {
  if (ts.isRegularExpressionLiteral(node)) return LETTER.test(lettersOf(node.text))
  if (!ts.isStringLiteralLike(node) || !LETTER.test(node.text)) return false
  if (UKRAINIAN_LETTER.test(node.text)) return true
  const { parent } = node
  const isText = (other: ts.Node): boolean =>
    /(?:\btext|\bwords?|\.text(?: \?\? ''\))?)$/.test(other.getText())
  if (ts.isBinaryExpression(parent)) {
    const isComparison = COMPARISONS.some((kind) => kind === parent.operatorToken.kind)
    return isComparison && isText(parent.left === node ? parent.right : parent.left)
  }
  if (ts.isCaseClause(parent)) return isText(parent.parent.parent.expression)
  if (ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression)) {
    const { name, expression } = parent.expression
    return /^(?:startsWith|endsWith|includes|indexOf)$/.test(name.text) && isText(expression)
  }
  return false
}

function wordsIn(path: string, code: string): readonly string[] {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (comparesWords(node))
      found.push(
        `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.parent.getText()}`,
      )
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const files = globSync('src/domain/strikes/**/*.ts')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.includes('/lexicon/') && !NO_LANGUAGE.includes(path))

describe('words of languages stand in lexicons', () => {
  it.each(files)('%s asks for meanings', (path) => {
    expect(wordsIn(path, readFileSync(path, 'utf8'))).toEqual([])
  })

  it.each([
    "if (token.text === 'which') return null",
    "return tokens[at - 1]?.text !== 'in'",
    "return token.text.endsWith('ing')",
    "switch (word) { case 'and': return true }",
    'return /^(?:struck|hit)$/.test(token.text)',
    "const joints = ['та', 'і']",
  ])('and this would not: %s', (code) => {
    expect(wordsIn('any.ts', code)).not.toEqual([])
  })

  it.each([
    "return token.kind === 'word' && models.includes('shahed')",
    "return token.text === ',' || /^[\\d:.]+$/.test(token.text)",
    "return has(token, 'which') && place.key === 'Kyiv'",
  ])('and this does: %s', (code) => {
    expect(wordsIn('any.ts', code)).toEqual([])
  })
})
