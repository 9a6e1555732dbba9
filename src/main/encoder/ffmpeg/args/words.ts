/**
 * An argument list as one would type it: words are cut at white space, and a value stays within its word, whatever
 * it holds: words`-i ${path} -crf ${crf}`.
 */
export function words(literals: TemplateStringsArray, ...values: readonly (string | number)[]): string[] {
  const list: string[] = []
  let word: string | null = null
  literals.forEach((literal, index) => {
    const [first = '', ...rest] = literal.split(/\s+/)
    word = (word ?? '') + first
    for (const next of rest) {
      if (word !== '') list.push(word)
      word = next
    }
    const value = values[index]
    if (value !== undefined) word += String(value)
  })
  if (word !== null && word !== '') list.push(word)
  return list
}
