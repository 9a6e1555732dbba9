import type { Archive } from '../archive'
import { elementAt, elementsOf, readXml, type XmlElement } from '../xml'
import type { ThemeColor } from './properties'

/** What a document calls the colours of its theme (ECMA-376 part 1, 17.18.97), and what the theme does. */
const NAMES: Readonly<Record<string, string>> = {
  dark1: 'a:dk1',
  text1: 'a:dk1',
  light1: 'a:lt1',
  background1: 'a:lt1',
  dark2: 'a:dk2',
  text2: 'a:dk2',
  light2: 'a:lt2',
  background2: 'a:lt2',
  hyperlink: 'a:hlink',
  followedHyperlink: 'a:folHlink',
}

/** Reads a theme: it tells the colour that an element with `w:themeColor` names, tint and shade included. */
export async function readTheme(archive: Archive, part: string | null): Promise<ThemeColor> {
  const theme = part === null ? null : await readXml(archive, part)
  const colors = new Map<string, string>()
  const scheme = elementAt(theme, 'a:themeElements', 'a:clrScheme')
  for (const entry of scheme === null ? [] : elementsOf(scheme)) {
    const [color] = elementsOf(entry)
    const value = color?.attributes.get('lastClr') ?? color?.attributes.get('val') ?? ''
    if (/^[\dA-F]{6}$/i.test(value)) colors.set(entry.name, value)
  }
  return ({ attributes }: XmlElement): string | null => {
    const name = attributes.get('w:themeColor') ?? ''
    const color = colors.get(NAMES[name] ?? `a:${name}`)
    if (color === undefined) return null
    return shaded(color, fraction(attributes.get('w:themeTint')), fraction(attributes.get('w:themeShade')))
  }
}

/** Of 255, in hexadecimal; 1 where it is not given. */
function fraction(hex: string | undefined): number {
  const value = Number.parseInt(hex ?? 'FF', 16)
  return Number.isNaN(value) ? 1 : value / 255
}

/** Tint goes towards white and shade towards black, in lightness (HSL) alone; both are 1 for the colour itself. */
function shaded(hex: string, tint: number, shade: number): string {
  const rgb = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const [most, least] = [Math.max(...rgb), Math.min(...rgb)]
  const lightness = (most + least) / 2
  const wanted = lightness * shade * tint + (1 - tint)
  // With hue and saturation kept, every channel stays where it is between the extremes that a lightness allows.
  const reach = (l: number): number => Math.min(l, 1 - l)
  const scale = reach(lightness) === 0 ? 0 : reach(wanted) / reach(lightness)
  const channels = rgb.map((channel) => wanted + (channel - lightness) * scale)
  return `#${channels
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}
