// Copies the bundled fonts (SIL Open Font License) with their licences out of their npm packages into
// resources/fonts, where the app and its package read them. Only whole static TTFs can be shaped.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
const target = path.resolve(import.meta.dirname, '../../resources/fonts')

const FONTS = [
  ['noto-sans-sc', '400Regular/NotoSansSC_400Regular.ttf'],
  ['noto-sans-sc', '700Bold/NotoSansSC_700Bold.ttf'],
  ['noto-sans', '400Regular/NotoSans_400Regular.ttf'],
  ['noto-sans', '400Regular_Italic/NotoSans_400Regular_Italic.ttf'],
  ['noto-sans', '700Bold/NotoSans_700Bold.ttf'],
  ['noto-sans', '700Bold_Italic/NotoSans_700Bold_Italic.ttf'],
  ['noto-sans-arabic', '400Regular/NotoSansArabic_400Regular.ttf'],
  ['noto-sans-arabic', '700Bold/NotoSansArabic_700Bold.ttf'],
  ['noto-sans-hebrew', '400Regular/NotoSansHebrew_400Regular.ttf'],
  ['noto-sans-hebrew', '700Bold/NotoSansHebrew_700Bold.ttf'],
  ['noto-sans-thai', '400Regular/NotoSansThai_400Regular.ttf'],
  ['noto-sans-thai', '700Bold/NotoSansThai_700Bold.ttf'],
  ['noto-color-emoji', '400Regular/NotoColorEmoji_400Regular.ttf'],
]

function copyWhenChanged(from, to) {
  const size = fs.statSync(from).size
  if (fs.existsSync(to) && fs.statSync(to).size === size) return
  fs.copyFileSync(from, to)
}

/** Idempotent: a file that is there at its full size is left alone. */
export function setUpFonts() {
  fs.mkdirSync(target, { recursive: true })
  for (const [name, file] of FONTS) {
    const source = path.dirname(require.resolve(`@expo-google-fonts/${name}/package.json`))
    copyWhenChanged(path.join(source, file), path.join(target, path.basename(file)))
    copyWhenChanged(path.join(source, 'LICENSE_FONT'), path.join(target, `LICENSE-${name}.txt`))
  }
}
