import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { createProgram } from '../../../src/main/cli/program'

const page = resolve(import.meta.dirname, '../../../docs/cli.md')
const PART = /(<!-- help:[^\n]*-->\n)[\s\S]*(<!-- \/help -->)/

const session = {
  language: 'en',
  signal: new AbortController().signal,
  isApp: false,
  print: () => undefined,
  remark: () => undefined,
} as const

/** What `--help` prints for the program and for each command it shows. */
function helpTexts(): string {
  const program = createProgram(session)
  const shown = program.createHelp().visibleCommands(program)
  const texts: string[] = []
  for (const command of [program, ...shown.filter((command) => command.name() !== 'help')]) {
    let text = ''
    command.configureOutput({ writeOut: (piece) => (text += piece) })
    command.outputHelp()
    texts.push(`\n\`\`\`text\n${text.trim()}\n\`\`\`\n`)
  }
  return texts.join('')
}

test('docs/cli.md has the help of every command (vitest -u writes it anew)', async () => {
  const text = await readFile(page, 'utf8')
  expect(text).toMatch(PART)
  const written = text.replace(PART, (_, start: string, end: string) => `${start}${helpTexts()}\n${end}`)
  await expect(written).toMatchFileSnapshot(page)
})

test('every command of the help says what it does', () => {
  const program = createProgram(session)
  const names = program
    .createHelp()
    .visibleCommands(program)
    .map((command) => command.name())
  expect(names).toEqual(['render', 'plan', 'presets', 'schema', 'doctor', 'help'])
})
