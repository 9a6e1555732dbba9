import { fault } from '../../shared/messages/fault'
import { importOf } from '../../shared/roll/import-checks'
import type { ResolvedRoll } from '../../shared/roll/resolved'
import type { RollSpec } from '../../shared/roll/spec'
import { isBlankText } from '../../shared/roll/text'
import { textFormatOf } from '../../shared/roll/text-format'
import { styleSheetOf } from '../../shared/styles/style-sheet'
import { refuseCompound } from '../import/office-file'
import { importText } from '../import/read'
import { decodeText } from '../text/decode'
import { readInput } from './read'

/** A roll whose text is named by an absolute path. */
type NamedText = RollSpec & { readonly text: Extract<RollSpec['text'], { readonly path: string }> }

/**
 * Reads the text of a roll; documents and tables become one. Its format is then named, whatever its file is called.
 * Throws an `input` fault also when there is nothing in it to show.
 */
export async function readText(spec: NamedText): Promise<ResolvedRoll> {
  const { path, sheet, columns } = spec.text
  const bytes = await readInput(path, 'text.path')
  const kind = importOf(spec)
  const format = textFormatOf(spec.text)
  const text = { ...spec.text, format }
  if (kind === null) {
    refuseCompound(bytes, path)
    return { spec: { ...spec, text }, content: shown(decodeText(bytes, path).text, path) }
  }
  const styles = styleSheetOf(spec)
  const hasStyle = (name: string): boolean => styles.get(name) !== null
  const imported = await importText(bytes, path, kind, { sheet, columns, sizePx: spec.type.sizePx, hasStyle })
  return { spec: { ...spec, text }, content: shown(imported.content, path), remarks: imported.notices }
}

function shown(content: string, path: string): string {
  if (isBlankText(content)) throw fault('input', 'input.blank', { path }, 'text.path')
  return content
}
