/**
 * ISO 15924 codes that take part in itemising, the frequent ones first: the order is the order of the look-up.
 * Codes that the running engine's Unicode data does not know are left out.
 */
const CODES =
  'Zyyy Zinh Hani Latn Hira Kana Hang Cyrl Grek Arab Hebr Thai Deva Beng Taml Telu Knda Mlym Gujr Guru Orya Sinh ' +
  'Laoo Khmr Mymr Tibt Geor Armn Ethi Mong Bopo Syrc Thaa Nkoo Cher Cans Yiii Copt Goth Runr Ogam Tglg Hano Buhd Tagb ' +
  'Limb Tale Linb Ugar Shaw Osma Cprt Brai Bugi Talu Glag Tfng Sylo Xpeo Khar Bali Xsux Phnx Phag Sund Lepc Olck Vaii ' +
  'Saur Kali Rjng Lyci Cari Lydi Cham Lana Tavt Avst Egyp Samr Lisu Bamu Java Mtei Armi Sarb Prti Phli Orkh Kthi Batk ' +
  'Brah Mand Cakm Merc Mero Plrd Shrd Sora Takr Aghb Bass Dupl Elba Gran Khoj Sind Lina Mahj Mani Mend Modi Mroo Nbat ' +
  'Narb Perm Hmng Palm Pauc Phlp Sidd Tirh Wara Ahom Hluw Hatr Mult Hung Sgnw Adlm Bhks Marc Osge Tang Newa Gonm Nshu ' +
  'Soyo Zanb Dogr Gong Rohg Maka Medf Sogd Sogo Elym Nand Hmnp Wcho Chrs Diak Kits Yezi Cpmn Ougr Tnsa Toto Vith Kawi Nagm'

interface Script {
  readonly code: string
  readonly pattern: RegExp
}

const scripts: Script[] = []
for (const code of CODES.split(' ')) {
  try {
    scripts.push({ code, pattern: new RegExp(`\\p{Script=${code}}`, 'u') })
  } catch {
    // Younger than this engine's Unicode data: its characters are treated as common.
  }
}

/** Index of characters that take the script of their neighbours (punctuation, digits, spaces). */
export const COMMON = 0
/** Index of combining marks of no script of their own. */
export const INHERITED = 1

const indexOf = (code: string): number => scripts.findIndex((script) => script.code === code)

export const HAN = indexOf('Hani')
export const HIRAGANA = indexOf('Hira')
export const KATAKANA = indexOf('Kana')
export const BOPOMOFO = indexOf('Bopo')
export const HANGUL = indexOf('Hang')
export const LATIN = indexOf('Latn')
export const GREEK = indexOf('Grek')
export const CYRILLIC = indexOf('Cyrl')
export const ARABIC = indexOf('Arab')

/** The ISO 15924 code of a script index, as HarfBuzz takes it. */
export function scriptCode(index: number): string {
  return scripts[index]?.code ?? 'Zyyy'
}

/** Script index of a character: a linear search, so callers remember what it says. */
export function findScript(character: string): number {
  const index = scripts.findIndex((script) => script.pattern.test(character))
  return index < 0 ? COMMON : index
}
